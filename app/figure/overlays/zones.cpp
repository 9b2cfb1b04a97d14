// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/overlays/zones.h"

#include <activation/formula.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace explorer {

namespace {

constexpr int bisections = 30;
constexpr int mostChanges = 400; // of kind; more are a grey mush
// Above 1 by no more than rounding is 1: hundreds of slopes are 1 along a whole half-line.
constexpr double rounding = 1e-12;

class ZoneSearch {
public:
    ZoneSearch(const activation::Function& function, std::span<const double> parameters,
               double threshold)
        : m_function(function)
        , m_parameters(parameters)
        , m_threshold(threshold) {}

    // Along a stretch without breaks inside; its ends are not looked at.
    void walk(const Range& stretch, int cells) {
        std::vector<double> x(static_cast<std::size_t>(cells));
        for (int i = 0; i < cells; ++i)
            x[static_cast<std::size_t>(i)] =
                std::lerp(stretch.low, stretch.high, (i + 0.5) / cells);
        std::vector<double> slopes(x.size());
        m_function.formula->evaluate(x, m_parameters, {}, slopes);
        for (std::size_t i = 1; i < x.size(); ++i)
            m_changes += kindOf(slopes[i]) == kindOf(slopes[i - 1]) ? 0 : 1;
        if (m_changes > mostChanges)
            return;
        double begin = stretch.low;
        for (std::size_t i = 1; i < x.size(); ++i) {
            if (kindOf(slopes[i]) == kindOf(slopes[i - 1]))
                continue;
            const double edge = edgeBetween(x[i - 1], x[i], kindOf(slopes[i - 1]));
            add(kindOf(slopes[i - 1]), {begin, edge});
            begin = edge;
        }
        add(kindOf(slopes.back()), {begin, stretch.high});
    }

    std::optional<QList<Zone>> zones() const {
        return m_changes > mostChanges ? std::nullopt : std::optional(m_zones);
    }

private:
    using Kind = std::optional<ZoneKind>;

    Kind kindOf(double slope) const {
        if (slope == 0)
            return ZoneKind::Dead;
        if (std::abs(slope) < m_threshold)
            return ZoneKind::Saturated;
        if (std::abs(slope) > 1 + rounding)
            return ZoneKind::Amplifying;
        return std::nullopt;
    }

    double edgeBetween(double low, double high, Kind lowKind) const {
        for (int i = 0; i < bisections; ++i) {
            const double middle = std::midpoint(low, high);
            double slope = 0;
            m_function.formula->evaluate({&middle, 1}, m_parameters, {}, {&slope, 1});
            (kindOf(slope) == lowKind ? low : high) = middle;
        }
        return high;
    }

    void add(Kind kind, const Range& x) {
        if (!kind || !(x.low < x.high))
            return;
        const bool goesOn =
            !m_zones.isEmpty() && m_zones.last().kind == *kind && m_zones.last().x.high == x.low;
        if (goesOn)
            m_zones.last().x.high = x.high;
        else
            m_zones.append({*kind, x});
    }

    const activation::Function& m_function;
    std::span<const double> m_parameters;
    double m_threshold;
    int m_changes = 0;
    QList<Zone> m_zones;
};

// The ends of the range and the breaks between them.
std::vector<double> stretchEnds(const activation::Function& function,
                                std::span<const double> parameters, const Range& x) {
    std::vector<double> ends{x.low, x.high};
    if (function.breaks)
        for (const activation::Break& place : function.breaks(parameters))
            if (place.x > x.low && place.x < x.high)
                ends.push_back(place.x);
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    return ends;
}

} // namespace

std::optional<QList<Zone>> findZones(const activation::Function& function,
                                     std::span<const double> parameters, const Range& x,
                                     double saturationThreshold, int resolution) {
    constexpr int fewestCells = 8;
    ZoneSearch search(function, parameters, saturationThreshold);
    const std::vector<double> ends = stretchEnds(function, parameters, x);
    for (std::size_t i = 1; i < ends.size(); ++i) {
        const double part = (ends[i] - ends[i - 1]) / (x.high - x.low);
        search.walk({ends[i - 1], ends[i]},
                    std::max(fewestCells, static_cast<int>(part * resolution)));
    }
    return search.zones();
}

} // namespace explorer
