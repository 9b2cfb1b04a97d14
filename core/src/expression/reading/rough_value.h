// SPDX-License-Identifier: MIT
// Values good to a few digits, to see whether two formulas are the same or conditions leave gaps.
#pragma once

#include "expression/tree/tree.h"

namespace activation::expression {

// NaN where it cannot tell.
double roughValue(const Tree& tree, Index node, double x, std::span<const double> parameters);

// As far as can be seen at some places.
bool haveSameValues(const Tree& tree, Index a, Index b);
// Whether everywhere, as far as can be seen, one of the conditions holds.
bool isOneAlwaysTrue(const Tree& tree, std::span<const Index> conditions);

} // namespace activation::expression
