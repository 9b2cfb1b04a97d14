// SPDX-License-Identifier: MIT
#include "sampling/curve.h"

#include "activation/formula.h"

#include <array>
#include <limits>

namespace activation::sampling {

namespace {

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

// What lies beyond another kind of link says nothing of a tangent here.
bool isPassable(Link link) {
    return link == Link::Pending || link == Link::Smooth;
}

} // namespace

Curve::Curve(const Function& function, std::span<const double> parameters, Quantity quantity,
             const PixelFrame& frame)
    : m_function(function)
    , m_parameters(parameters)
    , m_quantity(quantity)
    , m_frame(frame) {
    nodes.reserve(512);
}

void Curve::evaluate(std::span<const double> x, std::vector<double>& y,
                     std::vector<double>& beside) const {
    y.resize(x.size());
    beside.resize(x.size());
    if (x.empty())
        return;
    if (m_quantity == Quantity::Value)
        m_function.formula->evaluate(x, m_parameters, y, beside);
    else
        m_function.formula->evaluate(x, m_parameters, beside, y);
}

Node Curve::makeNode(double x, double y, double beside) const {
    const bool isValue = m_quantity == Quantity::Value;
    return {x,
            y,
            m_frame.across(x),
            m_frame.up(y),
            isValue ? m_frame.tilt(beside) : notKnown,
            isValue ? notKnown : beside};
}

int Curve::append(const Node& node, Link linkFromLast) {
    const int index = static_cast<int>(nodes.size());
    nodes.push_back(node);
    if (index > 0) {
        nodes.back().previous = index - 1;
        (*this)[index - 1].next = index;
        (*this)[index - 1].link = linkFromLast;
    }
    return index;
}

int Curve::insertAfter(int left, const Node& node, Link linkToNode, Link linkFromNode) {
    const int index = static_cast<int>(nodes.size());
    nodes.push_back(node);
    const int right = (*this)[left].next;
    nodes.back().previous = left;
    nodes.back().next = right;
    nodes.back().link = linkFromNode;
    (*this)[left].next = index;
    (*this)[left].link = linkToNode;
    (*this)[right].previous = index;
    return index;
}

Cubic Curve::cubicAfter(int left) const {
    const Node& a = (*this)[left];
    const Node& b = after(left);
    const double width = b.across - a.across;
    const double rise = b.up - a.up;
    return {a.up, std::isfinite(a.tilt) ? a.tilt * width : rise, b.up,
            std::isfinite(b.tilt) ? b.tilt * width : rise};
}

// The slope of the polynomial through up to five points. Nodes beyond a break would spoil it.
void Curve::estimateTilt(int node) {
    constexpr int reach = 2;
    std::array<double, 2 * reach> distance{};
    std::array<double, 2 * reach> rise{};
    std::size_t count = 0;
    const Node& here = (*this)[node];
    // Two points close together would tell of a tangent there, not here.
    constexpr double leastGrowth = 1.25;
    const auto take = [&](const Node& other, double nearest) {
        const double away = other.across - here.across;
        if (!std::isfinite(other.up) || std::abs(away) <= leastGrowth * nearest)
            return false;
        distance[count] = away;
        rise[count] = other.up - here.up;
        ++count;
        return true;
    };
    int left = node;
    for (int step = 0; step < reach; ++step) {
        const int previous = (*this)[left].previous;
        const double nearest = here.across - (*this)[left].across;
        if (previous < 0 || !isPassable((*this)[previous].link) ||
            !take((*this)[previous], nearest))
            break;
        left = previous;
    }
    int right = node;
    for (int step = 0; step < reach; ++step) {
        const double nearest = (*this)[right].across - here.across;
        if (!isPassable((*this)[right].link) || !take(after(right), nearest))
            break;
        right = (*this)[right].next;
    }
    double tilt = count == 0 ? notKnown : 0;
    for (std::size_t j = 0; j < count; ++j) {
        double above = 1;
        double below = distance[j];
        for (std::size_t k = 0; k < count; ++k) {
            if (k != j) {
                above *= distance[k];
                below *= distance[k] - distance[j];
            }
        }
        tilt += above / below * rise[j];
    }
    (*this)[node].tilt = tilt;
}

void Curve::estimateAllTilts() {
    for (int node = 0; node >= 0; node = (*this)[node].next)
        estimateTilt(node);
}

} // namespace activation::sampling
