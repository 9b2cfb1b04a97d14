// SPDX-License-Identifier: MIT
// How far a fast result lies from the exact one.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

namespace activation {

inline double unitInLastPlace(double x) {
    int exponent;
    std::frexp(x, &exponent);
    return std::ldexp(1.0, std::max(exponent - 53, -1074));
}

// In units in the last place of `scale`. Where a result is about to overflow, the infinity is as
// good as the largest double.
inline double distanceInUnits(double got, double want, double scale) {
    if (std::isnan(want) || std::isnan(got))
        return std::isnan(want) && std::isnan(got) ? 0 : INFINITY;
    if (got == want)
        return 0;
    const double largest = std::numeric_limits<double>::max();
    const auto limited = [&](double x) { return std::clamp(x, -largest, largest); };
    return std::fabs(limited(got) - limited(want)) / unitInLastPlace(limited(scale));
}

} // namespace activation
