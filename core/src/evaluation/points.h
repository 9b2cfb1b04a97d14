// SPDX-License-Identifier: MIT
// Formulas at single points, as exact as the core can.
#pragma once

#include "activation/formula.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace activation {

struct PointFunctions {
    std::function<Jet(double x, const double* parameters)> at;
    std::function<Jet(double x, Side side, const double* parameters)> beside;
    std::function<double(double x, const double* parameters, std::size_t index)> slopeInParameter;
};

// Those of the catalogue, in its order.
const std::vector<PointFunctions>& pointFunctions();

} // namespace activation
