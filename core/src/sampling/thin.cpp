// SPDX-License-Identifier: MIT
#include "sampling/thin.h"

#include <algorithm>
#include <cmath>

namespace activation::sampling {

namespace {

struct Direction {
    double across;
    double up;
};

// Positive where b lies to the left of a.
double turn(const Direction& a, const Direction& b) {
    return a.across * b.up - a.up * b.across;
}

// The directions in which a line from the start passes every point so far closely enough.
class Cone {
public:
    bool contains(const Direction& direction) const {
        return !m_isSet || (turn(m_right, direction) >= 0 && turn(direction, m_left) >= 0);
    }
    bool isEmpty() const { return m_isSet && turn(m_right, m_left) < 0; }

    void narrow(const Direction& to, double distanceSquared, double tolerance) {
        if (distanceSquared <= tolerance * tolerance)
            return;
        const double along = std::sqrt(distanceSquared - tolerance * tolerance);
        const Direction right{to.across * along + to.up * tolerance,
                              to.up * along - to.across * tolerance};
        const Direction left{to.across * along - to.up * tolerance,
                             to.up * along + to.across * tolerance};
        if (!m_isSet || turn(m_right, right) > 0)
            m_right = right;
        if (!m_isSet || turn(left, m_left) > 0)
            m_left = left;
        m_isSet = true;
    }

private:
    bool m_isSet = false;
    Direction m_right{};
    Direction m_left{};
};

// The last point that can be joined to the one at `start` by a line.
std::size_t furthest(const std::vector<TracePoint>& points, std::size_t start, double tolerance) {
    Cone cone;
    double reached = 0;
    std::size_t best = start + 1;
    for (std::size_t k = start + 1; k < points.size(); ++k) {
        const Direction to{points[k].across - points[start].across,
                           points[k].up - points[start].up};
        const double distanceSquared = to.across * to.across + to.up * to.up;
        const double distance = std::sqrt(distanceSquared);
        // A line also must not end before a point that it passes, as at the tip of a peak: such a
        // point may be beside the line, too.
        constexpr double mostBeyond = 0.6;
        if (distance < reached - mostBeyond * tolerance)
            break;
        reached = std::max(reached, distance);
        if (cone.contains(to))
            best = k;
        if (points[k].isVertex)
            break;
        cone.narrow(to, distanceSquared, tolerance);
        if (cone.isEmpty())
            break;
    }
    return best;
}

} // namespace

void thin(const std::vector<TracePoint>& points, double tolerance, std::vector<std::size_t>& kept) {
    kept.clear();
    kept.push_back(0);
    while (kept.back() + 1 < points.size())
        kept.push_back(furthest(points, kept.back(), tolerance));
}

} // namespace activation::sampling
