// SPDX-License-Identifier: MIT
// What the functions of a Pair are made with.
#pragma once

#include "numbers/pair.h"

#include <initializer_list>
#include <iterator>

namespace activation {

// To nearest.
inline double wholeNumber(double x) {
    return (x + 0x1.8p52) - 0x1.8p52;
}

inline double doubleSum(double x, std::initializer_list<double> coefficients) {
    double sum = 0;
    for (auto c = std::rbegin(coefficients); c != std::rend(coefficients); ++c)
        sum = sum * x + *c;
    return sum;
}

inline Pair withMoreError(const Pair& x, double error) {
    return Pair::ball(x.high(), x.low(), (x.error() + error) * (1 + 0x1p-50));
}

inline Pair withoutError(const Pair& x) {
    return Pair::ball(x.high(), x.low(), 0);
}

} // namespace activation
