// SPDX-License-Identifier: MIT
#include "sampling/refine.h"

#include "sampling/ends.h"
#include "sampling/fit.h"

#include <algorithm>
#include <cmath>

namespace activation::sampling {

namespace {

// What a wave of four pixels takes at full height; one that is finer looks like a solid band
// long before.
constexpr std::size_t leastMostNodes = 4000;
constexpr double mostNodesPerPixel = 10;

constexpr int mostProbings = 4;

std::size_t mostNodesIn(const PixelFrame& frame) {
    constexpr double widestPixels = 4000;
    return std::max(leastMostNodes, static_cast<std::size_t>(
                                        mostNodesPerPixel * std::min(frame.width(), widestPixels)));
}

class Refinement {
public:
    Refinement(Curve& curve, double tolerance)
        : m_curve(curve)
        , m_narrow(0.1 * tolerance)
        , m_narrowest(1e-6 * tolerance)
        , m_allowed(0.05 * tolerance + 2 * curve.frame().noise())
        , m_doubtful(2 * m_allowed)
        , m_mostNodes(mostNodesIn(curve.frame())) {}

    void run() {
        for (int node = 0; m_curve[node].next >= 0; node = m_curve[node].next) {
            if (m_curve[node].link == Link::Pending)
                consider(node);
        }
        halveUntilSettled();
        for (int round = 0; round < mostProbings && isWave(m_curve); ++round) {
            probe(round);
            if (m_pending.empty())
                break;
            halveUntilSettled();
        }
        findEnds(m_curve, m_abrupt);
    }

private:
    void halveUntilSettled();
    void halveAll();
    void probe(int round);
    void judge(int left, double error);
    void consider(int left);
    void settle(int left);
    void doubt();

    Curve& m_curve;
    double m_narrow;    // pixels, below which no interval is halved
    double m_narrowest; // nor one here, though it hides a peak
    // Where a bend was not declared, a cubic is up to 2.5 times further off elsewhere.
    double m_allowed;  // error of a cubic in the middle, in pixels
    double m_doubtful; // mean error, from which an accepted cubic is looked at again
    std::size_t m_mostNodes;
    std::vector<int> m_pending;
    std::vector<int> m_abrupt; // intervals that are narrow and may hold an end or a jump
    std::vector<int> m_halved;
    std::vector<double> m_x;
    std::vector<double> m_y;
    std::vector<double> m_beside;
    std::vector<Cubic> m_guesses;
    std::vector<double> m_errors;
};

void Refinement::halveUntilSettled() {
    while (!m_pending.empty()) {
        while (!m_pending.empty() && m_curve.nodes.size() + m_pending.size() <= m_mostNodes)
            halveAll();
        for (const int node : m_pending)
            settle(node);
        m_pending.clear();
        if (m_curve.quantity() == Quantity::Slope)
            doubt();
    }
}

// A wave may meet by chance the cubics that undersample it: looks once more, off the middles.
void Refinement::probe(int round) {
    constexpr double widestTrusted = 1; // pixels
    std::vector<int> asked;
    m_x.clear();
    double golden = 0.382 * round;
    for (int node = 0; m_curve[node].next >= 0; node = m_curve[node].next) {
        const Node& a = m_curve[node];
        const Node& b = m_curve.after(node);
        const bool isAssumed =
            m_curve[node].link == Link::Smooth || m_curve[node].link == Link::Straight;
        if (!isAssumed || b.across - a.across < widestTrusted)
            continue;
        golden += 0.6180339887498949;
        const double part = 0.2 + 0.6 * (golden - std::floor(golden));
        const double x = a.x * (1 - part) + b.x * part;
        if (!(x > a.x && x < b.x))
            continue;
        asked.push_back(node);
        m_x.push_back(x);
    }
    if (m_curve.nodes.size() + 2 * asked.size() > m_mostNodes)
        return;
    m_curve.evaluate(m_x, m_y, m_beside);
    for (std::size_t k = 0; k < asked.size(); ++k) {
        const int left = asked[k];
        const Link link = m_curve[left].link;
        const Cubic guess = m_curve.cubicAfter(left);
        const int node =
            m_curve.insertAfter(left, m_curve.makeNode(m_x[k], m_y[k], m_beside[k]), link, link);
        const double error = mismatch(m_curve, left, guess);
        if (m_curve.quantity() == Quantity::Slope)
            m_curve.estimateTilt(node);
        constexpr double worseThanExpected = 3;
        const bool isWorse = link == Link::Smooth
                                 ? error > worseThanExpected * m_allowed
                                 : !isOutOfSight(m_curve, left) || !isOutOfSight(m_curve, node);
        for (const int half : {left, node}) {
            if (isWorse) {
                m_curve[half].link = Link::Pending;
                m_pending.push_back(half);
            }
        }
    }
}

// Decides what is to happen with an interval that no cubic is known to follow.
void Refinement::consider(int left) {
    const Node& a = m_curve[left];
    const Node& b = m_curve.after(left);
    const bool isFirst = std::isfinite(a.up);
    const bool isLast = std::isfinite(b.up);
    const double width = b.across - a.across;
    if (!isFirst && !isLast)
        m_curve[left].link = Link::Gap;
    else if (isFirst && isLast && isOutOfSight(m_curve, left))
        m_curve[left].link = Link::Straight;
    else if (width <= m_narrow && !(width > m_narrowest && (hidesPeak(m_curve, left, m_allowed) ||
                                                            hidesTip(m_curve, left, m_allowed))))
        settle(left);
    else
        m_pending.push_back(left);
}

void Refinement::settle(int left) {
    m_curve[left].link = Link::Straight;
    m_abrupt.push_back(left);
}

// Estimated tangents change with every new neighbour: takes back what no longer fits.
void Refinement::doubt() {
    m_curve.estimateAllTilts();
    if (m_curve.nodes.size() >= m_mostNodes / 2)
        return;
    for (int node = 0; m_curve[node].next >= 0; node = m_curve[node].next) {
        if (m_curve[node].link == Link::Smooth && meanMismatch(m_curve, node) > m_doubtful) {
            m_curve[node].link = Link::Pending;
            m_pending.push_back(node);
        }
    }
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
        m_errors.push_back(mismatch(m_curve, m_halved[k], m_guesses[k]));
    for (std::size_t k = 0; isEstimated && k < kept; ++k)
        m_curve.estimateTilt(m_curve[m_halved[k]].next);
    for (std::size_t k = 0; k < kept; ++k)
        judge(m_halved[k], m_errors[k]);
}

void Refinement::judge(int left, double error) {
    const int middle = m_curve[left].next;
    if (error <= m_allowed) {
        m_curve[left].link = Link::Smooth;
        m_curve[middle].link = Link::Smooth;
        return;
    }
    consider(left);
    consider(middle);
}

} // namespace

void refine(Curve& curve, double tolerance) {
    if (curve.quantity() == Quantity::Slope)
        curve.estimateAllTilts();
    Refinement(curve, tolerance).run();
}

} // namespace activation::sampling
