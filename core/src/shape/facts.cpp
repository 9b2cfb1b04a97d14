// SPDX-License-Identifier: MIT
#include "activation/formula.h"
#include "activation/shape.h"
#include "shape/curve_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace activation {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// Grows to hold all that it is shown.
class RangeSearch {
public:
    void include(double y, bool isAttained) {
        if (std::isnan(y))
            return;
        y += 0.0; // a limit of -0 is 0
        const bool isReached = isAttained && std::isfinite(y);
        if (isSame(y, m_range.low))
            m_range.holdsLow = m_range.holdsLow || isReached;
        else if (y < m_range.low)
            m_range.holdsLow = isReached;
        if (isSame(y, m_range.high))
            m_range.holdsHigh = m_range.holdsHigh || isReached;
        else if (y > m_range.high)
            m_range.holdsHigh = isReached;
        m_range.low = std::min(m_range.low, y);
        m_range.high = std::max(m_range.high, y);
    }

    // But for rounding.
    static bool isSame(double a, double b) {
        return a == b || std::abs(a - b) <= 1e-13 * std::min(std::abs(a), std::abs(b));
    }

    const Interval& range() const { return m_range; }

private:
    Interval m_range{infinity, -infinity};
};

Interval rangeOf(const CurveShape& shape) {
    RangeSearch search;
    for (const Section& section : shape.sections) {
        if (!section.isDefined)
            continue;
        search.include(section.start, section.isFlat());
        search.include(section.end, section.isFlat());
        for (const Turn& turn : section.turns)
            search.include(turn.y, true);
    }
    for (const Joint& joint : shape.joints)
        search.include(joint.here, true);
    return search.range();
}

// The one place where the curve has that height, where it turns or bends there.
std::optional<Turn> onlyPlace(const CurveShape& shape, double y, bool isMinimum) {
    std::vector<Turn> places;
    for (const Section& section : shape.sections) {
        if (section.isFlat() && section.start == y)
            return std::nullopt;
        for (const Turn& turn : section.turns)
            if (turn.y == y)
                places.push_back(turn);
    }
    for (const Joint& joint : shape.joints)
        if (joint.here == y)
            places.push_back({joint.x, y, isMinimum});
    if (places.size() != 1 || shape.hasMoreTurns)
        return std::nullopt;
    return places.front();
}

Symmetry symmetryOf(const shape::CurveReader& curve) {
    bool isOdd = true;
    bool isEven = true;
    for (int i = 1; i <= 60 && (isOdd || isEven); ++i) {
        const double x = 0.0371 * i * std::exp(0.06 * i);
        const double right = curve.at(x).y;
        const double left = curve.at(-x).y;
        const bool isUndefined = std::isnan(left) && std::isnan(right);
        isOdd = isOdd && (isUndefined || left == -right);
        isEven = isEven && (isUndefined || left == right);
    }
    return isEven ? Symmetry::Even : isOdd ? Symmetry::Odd : Symmetry::None;
}

Monotony monotonyOf(const CurveShape& shape) {
    bool rises = false;
    bool falls = false;
    const auto move = [&](double from, double to) {
        rises = rises || to > from;
        falls = falls || to < from;
    };
    for (const Section& section : shape.sections) {
        rises = rises || section.direction > 0 || !section.turns.empty();
        falls = falls || section.direction < 0 || !section.turns.empty();
    }
    for (const Joint& joint : shape.joints) {
        if (!joint.isJump)
            continue;
        move(joint.left, joint.here);
        move(joint.here, joint.right);
    }
    if (rises && falls)
        return Monotony::None;
    if (rises)
        return Monotony::Increasing;
    return falls ? Monotony::Decreasing : Monotony::Constant;
}

std::vector<Interval> deadParts(const CurveShape& shape) {
    std::vector<Interval> parts;
    for (std::size_t i = 0; i < shape.sections.size(); ++i) {
        const Section& section = shape.sections[i];
        if (!section.isDefined || !section.isFlat())
            continue;
        const bool continues = i > 0 && !parts.empty() && parts.back().high == section.low &&
                               !shape.joints[i - 1].isJump;
        if (continues)
            parts.back().high = section.high;
        else
            parts.push_back({section.low, section.high});
    }
    return parts;
}

bool isKink(const Joint& joint) {
    const double larger = std::max(std::abs(joint.leftSlope), std::abs(joint.rightSlope));
    return !joint.isJump && !std::isnan(joint.here) &&
           !(std::abs(joint.leftSlope - joint.rightSlope) <= 1e-12 * larger);
}

} // namespace

Facts factsOf(const Function& function, std::span<const double> parameters) {
    return *factsOf(function, parameters, {});
}

std::optional<Facts> factsOf(const Function& function, std::span<const double> parameters,
                             const StopTest& stop) {
    const std::optional<CurveShape> found =
        shapeOf(function, parameters, Quantity::Value, -infinity, infinity, stop);
    if (!found)
        return std::nullopt;
    const shape::CurveReader curve(function, parameters, Quantity::Value, stop);
    const CurveShape& shape = *found;
    Facts facts{.range = rangeOf(shape)};
    if (facts.range.holdsLow)
        facts.minimum = onlyPlace(shape, facts.range.low, true);
    if (facts.range.holdsHigh)
        facts.maximum = onlyPlace(shape, facts.range.high, false);
    facts.slopeAtZero = curve.at(0).slope;
    facts.symmetry = symmetryOf(curve);
    facts.monotony = monotonyOf(shape);
    facts.dead = deadParts(shape);
    for (const Joint& joint : shape.joints) {
        if (isKink(joint))
            facts.kinks.push_back(joint.x);
        if (joint.isJump && !std::isnan(joint.left) && !std::isnan(joint.right))
            facts.jumps.push_back(joint.x);
    }
    return curve.isStopped() ? std::nullopt : std::optional(std::move(facts));
}

} // namespace activation
