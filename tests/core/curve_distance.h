// SPDX-License-Identifier: MIT
// The distance in pixels between sampled polylines and the curve, found by brute force.
#pragma once

#include "activation/formula.h"
#include "activation/sample.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace activation::testing {

struct Pixel {
    double across;
    double up;
};

inline Pixel toPixels(const View& view, double x, double y) {
    return {(x / 2 - view.xMin / 2) / (view.xMax / 2 - view.xMin / 2) * view.width,
            (y / 2 - view.yMin / 2) / (view.yMax / 2 - view.yMin / 2) * view.height};
}

inline double distanceToSegment(const Pixel& point, const Pixel& from, const Pixel& to) {
    const double across = to.across - from.across;
    const double up = to.up - from.up;
    const double square = across * across + up * up;
    double t = 0;
    if (square > 0)
        t = ((point.across - from.across) * across + (point.up - from.up) * up) / square;
    t = std::clamp(t, 0.0, 1.0);
    return std::hypot(point.across - from.across - t * across, point.up - from.up - t * up);
}

using Segments = std::vector<std::pair<Pixel, Pixel>>; // from left to right

// The largest distance of the points from the nearest segment; both go from left to right.
inline double furthest(const std::vector<Pixel>& points, const Segments& segments) {
    constexpr double reach = 2;
    double worst = 0;
    std::size_t first = 0;
    for (const Pixel& point : points) {
        while (first < segments.size() && segments[first].second.across < point.across - reach)
            ++first;
        double nearest = reach;
        for (std::size_t k = first; k < segments.size(); ++k) {
            if (segments[k].first.across > point.across + nearest)
                break;
            nearest =
                std::min(nearest, distanceToSegment(point, segments[k].first, segments[k].second));
        }
        worst = std::max(worst, nearest);
    }
    return worst;
}

inline std::vector<double> specialPoints(const Function& function,
                                         std::span<const double> parameters) {
    std::vector<double> special;
    if (function.features)
        special = function.features(parameters);
    if (function.breaks) {
        for (const Break& at : function.breaks(parameters))
            special.push_back(at.x);
    }
    return special;
}

// Of a pixel near which the curve is to pass, looked for within half a pixel to either side.
inline double distanceToCurve(const Function& function, std::span<const double> parameters,
                              Quantity quantity, const View& view, double x, const Pixel& pixel) {
    constexpr int reach = 16;
    const double step = (view.xMax / 2 - view.xMin / 2) / view.width / reach;
    std::vector<double> near;
    for (int k = -reach; k <= reach; ++k)
        near.push_back(std::clamp(x + k * step, view.xMin, view.xMax));
    // Parts of the curve that are narrower than the steps lie where the record says so.
    for (const double special : specialPoints(function, parameters)) {
        if (!(std::abs(special / 2 - x / 2) * 2 <= reach * step))
            continue;
        for (double away = step; away > step * 1e-12; away /= 1.5) {
            near.push_back(std::clamp(special - away, view.xMin, view.xMax));
            near.push_back(std::clamp(special + away, view.xMin, view.xMax));
        }
    }
    std::sort(near.begin(), near.end());
    std::vector<double> y(near.size());
    function.formula->evaluate(
        near, parameters, quantity == Quantity::Value ? std::span<double>(y) : std::span<double>{},
        quantity == Quantity::Slope ? std::span<double>(y) : std::span<double>{});
    double nearest = 2;
    for (std::size_t k = 1; k < near.size(); ++k) {
        Pixel from = toPixels(view, near[k - 1], y[k - 1]);
        Pixel to = toPixels(view, near[k], y[k]);
        if (std::isnan(from.up) && std::isnan(to.up))
            continue;
        from.up = std::isnan(from.up) ? to.up : std::clamp(from.up, -1e6, 1e6);
        to.up = std::isnan(to.up) ? from.up : std::clamp(to.up, -1e6, 1e6);
        nearest = std::min(nearest, distanceToSegment(pixel, from, to));
    }
    return nearest;
}

struct Distances {
    double ofCurve;    // from the polylines, where the curve is inside the band
    double ofPolyline; // from the curve
};

// Against the curve at `count` points and next to its breaks. Distances stop at 2 pixels.
inline Distances distances(const Function& function, std::span<const double> parameters,
                           Quantity quantity, const View& view, const std::vector<Piece>& pieces,
                           int count = 20000) {
    std::vector<double> x;
    for (int k = 0; k <= count; ++k) {
        const double part = static_cast<double>(k) / count;
        x.push_back(std::clamp(view.xMin * (1 - part) + view.xMax * part, view.xMin, view.xMax));
    }
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (const double special : specialPoints(function, parameters)) {
        for (const double near :
             {std::nextafter(special, -infinity), special, std::nextafter(special, infinity)}) {
            if (near >= view.xMin && near <= view.xMax)
                x.push_back(near);
        }
    }
    std::sort(x.begin(), x.end());
    std::vector<double> y(x.size());
    if (quantity == Quantity::Value)
        function.formula->evaluate(x, parameters, y, {});
    else
        function.formula->evaluate(x, parameters, {}, y);

    const auto isInBand = [&](const Pixel& pixel) {
        return pixel.up >= -view.height && pixel.up <= 2 * view.height;
    };
    std::vector<Pixel> curve;
    for (std::size_t k = 0; k < x.size(); ++k) {
        const Pixel here = toPixels(view, x[k], y[k]);
        if (std::isfinite(here.up) && isInBand(here))
            curve.push_back(here);
    }
    Segments polyline;
    double worst = 0;
    for (const Piece& piece : pieces) {
        SamplePoint last = piece.points.front();
        for (const SamplePoint& point : piece.points) {
            const Pixel from = toPixels(view, last.x, last.y);
            const Pixel to = toPixels(view, point.x, point.y);
            polyline.push_back({from, to});
            const double length = std::hypot(to.across - from.across, to.up - from.up);
            const int steps = static_cast<int>(std::clamp(std::ceil(length / 2), 1.0, 400.0));
            for (int step = 0; step <= steps; ++step) {
                const double t = static_cast<double>(step) / steps;
                const Pixel pixel{from.across + t * (to.across - from.across),
                                  from.up + t * (to.up - from.up)};
                const double at = std::clamp(last.x * (1 - t) + point.x * t, last.x, point.x);
                worst = std::max(worst,
                                 distanceToCurve(function, parameters, quantity, view, at, pixel));
            }
            last = point;
        }
    }
    return {furthest(curve, polyline), worst};
}

} // namespace activation::testing
