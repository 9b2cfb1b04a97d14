// SPDX-License-Identifier: MIT
// Lays the first nodes of a curve: the ends, a coarse grid, breaks and narrow features.
#pragma once

#include "sampling/curve.h"

namespace activation::sampling {

void seed(Curve& curve);

} // namespace activation::sampling
