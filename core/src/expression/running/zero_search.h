// SPDX-License-Identifier: MIT
// Where a part of a formula passes zero, found by looking.
#pragma once

#include "expression/tree/tree.h"

namespace activation::expression {

// In growing order, each to the last bit; what passes zero twice between two neighbours of a grid
// is not seen. `most` at most.
std::vector<double> searchedZeros(const Tree& tree, Index node, std::span<const double> parameters,
                                  std::size_t most);

} // namespace activation::expression
