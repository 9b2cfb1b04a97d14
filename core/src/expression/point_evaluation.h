// SPDX-License-Identifier: MIT
// A tree at single points: as exact as the core can, and in a number with more exponents than
// double.
#pragma once

#include "evaluation/points.h"
#include "expression/tree.h"
#include "vector/tails.h"

#include <memory>

namespace activation::expression {

// The tree is in primitive form.
PointFunctions pointFunctionsOf(std::shared_ptr<const Tree> tree);

// The same for arrays that come upon a NaN: what is not a number in any digits is told without
// many of them.
PointFunctions quickPointFunctionsOf(std::shared_ptr<const Tree> tree, PointFunctions exact);

TailFunction tailFunctionOf(std::shared_ptr<const Tree> tree);

} // namespace activation::expression
