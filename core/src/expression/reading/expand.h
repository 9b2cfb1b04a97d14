// SPDX-License-Identifier: MIT
// Functions of the catalogue written out.
#pragma once

#include "expression/tree/tree.h"

#include <optional>
#include <span>

namespace activation::expression {

// The same formula without calls.
Tree expanded(const Tree& tree);

// The same formula without calls, with numbers in place of the parameters that have a value. Only
// those that still matter keep their names.
Tree specialised(const Tree& tree, const std::vector<std::optional<double>>& values);

// Copies `source` into `target`, with operands in place of x and the parameters; gives its root.
Index substitute(Tree& target, const Tree& source, Index variable,
                 std::span<const Index> parameters);

} // namespace activation::expression
