// SPDX-License-Identifier: MIT
#include "sampling/trace.h"

#include <algorithm>
#include <cmath>

namespace activation::sampling {

namespace {

// A chord between trace points is this many times nearer to the curve than the tolerance.
constexpr double fineness = 40;
constexpr double mostSteps = 64;

class Tracer {
public:
    Tracer(const Curve& curve, double tolerance)
        : m_curve(curve)
        , m_frame(curve.frame())
        , m_sagitta(tolerance / fineness) {}

    std::vector<Trace> run();

private:
    void addNode(const Node& node, bool isVertex);
    void follow(int left);
    void cross(const Cubic& cubic, int left, double from, double to);
    void addOnEdge(const Cubic& cubic, int left, double edge, double from, double to);
    void jump(int left);
    void finish(EndMark mark);

    TracePoint pointAt(const Cubic& cubic, int left, double t) const;

    const Curve& m_curve;
    const PixelFrame& m_frame;
    double m_sagitta;
    Trace m_trace;
    std::vector<Trace> m_traces;
};

std::vector<Trace> Tracer::run() {
    m_trace.points.reserve(2 * m_curve.nodes.size());
    addNode(m_curve[0], false);
    for (int node = 0; m_curve[node].next >= 0; node = m_curve[node].next) {
        const Node& next = m_curve.after(node);
        switch (m_curve[node].link) {
        case Link::Pending:
        case Link::Smooth:
        case Link::Straight:
            follow(node);
            break;
        case Link::Bend:
            if (!m_trace.points.empty())
                m_trace.points.back().isVertex = true;
            break;
        case Link::Jump:
            jump(node);
            break;
        case Link::Gap:
        case Link::End:
            finish(EndMark::None);
            addNode(next, false);
            break;
        }
    }
    finish(EndMark::None);
    return std::move(m_traces);
}

void Tracer::addNode(const Node& node, bool isVertex) {
    if (m_frame.isInBand(node.up))
        m_trace.points.push_back({node.across, node.up, node.x, node.y, true, isVertex});
}

void Tracer::finish(EndMark mark) {
    m_trace.last = mark;
    // A point without neighbours shows only where the function takes it at a jump.
    const bool isOwnPoint = m_trace.first == EndMark::Closed || mark == EndMark::Closed;
    if (m_trace.points.size() > 1 || (m_trace.points.size() == 1 && isOwnPoint))
        m_traces.push_back(std::move(m_trace));
    m_trace = Trace{};
}

void Tracer::jump(int left) {
    const auto found = std::find_if(m_curve.jumps.begin(), m_curve.jumps.end(),
                                    [&](const Jump& jump) { return jump.node == left; });
    finish(m_frame.isInBand(m_curve[left].up) && !m_trace.points.empty() ? found->left
                                                                         : EndMark::None);
    if (found->hasOwnPoint) {
        const double x = m_curve[left].x;
        addNode(m_curve.makeNode(x, found->y, 0), true);
        m_trace.first = EndMark::Closed;
        finish(EndMark::Closed);
    }
    addNode(m_curve.after(left), false);
    if (!m_trace.points.empty())
        m_trace.first = found->right;
}

TracePoint Tracer::pointAt(const Cubic& cubic, int left, double t) const {
    const Node& a = m_curve[left];
    const Node& b = m_curve.after(left);
    const double x = a.x * (1 - t) + b.x * t;
    return {
        a.across * (1 - t) + b.across * t, cubic.at(t), std::clamp(x, a.x, b.x), 0, false, false};
}

void Tracer::follow(int left) {
    const Node& a = m_curve[left];
    const Node& b = m_curve.after(left);
    Cubic cubic{a.up, b.up - a.up, b.up, b.up - a.up};
    double steps = 1;
    if (m_curve[left].link == Link::Smooth) {
        cubic = m_curve.cubicAfter(left);
        const double bend = cubic.largestBend() / (8 * m_sagitta);
        if (bend > 1) {
            const double tilt = cubic.leastTangent() / (b.across - a.across);
            steps = std::ceil(std::sqrt(bend / lengthening(tilt)));
            steps = std::clamp(steps, 1.0, mostSteps);
        }
    }
    for (double step = 1; step <= steps; ++step) {
        const double from = (step - 1) / steps;
        const double to = step / steps;
        const double before = step == 1 ? a.up : cubic.at(from);
        const double behind = step == steps ? b.up : cubic.at(to);
        if (!m_frame.isInBand(before) || !m_frame.isInBand(behind))
            cross(cubic, left, from, to);
        if (step == steps)
            addNode(b, false);
        else if (m_frame.isInBand(behind))
            m_trace.points.push_back(pointAt(cubic, left, to));
    }
}

// Ends the trace where it leaves the band and begins one where it comes back.
void Tracer::cross(const Cubic& cubic, int left, double from, double to) {
    const double before = cubic.at(from);
    const double behind = cubic.at(to);
    const auto edgeAt = [&](double up) { return std::copysign(m_frame.band(), up); };
    const bool comesIn = !m_frame.isInBand(before);
    const bool goesOut = !m_frame.isInBand(behind);
    if (comesIn && goesOut && edgeAt(before) == edgeAt(behind))
        return;
    if (comesIn)
        addOnEdge(cubic, left, edgeAt(before), from, to);
    if (goesOut) {
        addOnEdge(cubic, left, edgeAt(behind), from, to);
        finish(EndMark::None);
    }
}

void Tracer::addOnEdge(const Cubic& cubic, int left, double edge, double from, double to) {
    TracePoint point = pointAt(cubic, left, cubic.solve(edge, from, to));
    point.up = edge;
    point.y = edge > 0 ? m_frame.bandHigh() : m_frame.bandLow();
    point.isExact = true;
    m_trace.points.push_back(point);
}

} // namespace

std::vector<Trace> trace(const Curve& curve, double tolerance) {
    return Tracer(curve, tolerance).run();
}

} // namespace activation::sampling
