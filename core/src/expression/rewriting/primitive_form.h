// SPDX-License-Identifier: MIT
// The last step before evaluation: what the core has a primitive for becomes that primitive.
#pragma once

#include "expression/tree/tree.h"

namespace activation::expression {

// From a stable form. Operands of extremes come in the order in which ties are decided.
Tree primitiveForm(const Tree& tree);

} // namespace activation::expression
