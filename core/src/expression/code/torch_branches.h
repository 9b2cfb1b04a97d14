// SPDX-License-Identifier: MIT
#pragma once

#include "expression/tree/tree.h"

namespace activation::expression {

// PyTorch differentiates the branch that is not taken as well and multiplies its slope by 0, which
// infinities survive as NaN. The result has harmless arguments there: x if x > 0 else exp(x) - 1
// becomes x if x > 0 else exp(0 if x > 0 else x) - 1. The tree must be without calls.
Tree guardedBranches(const Tree& tree);

} // namespace activation::expression
