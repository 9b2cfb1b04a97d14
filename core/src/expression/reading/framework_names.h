// SPDX-License-Identifier: MIT
// Functions of the catalogue under their frameworks' names, with those frameworks' defaults.
#pragma once

#include "activation/function.h"

#include <optional>
#include <string_view>

namespace activation::expression {

struct FrameworkName {
    std::uint32_t function; // its place in the catalogue
    const FrameworkEntry* entry;
};

// All that a framework calls so, for "tf.nn.leaky_relu" or "F.gelu", the most usual first.
std::vector<FrameworkName> frameworkNames(std::string_view path);

} // namespace activation::expression
