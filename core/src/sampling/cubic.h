// SPDX-License-Identifier: MIT
// The cubic that joins two points of a curve with given tangents.
#pragma once

#include <algorithm>
#include <cmath>

namespace activation::sampling {

// How much longer a line is than its width; std::hypot is too careful to be fast.
inline double lengthening(double tilt) {
    return std::sqrt(1 + tilt * tilt);
}

// Over t in [0, 1]; the tangents are per unit of t.
struct Cubic {
    double start;
    double startTangent;
    double end;
    double endTangent;

    double at(double t) const {
        const double rest = 1 - t;
        return rest * rest * ((1 + 2 * t) * start + t * startTangent) +
               t * t * ((1 + 2 * rest) * end - rest * endTangent);
    }

    double tangentAt(double t) const {
        const double rest = 1 - t;
        return 6 * t * rest * (end - start) + rest * (1 - 3 * t) * startTangent +
               t * (3 * t - 2) * endTangent;
    }

    // No second derivative on [0, 1] is larger.
    double largestBend() const {
        const double rise = end - start;
        return std::max(std::abs(6 * rise - 4 * startTangent - 2 * endTangent),
                        std::abs(6 * rise - 2 * startTangent - 4 * endTangent));
    }

    // About the least tangent on [0, 1]: none, where the cubic turns around.
    double leastTangent() const {
        if (startTangent * endTangent <= 0)
            return 0;
        return std::min({std::abs(startTangent), std::abs(endTangent), std::abs(end - start)});
    }

    // Where the cubic reaches `level` between two t on either side of it.
    double solve(double level, double from, double to) const {
        const bool isRising = at(to) > at(from);
        for (int step = 0; step < 40; ++step) {
            const double middle = 0.5 * (from + to);
            ((at(middle) < level) == isRising ? from : to) = middle;
        }
        return 0.5 * (from + to);
    }
};

} // namespace activation::sampling
