// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/range.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace explorer {

bool isDrawable(const Range& range) {
    const double farthest = std::max(std::abs(range.low), std::abs(range.high));
    const double length = range.high - range.low;
    if (!(farthest <= largestAxisValue) || !(length >= smallestAxisLength))
        return false;
    constexpr double distinctPlaces = 1000;
    return length >= distinctPlaces * std::numeric_limits<double>::epsilon() * farthest;
}

} // namespace explorer
