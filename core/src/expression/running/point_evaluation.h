// SPDX-License-Identifier: MIT
// A tree at single points: as exact as the core can, and in a number with more exponents than
// double.
#pragma once

#include "evaluation/points.h"
#include "expression/tree/tree.h"
#include "vector/tails.h"

#include <memory>

namespace activation::expression {

// The tree is in primitive form. What needs more bits than these to be rounded for certain is
// taken as it is; by default there are enough for all but ties.
PointFunctions pointFunctionsOf(const std::shared_ptr<const Tree>& tree);
PointFunctions pointFunctionsOf(const std::shared_ptr<const Tree>& tree, long mostBits);

// The same for arrays that come upon a number that is not finite: what is so in any digits is told
// without many of them.
PointFunctions quickPointFunctionsOf(const std::shared_ptr<const Tree>& tree);

TailFunction tailFunctionOf(const std::shared_ptr<const Tree>& tree);

} // namespace activation::expression
