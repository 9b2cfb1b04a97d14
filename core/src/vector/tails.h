// SPDX-License-Identifier: MIT
// Points where a result is so small that something on the way to it may have underflowed.
#pragma once

#include "activation/function.h"

#include <cstddef>
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
    std::size_t parameterCount;
    // The record's, each of which may be empty: tails lie outside of all these places.
    decltype(Function::breaks) breaks;
    decltype(Function::features) features;
};

// By how much the parameters may enlarge a number on its way to the result, at least 1.
double magnification(const TailFunction& tail, const double* parameters);

// In the catalogue's order, in a number with more exponents than double.
const std::vector<TailFunction>& tailFunctions();

} // namespace activation
