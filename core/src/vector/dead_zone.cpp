// SPDX-License-Identifier: MIT
#include "vector/dead_zone.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace activation {

namespace {

// Looking for the edge costs as much as that many points do.
constexpr int zerosBeforeSearch = 16;

constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace

DeadZone::DeadZone(const TailFunction& tail, const double* parameters, double far)
    : m_tail(tail)
    , m_parameters(parameters)
    , m_far(far)
    , m_left(-infinity)
    , m_right(infinity) {
}

DeadZone::Range DeadZone::middle() const {
    const std::span<const double> parameters(m_parameters, m_tail.parameterCount);
    std::vector<double> places;
    if (m_tail.features)
        places = m_tail.features(parameters);
    if (m_tail.breaks)
        for (const Break& place : m_tail.breaks(parameters))
            places.push_back(place.x);
    if (places.empty())
        return {0, 0};
    const auto [low, high] = std::ranges::minmax(places);
    return {low, high};
}

bool DeadZone::isDead(const TailPoint& point) const {
    const auto isZeroOrFarFromIt = [&](double result) {
        return result == 0 || std::fabs(result) >= m_far;
    };
    return isZeroOrFarFromIt(point.value) && isZeroOrFarFromIt(point.slope) &&
           (point.value == 0 || point.slope == 0);
}

double DeadZone::edge(double from, double x, const TailPoint& point) const {
    // Halves the doubles between the distances 0 and |x - from| until it is known to some digits.
    std::uint64_t alive = 0;
    auto dead = std::bit_cast<std::uint64_t>(std::fabs(x - from));
    const auto at = [&](std::uint64_t distance) {
        return from + std::copysign(std::bit_cast<double>(distance), x - from);
    };
    while (dead > alive + (std::uint64_t{1} << 40)) {
        const std::uint64_t middle = alive + (dead - alive) / 2;
        const TailPoint other = m_tail.at(at(middle), m_parameters);
        const bool isAlike = isDead(other) && (other.value == 0) == (point.value == 0) &&
                             (other.slope == 0) == (point.slope == 0);
        (isAlike ? dead : alive) = middle;
    }
    return at(dead);
}

void DeadZone::learn(double x, const TailPoint& point) {
    if (!isDead(point))
        return;
    if (!m_middle)
        m_middle = middle();
    if (x < m_middle->low) {
        if (++m_zerosLeft % zerosBeforeSearch == 0)
            m_left = edge(m_middle->low, x, point);
    } else if (x > m_middle->high) {
        if (++m_zerosRight % zerosBeforeSearch == 0)
            m_right = edge(m_middle->high, x, point);
    }
}

} // namespace activation
