// SPDX-License-Identifier: MIT
#include "sampling/refine.h"

#include "sampling/ends.h"

#include <cmath>
#include <limits>

namespace activation::sampling {

namespace {

constexpr std::size_t mostNodes = 4000;

// The mean height between two nodes where the formula gives the integral, else NaN.
double meanBetween(const PixelFrame& frame, const Node& a, const Node& b) {
    return frame.up((b.integral - a.integral) / (b.x - a.x));
}

// Both ends on the same side of the band, and no sign of coming back in between.
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
    if (side * meanBetween(frame, a, b) < band)
        return false;
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

class Refinement {
public:
    Refinement(Curve& curve, double tolerance)
        : m_curve(curve)
        , m_narrow(0.1 * tolerance)
        , m_strict(0.12 * tolerance + 2 * curve.frame().noise())
        , m_lenient(0.7 * tolerance + 2 * curve.frame().noise()) {}

    void run() {
        for (int node = 0; m_curve[node].next >= 0; node = m_curve[node].next) {
            if (m_curve[node].link == Link::Pending)
                consider(node);
        }
        while (!m_pending.empty() && m_curve.nodes.size() + m_pending.size() <= mostNodes)
            halveAll();
        for (const int node : m_pending)
            settle(node);
        findEnds(m_curve, m_abrupt);
    }

private:
    void halveAll();
    void judge(int left, double error);
    void consider(int left);
    void settle(int left);

    double mismatch(int left, int middle, const Cubic& guess) const;
    double meanMismatch(const Node& a, const Node& b, const Cubic& guess, double from,
                        double to) const;

    Curve& m_curve;
    double m_narrow;  // pixels, below which no interval is halved
    double m_strict;  // allowed error of a cubic that says nothing of how fast it converges
    double m_lenient; // the same where halving has been seen to help as it does on smooth curves
    std::vector<int> m_pending;
    std::vector<int> m_abrupt; // intervals that are narrow and may hold an end or a jump
    std::vector<int> m_halved;
    std::vector<double> m_x;
    std::vector<double> m_y;
    std::vector<double> m_beside;
    std::vector<Cubic> m_guesses;
    std::vector<double> m_errors;
};

// Decides what is to happen with an interval that no cubic is known to follow.
void Refinement::consider(int left) {
    const Node& a = m_curve[left];
    const Node& b = m_curve.after(left);
    const bool isFirst = std::isfinite(a.up);
    const bool isLast = std::isfinite(b.up);
    if (!isFirst && !isLast)
        m_curve[left].link = Link::Gap;
    else if (isFirst && isLast && isOutOfSight(m_curve, left))
        m_curve[left].link = Link::Straight;
    else if (b.across - a.across <= m_narrow)
        settle(left);
    else
        m_pending.push_back(left);
}

void Refinement::settle(int left) {
    m_curve[left].link = Link::Straight;
    m_abrupt.push_back(left);
}

void Refinement::halveAll() {
    m_halved.clear();
    m_halved.swap(m_pending);
    m_x.clear();
    m_guesses.clear();
    const bool isEstimated = m_curve.quantity() == Quantity::Slope;
    std::size_t kept = 0;
    for (const int left : m_halved) {
        const double from = m_curve[left].x;
        const double to = m_curve.after(left).x;
        const double middle = 0.5 * from + 0.5 * to;
        if (!(middle > from && middle < to)) {
            settle(left);
            continue;
        }
        if (isEstimated) {
            m_curve.estimateTilt(left);
            m_curve.estimateTilt(m_curve[left].next);
        }
        m_halved[kept++] = left;
        m_x.push_back(middle);
        m_guesses.push_back(m_curve.cubicAfter(left));
    }
    m_halved.resize(kept);
    m_curve.evaluate(m_x, m_y, m_beside);
    for (std::size_t k = 0; k < kept; ++k) {
        m_curve.insertAfter(m_halved[k], m_curve.makeNode(m_x[k], m_y[k], m_beside[k]),
                            Link::Pending, Link::Pending);
    }
    m_errors.clear();
    for (std::size_t k = 0; k < kept; ++k)
        m_errors.push_back(mismatch(m_halved[k], m_curve[m_halved[k]].next, m_guesses[k]));
    for (std::size_t k = 0; isEstimated && k < kept; ++k)
        m_curve.estimateTilt(m_curve[m_halved[k]].next);
    for (std::size_t k = 0; k < kept; ++k)
        judge(m_halved[k], m_errors[k]);
}

// How far the guessed cubic passes from what is known now, across the curve rather than upwards.
double Refinement::mismatch(int left, int middle, const Cubic& guess) const {
    const Node& a = m_curve[left];
    const Node& m = m_curve[middle];
    const Node& b = m_curve.after(middle);
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
    off = std::max({off, meanMismatch(a, m, guess, 0, t), meanMismatch(m, b, guess, t, 1)});
    // The flattest part counts: where a step begins, a point of the flank says little.
    double tangent = std::min(
        {std::abs(guess.startTangent), std::abs(guess.tangentAt(t)), std::abs(guess.endTangent)});
    if (std::isfinite(m.tilt))
        tangent = std::min(tangent, std::abs(m.tilt * width));
    return off / std::hypot(1, tangent / width);
}

// Sees what lies between the nodes, a peak for instance at which the slope is zero.
double Refinement::meanMismatch(const Node& a, const Node& b, const Cubic& guess, double from,
                                double to) const {
    if (!std::isfinite(a.integral) || !std::isfinite(b.integral))
        return 0;
    const double guessed =
        (guess.at(from) + 4 * guess.at(0.5 * (from + to)) + guess.at(to)) / 6; // Simpson, exact
    const double off = std::abs(meanBetween(m_curve.frame(), a, b) - guessed);
    constexpr double roundings = 16 * std::numeric_limits<double>::epsilon();
    const double rounded = roundings * (std::abs(a.integral) + std::abs(b.integral)) / (b.x - a.x);
    const double noise = m_curve.frame().height(rounded);
    return off > noise ? off : 0;
}

void Refinement::judge(int left, double error) {
    const int middle = m_curve[left].next;
    // Of a cubic on a smooth curve a sixteenth of the error is left when the interval is halved.
    const double coarser = m_curve[left].coarserError;
    const bool isConverging = coarser < PixelFrame::farAway && error * 6 < coarser;
    if (error <= (isConverging ? m_lenient : m_strict)) {
        m_curve[left].link = Link::Smooth;
        m_curve[middle].link = Link::Smooth;
        return;
    }
    m_curve[left].coarserError = error;
    m_curve[middle].coarserError = error;
    consider(left);
    consider(middle);
}

} // namespace

void refine(Curve& curve, double tolerance) {
    if (curve.quantity() == Quantity::Slope)
        curve.estimateAllTilts();
    Refinement(curve, tolerance).run();
    if (curve.quantity() == Quantity::Slope)
        curve.estimateAllTilts();
}

} // namespace activation::sampling
