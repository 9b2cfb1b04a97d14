// SPDX-License-Identifier: MIT
// The patterns that are recognised, one node at a time.
#pragma once

#include "expression/algebra.h"

#include <optional>
#include <span>

namespace activation::expression {

// What stands for the operation on those operands, which are stable already; none where it is to be
// taken as it is.
std::optional<Index> stablePattern(Algebra& algebra, Operation operation,
                                   std::span<const Index> operands);

// The same for a quotient; in a file of its own because there are many.
std::optional<Index> stableQuotient(Algebra& algebra, Index top, Index bottom);

// The logarithm of what a sum holds beside e^shared, where all of it is sure to be positive; none
// where e^shared is not a term or nothing is beside it.
std::optional<Index> logarithmOfOthers(Algebra& algebra, Index sum, Index shared);

// u where the node is e^u.
std::optional<Index> exponentOf(const Tree& tree, Index node);

} // namespace activation::expression
