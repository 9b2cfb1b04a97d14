// SPDX-License-Identifier: GPL-3.0-or-later
// A stretch of an axis, and which stretches can be drawn.
#pragma once

namespace explorer {

struct Range {
    double low = 0;
    double high = 1;

    bool operator==(const Range&) const = default;
};

// Beyond these no axis can be laid out in doubles without an overflow somewhere.
inline constexpr double largestAxisValue = 1e300;
inline constexpr double smallestAxisLength = 1e-300;

// Whether a range can be drawn: finite, low below high, and far enough apart for doubles to tell
// hundreds of places between them.
bool isDrawable(const Range& range);

} // namespace explorer
