// SPDX-License-Identifier: MIT
// The catalogue's formulas at single points, as exact as the core can.
#pragma once

#include "activation/formula.h"

#include <vector>

namespace activation {

struct PointFunctions {
    Jet (*at)(double x, const double* parameters);
    Jet (*beside)(double x, Side side, const double* parameters);
    double (*slopeInParameter)(double x, const double* parameters, std::size_t index);
};

// In the catalogue's order.
const std::vector<PointFunctions>& pointFunctions();

} // namespace activation
