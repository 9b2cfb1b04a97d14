// SPDX-License-Identifier: MIT
#include "vector/dead_zone.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace activation {

namespace {

// Looking for the edge costs as much as that many points do.
constexpr int zerosBeforeSearch = 16;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double smallestNormal = std::numeric_limits<double>::min();

// Each result is zero or far from it, and one is zero.
bool isDeadPoint(const TailPoint& point) {
    const bool hasSmall = (point.value != 0 && std::fabs(point.value) < 0x1p-900) ||
                          (point.slope != 0 && std::fabs(point.slope) < 0x1p-900);
    return !hasSmall && (point.value == 0 || point.slope == 0);
}

} // namespace

DeadZone::DeadZone(const TailFunction& tail, const double* parameters)
    : m_tail(tail)
    , m_parameters(parameters)
    , m_left(-infinity)
    , m_right(infinity) {
}

bool DeadZone::isDead(double x) const {
    return isDeadPoint(m_tail.at(x, m_parameters));
}

void DeadZone::learn(double x, const TailPoint& point) {
    if (x == 0 || !isDeadPoint(point))
        return;
    int& zeros = x < 0 ? m_zerosLeft : m_zerosRight;
    if (++zeros < zerosBeforeSearch)
        return;
    zeros = 0;
    // Halves the doubles in between until the edge is known to some digits.
    auto alive = std::bit_cast<std::uint64_t>(smallestNormal);
    auto dead = std::bit_cast<std::uint64_t>(std::fabs(x));
    while (dead > alive + (std::uint64_t{1} << 40)) {
        const std::uint64_t middle = alive + (dead - alive) / 2;
        (isDead(std::copysign(std::bit_cast<double>(middle), x)) ? dead : alive) = middle;
    }
    if (x < 0)
        m_left = -std::bit_cast<double>(dead);
    else
        m_right = std::bit_cast<double>(dead);
}

} // namespace activation
