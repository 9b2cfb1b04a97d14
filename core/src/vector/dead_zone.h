// SPDX-License-Identifier: MIT
// Where a formula's tails have come down to zero for good, so that nobody asks again.
#pragma once

#include "vector/tails.h"

namespace activation {

// On each side of 0 the points beyond one that was found out. A tail that has reached zero stays
// there in all that has an exponential in it.
class DeadZone {
public:
    DeadZone(const TailFunction& tail, const double* parameters);

    bool contains(double x) const { return x <= m_left || x >= m_right; }
    // Takes note of a point that was looked at because a result there is tiny.
    void learn(double x, const TailPoint& point);

private:
    bool isDead(double x) const;

    const TailFunction& m_tail;
    const double* m_parameters;
    double m_left;
    double m_right;
    int m_zerosLeft = 0;
    int m_zerosRight = 0;
};

} // namespace activation
