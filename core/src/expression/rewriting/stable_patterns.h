// SPDX-License-Identifier: MIT
// The patterns that are recognised, one node at a time.
#pragma once

#include "expression/tree/algebra.h"

#include <optional>
#include <span>

namespace activation::expression {

// What stands for the operation on those operands, which are stable already; none where it is to be
// taken as it is.
std::optional<Index> stablePattern(Algebra& algebra, Operation operation,
                                   std::span<const Index> operands);

// The same for a quotient; in a file of its own because there are many.
std::optional<Index> stableQuotient(Algebra& algebra, Index top, Index bottom);

// The logarithm of a sum in a form that neither overflows nor cancels; none where a term is not
// sure to be positive, there are fewer than two or none varies.
std::optional<Index> logarithmOfSum(Algebra& algebra, Index sum);

// The same for what the sum holds beside e^shared; none where that is not a term of it.
std::optional<Index> logarithmOfOthers(Algebra& algebra, Index sum, Index shared);

// u where the node is e^u.
std::optional<Index> exponentOf(const Tree& tree, Index node);

} // namespace activation::expression
