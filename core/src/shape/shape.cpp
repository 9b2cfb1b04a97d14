// SPDX-License-Identifier: MIT
#include "activation/shape.h"

#include "shape/curve_reader.h"
#include "shape/section_search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace activation {

namespace {

using shape::CurveReader;
using shape::Reading;

constexpr double rounding = 1e-12;

bool isSame(double a, double b) {
    if (std::isnan(a) || std::isnan(b))
        return std::isnan(a) && std::isnan(b);
    return a == b || std::abs(a - b) <= rounding * std::max(std::abs(a), std::abs(b));
}

// What is left when the other end of a fraction goes to infinity.
std::optional<Line> asymptote(const CurveReader& curve, double end) {
    const Reading there = curve.at(end);
    if (std::isfinite(there.y))
        return Line{0, there.y};
    if (!std::isinf(there.y) || !std::isfinite(there.slope) || there.slope == 0)
        return std::nullopt;
    const double sign = end > 0 ? 1 : -1;
    const auto offsetAt = [&](double distance) {
        return curve.at(sign * distance).y - there.slope * sign * distance;
    };
    const double near = offsetAt(1e5);
    double far = offsetAt(1e7);
    if (!(std::abs(near - far) <= 1e-4 * std::max(1.0, std::abs(far))))
        return std::nullopt;
    far = std::round(far * 1e6) / 1e6;
    return Line{there.slope, far + 0.0};
}

// Not what a curve does by itself over the distance.
bool isFarApart(double a, double b, double distance) {
    return std::abs(a - b) > 1e-6 * std::max(std::abs(a), std::abs(b)) + 100 * distance;
}

Joint jointAt(const CurveReader& curve, double x) {
    Reading left = curve.beside(x, Side::Left);
    Reading right = curve.beside(x, Side::Right);
    // A break that was computed from parameters may be a few roundings off.
    const double step = 16 * std::numeric_limits<double>::epsilon() * std::abs(x);
    const Reading before = curve.at(x - step);
    const Reading after = curve.at(x + step);
    if (isSame(left.y, right.y) && isSame(left.slope, right.slope) &&
        (isFarApart(before.y, after.y, step) || isFarApart(before.slope, after.slope, step))) {
        left = before;
        right = after;
    }
    Joint joint{.x = x,
                .left = left.y,
                .here = curve.at(x).y,
                .right = right.y,
                .leftSlope = left.slope,
                .rightSlope = right.slope};
    joint.isJump = !isSame(left.y, right.y) || !isSame(left.y, joint.here);
    return joint;
}

// A record names the places where it may break for other parameters, too.
bool isSmooth(const Joint& joint, const Section& left, const Section& right) {
    if (joint.isJump || left.isDefined != right.isDefined ||
        !isSame(joint.leftSlope, joint.rightSlope))
        return false;
    const bool isOnlyLeftStraight = left.line && !right.line;
    const bool isOnlyRightStraight = right.line && !left.line;
    return !isOnlyLeftStraight && !isOnlyRightStraight;
}

int signBefore(const Section& section) {
    if (section.isFlat())
        return 0;
    const double inside = section.end;
    if (inside != 0)
        return inside > 0 ? 1 : -1;
    // It comes to 0: from above where it falls.
    const bool falls =
        section.turns.empty() ? section.direction < 0 : !section.turns.back().isMinimum;
    return falls ? 1 : -1;
}

int signAfter(const Section& section) {
    if (section.isFlat())
        return 0;
    const double inside = section.start;
    if (inside != 0)
        return inside > 0 ? 1 : -1;
    const bool rises =
        section.turns.empty() ? section.direction > 0 : !section.turns.front().isMinimum;
    return rises ? 1 : -1;
}

void addSections(const CurveReader& curve, const std::vector<double>& ends,
                 const std::vector<double>& places, CurveShape& result) {
    for (std::size_t i = 1; i < ends.size(); ++i) {
        const std::vector<double> inside(std::ranges::upper_bound(places, ends[i - 1]),
                                         std::ranges::lower_bound(places, ends[i]));
        Section next =
            shape::searchSection(curve, ends[i - 1], ends[i], inside, result.hasMoreTurns);
        if (curve.isStopped())
            return;
        if (!result.sections.empty()) {
            Section& last = result.sections.back();
            Joint joint = jointAt(curve, ends[i - 1]);
            if (isSmooth(joint, last, next)) {
                const std::vector<double> whole(std::ranges::upper_bound(places, last.low),
                                                std::ranges::lower_bound(places, ends[i]));
                last = shape::searchSection(curve, last.low, ends[i], whole, result.hasMoreTurns);
                continue;
            }
            joint.crossesZero =
                !joint.isJump && joint.here == 0 && signBefore(last) * signAfter(next) < 0;
            result.joints.push_back(joint);
        }
        result.sections.push_back(std::move(next));
    }
}

} // namespace

CurveShape shapeOf(const Function& function, std::span<const double> parameters, Quantity quantity,
                   double low, double high) {
    return *shapeOf(function, parameters, quantity, low, high, {});
}

std::optional<CurveShape> shapeOf(const Function& function, std::span<const double> parameters,
                                  Quantity quantity, double low, double high,
                                  const StopTest& stop) {
    CurveShape result{.low = low, .high = high};
    if (!(low < high))
        return result;
    const CurveReader curve(function, parameters, quantity, stop);
    const std::vector<double> places = shape::lookouts(curve, low, high);
    std::vector<double> ends = curve.breaks(low, high);
    // A break that was found as an edge once more is the same place.
    for (const double edge : shape::edgesOfDomain(curve, places)) {
        const bool isKnown = std::ranges::any_of(ends, [&](double end) {
            return std::abs(end - edge) <= 1e-8 * std::max(std::abs(end), 1e-3);
        });
        if (!isKnown)
            ends.push_back(edge);
    }
    std::ranges::sort(ends);
    ends.insert(ends.begin(), low);
    ends.push_back(high);
    addSections(curve, ends, places, result);
    constexpr double infinity = std::numeric_limits<double>::infinity();
    result.leftAsymptote = asymptote(curve, -infinity);
    result.rightAsymptote = asymptote(curve, infinity);
    return curve.isStopped() ? std::nullopt : std::optional(std::move(result));
}

} // namespace activation
