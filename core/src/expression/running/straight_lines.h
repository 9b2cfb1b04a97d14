// SPDX-License-Identifier: MIT
// Which parts of a formula are straight lines in x, and which lines they are.
#pragma once

#include "expression/tree/tree.h"
#include "vector/extended.h"

#include <optional>

namespace activation::expression {

// constant + slope * x.
struct Line {
    Extended constant;
    Extended slope;
};

// By node, for those parameter values; none where a node is no straight line.
std::vector<std::optional<Line>> straightLines(const Tree& tree, const std::vector<bool>& varies,
                                               std::span<const double> parameters);

} // namespace activation::expression
