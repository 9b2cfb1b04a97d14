// SPDX-License-Identifier: MIT
// Finds, to the last double, where a curve that was not declared to stop there stops or jumps.
#pragma once

#include "sampling/curve.h"

namespace activation::sampling {

// Takes narrow intervals, by their left nodes, and leaves those in which the curve is not
// continuous as gaps between exact ends.
void findEnds(Curve& curve, const std::vector<int>& intervals);

} // namespace activation::sampling
