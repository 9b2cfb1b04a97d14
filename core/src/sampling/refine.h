// SPDX-License-Identifier: MIT
// Halves intervals until cubics between the nodes follow the curve.
#pragma once

#include "sampling/curve.h"

namespace activation::sampling {

// Leaves no link pending. `tolerance` is that of the finished polyline, in pixels.
void refine(Curve& curve, double tolerance);

} // namespace activation::sampling
