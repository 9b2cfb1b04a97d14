// SPDX-License-Identifier: MIT
// Where a formula's tails have come down to zero for good, so that nobody asks again.
#pragma once

#include "vector/tails.h"

#include <optional>

namespace activation {

// On each side of all of the function's breaks and features the points beyond one that was found
// out. A tail that has reached zero stays there in all that has an exponential in it.
class DeadZone {
public:
    // A result of at least `far` is far from zero.
    DeadZone(const TailFunction& tail, const double* parameters, double far);

    bool contains(double x) const { return x <= m_left || x >= m_right; }
    // Takes note of a point that was looked at because a result there is tiny.
    void learn(double x, const TailPoint& point);

private:
    struct Range {
        double low;
        double high;
    };

    // From the first to the last of the function's breaks and features; 0 where it has none.
    Range middle() const;
    // Whether each result is zero or far from it, and one is zero.
    bool isDead(const TailPoint& point) const;
    // Nearest to `from`, the end of the middle, among the points that are as dead as the one at x.
    double edge(double from, double x, const TailPoint& point) const;

    const TailFunction& m_tail;
    const double* m_parameters;
    double m_far;
    std::optional<Range> m_middle; // once it has been needed
    double m_left;
    double m_right;
    int m_zerosLeft = 0;
    int m_zerosRight = 0;
};

} // namespace activation
