// SPDX-License-Identifier: MIT
#include "sampling/fit.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace activation::sampling {

namespace {

// The mean height between two nodes where the formula gives the integral, else NaN.
double meanBetween(const PixelFrame& frame, const Node& a, const Node& b) {
    return frame.up((b.integral - a.integral) / (b.x - a.x));
}

// Differences of integrals lose digits over short distances.
double meanNoise(const PixelFrame& frame, const Node& a, const Node& b) {
    constexpr double roundings = 16 * std::numeric_limits<double>::epsilon();
    return frame.height(roundings * (std::abs(a.integral) + std::abs(b.integral)) / (b.x - a.x));
}

// Sees what lies between the nodes: a narrow peak has a slope of zero at its tip as beside it.
double partMismatch(const PixelFrame& frame, const Node& a, const Node& b, const Cubic& guess,
                    double from, double to) {
    if (!std::isfinite(a.integral) || !std::isfinite(b.integral))
        return 0;
    const double guessed =
        (guess.at(from) + 4 * guess.at(0.5 * (from + to)) + guess.at(to)) / 6; // Simpson, exact
    const double off = std::abs(meanBetween(frame, a, b) - guessed);
    const double noise = meanNoise(frame, a, b);
    return off > noise ? off : 0;
}

} // namespace

double mismatch(const Curve& curve, int left, const Cubic& guess) {
    const Node& a = curve[left];
    const Node& m = curve.after(left);
    const Node& b = curve.after(curve[left].next);
    if (!std::isfinite(a.up) || !std::isfinite(m.up) || !std::isfinite(b.up))
        return PixelFrame::farAway;
    // A middle is rarely exactly halfway in doubles at the deepest zoom.
    const double width = b.across - a.across;
    const double t = (m.across - a.across) / width;
    double off = std::abs(guess.at(t) - m.up);
    if (std::isfinite(m.tilt)) {
        constexpr double mostOfAHalf = 4.0 / 27 / 2; // of a wrong tangent in the half's cubic
        off = std::max(off, mostOfAHalf * std::abs(guess.tangentAt(t) - m.tilt * width));
    }
    off = std::max({off, partMismatch(curve.frame(), a, m, guess, 0, t),
                    partMismatch(curve.frame(), m, b, guess, t, 1)});
    // The flattest part counts: where a step begins, a point of the flank says little.
    double tangent = std::min({guess.leastTangent(), std::abs(guess.tangentAt(t)),
                               std::abs((m.up - a.up) / t), std::abs((b.up - m.up) / (1 - t))});
    if (std::isfinite(m.tilt))
        tangent = std::min(tangent, std::abs(m.tilt * width));
    // Where the curve swings faster than the nodes stand, tangents are steep by chance only.
    constexpr double mostUpwards = 8;
    return off > mostUpwards ? off : off / lengthening(tangent / width);
}

double meanMismatch(const Curve& curve, int left) {
    const Node& a = curve[left];
    const Node& b = curve.after(left);
    const Cubic cubic = curve.cubicAfter(left);
    return partMismatch(curve.frame(), a, b, cubic, 0, 1) /
           lengthening(cubic.leastTangent() / (b.across - a.across));
}

bool hidesPeak(const Curve& curve, int left, double tolerance) {
    const Node& a = curve[left];
    const Node& b = curve.after(left);
    const double mean = meanBetween(curve.frame(), a, b);
    const double beyond = std::max(mean - std::max(a.up, b.up), std::min(a.up, b.up) - mean);
    return beyond > tolerance + meanNoise(curve.frame(), a, b);
}

bool hidesTip(const Curve& curve, int left, double tolerance) {
    const Node& a = curve[left];
    const Node& b = curve.after(left);
    if (!(a.tilt * b.tilt < 0))
        return false;
    // Where both tangents meet, no tip reaches beyond; a round one reaches halfway.
    const double beyond = std::abs(a.tilt * b.tilt / (a.tilt - b.tilt)) * (b.across - a.across);
    return 0.5 * beyond > tolerance;
}

bool isWave(const Curve& curve) {
    constexpr int fewestTurns = 8;
    constexpr double leastChange = 0.02; // of a tangent, that is no rounding
    int turns = 0;
    double direction = 0;
    double furthest = curve[0].tilt;
    for (int node = 0; node >= 0 && turns < fewestTurns; node = curve[node].next) {
        const double change = curve[node].tilt - furthest;
        if (std::isnan(change)) {
            furthest = curve[node].tilt;
            continue;
        }
        if (std::abs(change) <= leastChange && direction * change <= 0)
            continue;
        turns += direction * change < 0 ? 1 : 0;
        direction = change;
        furthest = curve[node].tilt;
    }
    return turns >= fewestTurns;
}

bool isOutOfSight(const Curve& curve, int left) {
    const Node& a = curve[left];
    const Node& b = curve.after(left);
    const PixelFrame& frame = curve.frame();
    const double band = frame.band();
    const double side = a.up > band && b.up > band ? 1 : a.up < -band && b.up < -band ? -1 : 0;
    if (side == 0)
        return false;
    if (side * a.up >= PixelFrame::farAway && side * b.up >= PixelFrame::farAway)
        return true;
    const double mean = meanBetween(frame, a, b);
    if (std::isfinite(mean))
        return side * mean > std::max(band, 0.5 * std::min(side * a.up, side * b.up));
    if (!std::isfinite(a.tilt) || !std::isfinite(b.tilt))
        return true;
    const double width = b.across - a.across;
    const double rise = b.up - a.up;
    // A chord that is steeper than both tangents, or less steep, hides a turn.
    const double slack = 0.01 * std::abs(rise);
    if (rise + slack < std::min(a.tilt, b.tilt) * width ||
        rise - slack > std::max(a.tilt, b.tilt) * width)
        return false;
    const double in = -side * a.tilt; // towards the band from either end
    const double out = side * b.tilt;
    if (!(in > 0) || !(out > 0))
        return true;
    const double meeting = (out * width - side * rise) / (in + out);
    return side * a.up - in * meeting > band;
}

} // namespace activation::sampling
