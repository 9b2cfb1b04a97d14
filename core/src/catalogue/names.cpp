// SPDX-License-Identifier: MIT
#include "activation/catalogue.h"

namespace activation {

std::string_view familyName(Family family) {
    switch (family) {
    case Family::Saturating:
        return "Saturating";
    case Family::Rectifier:
        return "Rectifiers";
    case Family::Shrinkage:
        return "Shrinkage";
    case Family::SelfGated:
        return "Self-gated";
    case Family::Vector:
        return "Vector functions";
    case Family::Further:
        return "Further";
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

} // namespace activation
