// SPDX-License-Identifier: MIT
#include "activation/catalogue.h"
#include "catalogue/say.h"

#include <algorithm>
#include <cctype>

namespace activation {

std::string_view familyName(Family family) {
    switch (family) {
    case Family::Saturating:
        return SAY("core", "Saturating");
    case Family::Rectifier:
        return SAY("core", "Rectifiers");
    case Family::Shrinkage:
        return SAY("core", "Shrinkage");
    case Family::SelfGated:
        return SAY("core", "Self-gated");
    case Family::Vector:
        return SAY("core", "Vector functions");
    case Family::Further:
        return SAY("core", "Further");
    }
    return "";
}

std::string_view frameworkName(Framework framework) {
    switch (framework) {
    case Framework::PyTorch:
        return "PyTorch";
    case Framework::Keras:
        return "Keras";
    case Framework::Jax:
        return "JAX";
    case Framework::Onnx:
        return "ONNX";
    case Framework::TensorFlow:
        return "TensorFlow";
    case Framework::Timm:
        return "timm";
    }
    return "";
}

std::optional<Framework> findFramework(std::string_view name) {
    const auto isSameLetter = [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) ==
               std::tolower(static_cast<unsigned char>(b));
    };
    for (const Framework framework : {Framework::PyTorch, Framework::Keras, Framework::Jax,
                                      Framework::Onnx, Framework::TensorFlow, Framework::Timm}) {
        const std::string_view known = frameworkName(framework);
        if (std::equal(known.begin(), known.end(), name.begin(), name.end(), isSameLetter))
            return framework;
    }
    return std::nullopt;
}

} // namespace activation
