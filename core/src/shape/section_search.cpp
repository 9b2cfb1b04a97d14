// SPDX-License-Identifier: MIT
#include "shape/section_search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace activation::shape {

namespace {

constexpr int evenCount = 320;
constexpr int farCount = 1600;
constexpr double farthest = 1e4;
constexpr double closeScale = 0.5;
constexpr std::size_t mostTurns = 40;
constexpr double rounding = 1e-13;
constexpr double tooth = 1e-6; // of the height: what rounding does not do
constexpr int mostDoubts = 3;

int signOf(double number) {
    return number > 0 ? 1 : number < 0 ? -1 : 0;
}

// Halves the stretch in which `isBefore` changes from true to false.
template<class Test>
std::pair<double, double> narrowed(double before, double after, const Test& isBefore) {
    for (int step = 0; step < 90; ++step) {
        const double middle = before / 2 + after / 2;
        if (!(middle > before && middle < after) ||
            after - before <= 1e-12 * std::max(std::abs(middle), 1e-6))
            break;
        (isBefore(middle) ? before : after) = middle;
    }
    return {before, after};
}

// The middle, in as many digits as were found.
double between(const std::pair<double, double>& ends) {
    const double x = ends.first / 2 + ends.second / 2;
    const double unit = std::pow(10, std::ceil(std::log10(1e-11 * std::max(std::abs(x), 1e-3))));
    return std::round(x / unit) * unit + 0.0;
}

// Some exact readings say which line it would be; then every lookout has to lie on it.
std::optional<Line> straightLine(const CurveReader& curve, double low, double high,
                                 const std::vector<double>& places,
                                 const std::vector<double>& heights) {
    const double from = std::max(low, -farthest);
    const double to = std::min(high, farthest);
    if (!(from < to))
        return std::nullopt;
    double nearest = 0;
    double largest = 0;
    std::vector<std::pair<double, Reading>> readings;
    for (const double part : {0.001, 0.07, 0.21, 0.39, 0.52, 0.68, 0.83, 0.94, 0.999}) {
        const double x = std::lerp(from, to, part);
        readings.emplace_back(x, curve.at(x));
        const Reading& reading = readings.back().second;
        if (!std::isfinite(reading.y) || reading.slope != readings.front().second.slope)
            return std::nullopt;
        if (part == 0.001 || std::abs(x) < std::abs(nearest))
            nearest = x;
        largest = std::max({largest, std::abs(reading.y), std::abs(reading.slope * x)});
    }
    const double slope = readings.front().second.slope;
    double offset = curve.at(nearest).y - slope * nearest;
    if (std::abs(offset) <= rounding * largest)
        offset = 0;
    const auto isOnLine = [&](double x, double y) {
        const double size = std::max(largest, std::abs(slope * x));
        return std::abs(slope * x + offset - y) <= rounding * size;
    };
    for (const auto& [x, reading] : readings)
        if (!isOnLine(x, reading.y))
            return std::nullopt;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (!isOnLine(places[i], heights[i]))
            return std::nullopt;
    return Line{slope, offset};
}

void findTurns(const CurveReader& curve, const std::vector<double>& x, const std::vector<double>& y,
               Section& section, bool& hasMoreTurns) {
    double highest = 0;
    for (const double height : y)
        if (std::isfinite(height))
            highest = std::max(highest, std::abs(height));
    std::size_t before = 0; // the last place from which the curve moved
    int direction = 0;
    int doubts = 0;
    for (std::size_t i = 1; i < x.size(); ++i) {
        const double change = y[i] - y[i - 1];
        if (!std::isfinite(change) || std::abs(change) <= rounding * highest)
            continue;
        const int now = signOf(change);
        if (direction != 0 && now != direction) {
            if (section.turns.size() == mostTurns) {
                hasMoreTurns = true;
                return;
            }
            // Rounding makes teeth of a flat stretch; only what is exact counts.
            const double from = x[before];
            const double to = x[i];
            const bool isSure =
                signOf(curve.at(from).slope) == direction && signOf(curve.at(to).slope) == now;
            if (!isSure && std::abs(change) > tooth * highest && ++doubts > mostDoubts)
                hasMoreTurns = true; // it turned more than once from one lookout to the next
            if (isSure) {
                const double place = between(narrowed(from, to, [&](double middle) {
                    return signOf(curve.at(middle).slope) == direction;
                }));
                section.turns.push_back({place, curve.at(place).y, now > 0});
            }
        }
        direction = now;
        before = i - 1;
    }
}

void findCrossings(const CurveReader& curve, const std::vector<double>& x,
                   const std::vector<double>& y, Section& section) {
    std::size_t before = 0;
    int sign = 0;
    for (std::size_t i = 0; i < x.size() && section.crossings.size() < mostTurns; ++i) {
        const int now = std::isnan(y[i]) ? 0 : signOf(y[i]);
        if (now == 0)
            continue;
        if (sign != 0 && now != sign && signOf(curve.at(x[before]).y) == sign &&
            signOf(curve.at(x[i]).y) == now) {
            section.crossings.push_back(between(narrowed(
                x[before], x[i], [&](double place) { return signOf(curve.at(place).y) == sign; })));
        }
        sign = now;
        before = i;
    }
}

int steepestDirection(const CurveReader& curve, const std::vector<double>& x,
                      const std::vector<double>& y) {
    double steepest = 0;
    std::size_t place = 0;
    for (std::size_t i = 1; i < x.size(); ++i) {
        const double steepness = std::abs((y[i] - y[i - 1]) / (x[i] - x[i - 1]));
        if (std::isfinite(steepness) && steepness > steepest) {
            steepest = steepness;
            place = i;
        }
    }
    return place == 0 ? 0 : signOf(curve.at(x[place]).y - curve.at(x[place - 1]).y);
}

} // namespace

std::vector<double> lookouts(const CurveReader& curve, double low, double high) {
    const double from = std::max(low, -farthest);
    const double to = std::min(high, farthest);
    std::vector<double> places;
    if (std::isinf(low) || std::isinf(high)) {
        const double reach = std::asinh(farthest / closeScale);
        for (int i = 0; i <= farCount; ++i)
            places.push_back(closeScale * std::sinh(reach * (2.0 * i / farCount - 1)));
    } else {
        for (int i = 0; i <= evenCount; ++i)
            places.push_back(std::lerp(low, high, i / static_cast<double>(evenCount)));
    }
    for (const double feature : curve.features(from, to)) {
        const double near = 1e-3 * std::max(std::abs(feature), 1e-3);
        places.insert(places.end(), {feature - near, feature, feature + near});
    }
    std::erase_if(places, [&](double x) { return !(x >= from && x <= to); });
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

std::vector<double> edgesOfDomain(const CurveReader& curve, const std::vector<double>& places) {
    std::vector<double> edges;
    const std::vector<double> y = curve.heights(places);
    for (std::size_t i = 1; i < places.size() && edges.size() < mostTurns; ++i) {
        const bool isDefined = !std::isnan(y[i - 1]);
        if (isDefined == !std::isnan(y[i]) || isDefined == std::isnan(curve.at(places[i - 1]).y) ||
            isDefined != std::isnan(curve.at(places[i]).y))
            continue;
        edges.push_back(between(narrowed(places[i - 1], places[i], [&](double place) {
            return std::isnan(curve.at(place).y) != isDefined;
        })));
    }
    return edges;
}

Section searchSection(const CurveReader& curve, double low, double high,
                      const std::vector<double>& places, bool& hasMoreTurns) {
    Section section{.low = low, .high = high};
    section.start = curve.beside(low, Side::Right).y;
    section.end = curve.beside(high, Side::Left).y;
    const double middle = std::lerp(std::max(low, -farthest), std::min(high, farthest), 0.5);
    section.isDefined = !std::isnan(curve.at(middle).y);
    if (!section.isDefined)
        return section;
    std::vector<double> x = places;
    if (std::isfinite(low))
        x.insert(x.begin(), std::nextafter(low, high));
    if (std::isfinite(high))
        x.push_back(std::nextafter(high, low));
    const std::vector<double> y = curve.heights(x);
    section.line = straightLine(curve, low, high, x, y);
    if (section.line) {
        section.direction = signOf(section.line->slope);
    } else {
        section.direction = steepestDirection(curve, x, y);
        findTurns(curve, x, y, section, hasMoreTurns);
    }
    if (!section.isFlat())
        findCrossings(curve, x, y, section);
    return section;
}

} // namespace activation::shape
