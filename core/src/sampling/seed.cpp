// SPDX-License-Identifier: MIT
#include "sampling/seed.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace activation::sampling {

namespace {

constexpr std::size_t mostForced = 1000;
constexpr double gridPixels = 12;

std::vector<Break> visibleBreaks(const Curve& curve) {
    std::vector<Break> breaks;
    if (curve.function().breaks)
        breaks = curve.function().breaks(curve.parameters());
    const PixelFrame& frame = curve.frame();
    std::erase_if(breaks,
                  [&](const Break& at) { return !(at.x >= frame.xMin() && at.x <= frame.xMax()); });
    std::sort(breaks.begin(), breaks.end(), [](const Break& a, const Break& b) {
        return a.x != b.x ? a.x < b.x : a.order < b.order;
    });
    const auto isSame = [](const Break& a, const Break& b) { return a.x == b.x; };
    breaks.erase(std::unique(breaks.begin(), breaks.end(), isSame), breaks.end());
    if (breaks.size() > mostForced)
        breaks.resize(mostForced);
    return breaks;
}

std::vector<double> visibleFeatures(const Curve& curve) {
    std::vector<double> features;
    if (curve.function().features)
        features = curve.function().features(curve.parameters());
    const PixelFrame& frame = curve.frame();
    std::erase_if(features, [&](double x) { return !(x > frame.xMin() && x < frame.xMax()); });
    if (features.size() > mostForced)
        features.resize(mostForced);
    return features;
}

// Forced points, and a grid between them that is not quite even, lest it beats with the curve.
std::vector<double> firstPoints(const Curve& curve, const std::vector<Break>& breaks) {
    const PixelFrame& frame = curve.frame();
    std::vector<double> forced = visibleFeatures(curve);
    for (const Break& at : breaks)
        forced.push_back(at.x);
    forced.push_back(frame.xMin());
    forced.push_back(frame.xMax());
    std::sort(forced.begin(), forced.end());
    forced.erase(std::unique(forced.begin(), forced.end()), forced.end());

    const int count = static_cast<int>(std::clamp(frame.width() / gridPixels, 16.0, 128.0));
    const double tooNear = frame.width() / count / 4;
    std::vector<double> points;
    points.reserve(forced.size() + static_cast<std::size_t>(count));
    std::size_t next = 0;
    for (int k = 1; k < count; ++k) {
        const double golden = k * 0.6180339887498949;
        const double part = (k + 0.3 * (golden - std::floor(golden) - 0.5)) / count;
        const double x = frame.xMin() * (1 - part) + frame.xMax() * part;
        while (next < forced.size() && forced[next] <= x)
            points.push_back(forced[next++]);
        const double across = frame.across(x);
        if (across - frame.across(points.back()) > tooNear &&
            frame.across(forced[next]) - across > tooNear)
            points.push_back(x);
    }
    points.insert(points.end(), forced.begin() + static_cast<std::ptrdiff_t>(next), forced.end());
    return points;
}

// How far beside a break the one-sided limits are taken. The next double would do for an exact
// break; one that was computed from parameters may be a few roundings off.
double stepFromBreak(const Curve& curve, double x) {
    const double roundings =
        std::max(16 * std::numeric_limits<double>::epsilon() * std::abs(x), 1e-15);
    return std::min(roundings, 1e-9 * curve.frame().pixel());
}

// Not merely what rounding does, and enough to be seen.
bool differs(const PixelFrame& frame, double a, double b) {
    if (std::isnan(a) || std::isnan(b))
        return std::isnan(a) != std::isnan(b);
    if (!std::isfinite(a) || !std::isfinite(b))
        return a != b;
    const double rounding =
        64 * std::numeric_limits<double>::epsilon() * std::max(std::abs(a), std::abs(b));
    constexpr double visiblePixels = 0.05;
    return !(std::abs(a - b) <= rounding) &&
           std::abs(frame.up(a) - frame.up(b)) > visiblePixels + frame.noise();
}

struct Sides {
    double x;
    double left, here, right;
    double leftBeside, rightBeside;
};

void appendBreak(Curve& curve, const Sides& sides, bool mayJump, Link link) {
    const PixelFrame& frame = curve.frame();
    const bool isJump = mayJump && (differs(frame, sides.left, sides.right) ||
                                    differs(frame, sides.left, sides.here));
    const double left = isJump ? sides.left : sides.here;
    const double right = isJump ? sides.right : sides.here;
    const int node = curve.append(curve.makeNode(sides.x, left, sides.leftBeside), link);
    curve.append(curve.makeNode(sides.x, right, sides.rightBeside),
                 isJump ? Link::Jump : Link::Bend);
    if (!isJump)
        return;
    Jump jump{node, sides.here};
    if (std::isfinite(sides.here)) {
        const bool isLeft = !differs(frame, sides.left, sides.here);
        const bool isRight = !differs(frame, sides.right, sides.here);
        jump.left = isLeft ? EndMark::Closed : EndMark::Open;
        jump.right = isRight ? EndMark::Closed : EndMark::Open;
        jump.hasOwnPoint = !isLeft && !isRight;
    }
    curve.jumps.push_back(jump);
}

} // namespace

void seed(Curve& curve) {
    const std::vector<Break> breaks = visibleBreaks(curve);
    std::vector<double> points = firstPoints(curve, breaks);
    const std::size_t count = points.size();
    for (std::size_t k = 0; k < breaks.size(); ++k) {
        const double x = breaks[k].x;
        double step = stepFromBreak(curve, x);
        if (k > 0)
            step = std::min(step, (x - breaks[k - 1].x) / 4);
        if (k + 1 < breaks.size())
            step = std::min(step, (breaks[k + 1].x - x) / 4);
        constexpr double infinity = std::numeric_limits<double>::infinity();
        points.push_back(std::min(x - step, std::nextafter(x, -infinity)));
        points.push_back(std::max(x + step, std::nextafter(x, infinity)));
    }

    std::vector<double> y;
    std::vector<double> beside;
    curve.evaluate(points, y, beside);

    std::size_t next = 0;
    Link link = Link::Pending;
    for (std::size_t k = 0; k < count; ++k) {
        if (next < breaks.size() && breaks[next].x == points[k]) {
            const std::size_t left = count + 2 * next;
            const int order = breaks[next].order;
            appendBreak(curve,
                        {points[k], y[left], y[k], y[left + 1], beside[left], beside[left + 1]},
                        order == 0 || (order == 1 && curve.quantity() == Quantity::Slope), link);
            ++next;
        } else {
            curve.append(curve.makeNode(points[k], y[k], beside[k]), link);
        }
    }
}

} // namespace activation::sampling
