// SPDX-License-Identifier: MIT
// The words in which the families write down their records.
#pragma once

#include "activation/function.h"

#include <limits>
#include <utility>

namespace activation {

using ParameterValues = std::span<const double>;

inline constexpr double unbounded = 1e300;
inline constexpr Domain anyNumber{-unbounded, unbounded};
inline constexpr Domain positive{0, unbounded, true};
inline constexpr Domain notNegative{0, unbounded};

inline FrameworkEntry torch(std::string name, std::vector<FrameworkDefault> defaults = {}) {
    return {Framework::PyTorch, "torch.nn." + std::move(name), std::move(defaults)};
}

inline FrameworkEntry keras(std::string name, std::vector<FrameworkDefault> defaults = {}) {
    return {Framework::Keras, "keras.activations." + std::move(name), std::move(defaults)};
}

inline FrameworkEntry kerasLayer(std::string name, std::vector<FrameworkDefault> defaults = {}) {
    return {Framework::Keras, "keras.layers." + std::move(name), std::move(defaults)};
}

inline FrameworkEntry jax(std::string name, std::vector<FrameworkDefault> defaults = {}) {
    return {Framework::Jax, "jax.nn." + std::move(name), std::move(defaults)};
}

inline FrameworkEntry onnx(std::string name, std::vector<FrameworkDefault> defaults = {}) {
    return {Framework::Onnx, std::move(name), std::move(defaults)};
}

inline FrameworkEntry tensorFlow(std::string name, std::vector<FrameworkDefault> defaults = {}) {
    return {Framework::TensorFlow, std::move(name), std::move(defaults)};
}

inline FrameworkEntry timm(std::string name, std::vector<FrameworkDefault> defaults = {}) {
    return {Framework::Timm, "timm.layers." + std::move(name), std::move(defaults)};
}

inline std::vector<Break> oneBreak(double x, int order) {
    return {{x, order}};
}

} // namespace activation
