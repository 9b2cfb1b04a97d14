// SPDX-License-Identifier: MIT
// Where the upper edge of several straight lines bends.
#pragma once

#include "families/record.h"

#include <cmath>

namespace activation {

// Parameters: k, five slopes, five offsets.
inline std::vector<Break> maxoutBreaks(ParameterValues p) {
    const auto count = static_cast<std::size_t>(p[0]);
    const auto slope = [&](std::size_t i) { return p[1 + i]; };
    const auto offset = [&](std::size_t i) { return p[6 + i]; };
    const auto isBelow = [&](std::size_t i, std::size_t j) {
        return slope(i) < slope(j) || (slope(i) == slope(j) && offset(i) < offset(j));
    };
    // From the line that is highest far left, always on to the line that overtakes it first.
    std::size_t current = 0;
    for (std::size_t i = 1; i < count; ++i)
        if (slope(i) < slope(current) || (slope(i) == slope(current) && isBelow(current, i)))
            current = i;
    std::vector<Break> breaks;
    while (true) {
        double nearest = INFINITY;
        std::size_t next = current;
        for (std::size_t i = 0; i < count; ++i) {
            if (slope(i) <= slope(current))
                continue;
            const double x = (offset(current) - offset(i)) / (slope(i) - slope(current));
            if (x < nearest || (x == nearest && slope(i) > slope(next))) {
                nearest = x;
                next = i;
            }
        }
        if (next == current)
            return breaks;
        breaks.push_back({nearest, 1});
        current = next;
    }
}

} // namespace activation
