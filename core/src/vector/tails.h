// SPDX-License-Identifier: MIT
// Points where a result is so small that something on the way to it may have underflowed.
#pragma once

#include <functional>
#include <vector>

namespace activation {

struct TailPoint {
    double value;
    double slope;
};

struct TailFunction {
    std::function<TailPoint(double x, const double* parameters)> at;
    // Whether more than the four operations take part: other formulas have no tails.
    bool hasTails;
};

// In the catalogue's order, in a number with more exponents than double.
const std::vector<TailFunction>& tailFunctions();

} // namespace activation
