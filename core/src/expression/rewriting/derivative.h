// SPDX-License-Identifier: MIT
// Derivatives as expressions.
#pragma once

#include "expression/tree/tree.h"

namespace activation::expression {

// In x. The tree must be without calls.
Tree derivative(const Tree& tree);
Tree derivativeInParameter(const Tree& tree, std::uint32_t parameter);

} // namespace activation::expression
