// SPDX-License-Identifier: MIT
#include "sampling/ends.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace activation::sampling {

namespace {

constexpr std::size_t mostSearches = 200;
constexpr double leastJump = 1; // pixels; nobody sees whether less is joined

struct Search {
    int left; // node
    Node from;
    Node to;
    double rise; // at the start, within the band
    bool isEnd;  // one side is not finite
    bool isDone = false;
};

// Doubles in order as integers, so that halving reaches neighbours in at most 64 steps.
std::int64_t rank(double x) {
    const auto bits = std::bit_cast<std::int64_t>(x);
    return bits < 0 ? std::int64_t(std::uint64_t(1) << 63) - bits : bits;
}

double unrank(std::int64_t rank) {
    return std::bit_cast<double>(rank < 0 ? std::int64_t(std::uint64_t(1) << 63) - rank : rank);
}

double middleDouble(double from, double to) {
    return unrank(rank(from) / 2 + rank(to) / 2 + (rank(from) % 2 + rank(to) % 2) / 2);
}

double visibleRise(const PixelFrame& frame, const Node& a, const Node& b) {
    const double limit = 1.1 * frame.band();
    return std::abs(std::clamp(a.up, -limit, limit) - std::clamp(b.up, -limit, limit));
}

void narrow(const PixelFrame& frame, Search& search, const Node& middle) {
    const bool isFinite = std::isfinite(middle.up);
    if (search.isEnd) {
        (isFinite == std::isfinite(search.from.up) ? search.from : search.to) = middle;
        return;
    }
    if (!isFinite) {
        search.isDone = true; // a pole
        return;
    }
    const double before = visibleRise(frame, search.from, middle);
    const double behind = visibleRise(frame, middle, search.to);
    (before > behind ? search.to : search.from) = middle;
    // What falls as it is looked at more closely is steep, but continuous.
    if (std::max(before, behind) < 0.5 * search.rise)
        search.isDone = true;
}

bool isSteepOnly(const PixelFrame& frame, const Search& search) {
    return !search.isEnd && visibleRise(frame, search.from, search.to) < 0.5 * search.rise;
}

void conclude(Curve& curve, const Search& search) {
    if (isSteepOnly(curve.frame(), search))
        return;
    int left = search.left;
    if (std::isfinite(search.from.up) && search.from.x > curve[left].x)
        left = curve.insertAfter(left, search.from, Link::Straight, Link::Straight);
    curve[left].link = Link::Gap;
    if (std::isfinite(search.to.up) && search.to.x < curve.after(left).x)
        curve.insertAfter(left, search.to, Link::Gap, Link::Straight);
}

} // namespace

void findEnds(Curve& curve, const std::vector<int>& intervals) {
    const PixelFrame& frame = curve.frame();
    std::vector<Search> searches;
    for (const int left : intervals) {
        const Node& a = curve[left];
        const Node& b = curve.after(left);
        const bool isEnd = std::isfinite(a.up) != std::isfinite(b.up);
        const bool isCrossing =
            std::min(a.up, b.up) < -frame.band() && std::max(a.up, b.up) > frame.band();
        const double rise = isEnd ? 0 : visibleRise(frame, a, b);
        if (isEnd && !frame.isInBand(std::isfinite(a.up) ? a.up : b.up))
            curve[left].link = Link::Gap;
        else if (searches.size() < mostSearches && (isEnd || rise > leastJump))
            searches.push_back({left, a, b, rise, isEnd});
        else if (isEnd || isCrossing)
            curve[left].link = Link::Gap;
    }

    std::vector<std::size_t> asked;
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> beside;
    do {
        asked.clear();
        x.clear();
        for (std::size_t k = 0; k < searches.size(); ++k) {
            Search& search = searches[k];
            if (search.isDone)
                continue;
            const double middle = middleDouble(search.from.x, search.to.x);
            if (!(middle > search.from.x && middle < search.to.x)) {
                search.isDone = true;
                continue;
            }
            asked.push_back(k);
            x.push_back(middle);
        }
        curve.evaluate(x, y, beside);
        for (std::size_t k = 0; k < asked.size(); ++k)
            narrow(frame, searches[asked[k]], curve.makeNode(x[k], y[k], beside[k]));
    } while (!asked.empty());

    for (const Search& search : searches)
        conclude(curve, search);
}

} // namespace activation::sampling
