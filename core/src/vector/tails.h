// SPDX-License-Identifier: MIT
// Points where a result is so small that something on the way to it may have underflowed.
#pragma once

#include <cstddef>
#include <vector>

namespace activation {

struct TailPoint {
    double value;
    double slope;
};

struct TailFunction {
    TailPoint (*at)(double x, const double* parameters);
    // Whether more than the four operations take part: other formulas have no tails.
    bool hasTails;
};

// In the catalogue's order, in a number with more exponents than double.
const std::vector<TailFunction>& tailFunctions();

} // namespace activation
