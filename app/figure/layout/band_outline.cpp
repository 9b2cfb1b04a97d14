// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/layout/band_outline.h"

namespace explorer {

namespace {

// A bound from the view's left edge to its right one. The sampler stops where a curve is far above
// or below the view; from there the outline goes on at that height.
std::vector<activation::SamplePoint> bound(const activation::Function& function,
                                           const std::vector<double>& parameters,
                                           const activation::View& view, double tolerance) {
    std::vector<activation::SamplePoint> points;
    for (const activation::Piece& piece :
         activation::sample(function, parameters, activation::Quantity::Value, view, tolerance))
        points.insert(points.end(), piece.points.begin(), piece.points.end());
    if (points.empty())
        return points;
    points.insert(points.begin(), {view.xMin, points.front().y});
    points.push_back({view.xMax, points.back().y});
    return points;
}

} // namespace

std::vector<activation::SamplePoint> bandOutline(const activation::Function& function,
                                                 std::span<const double> parameters,
                                                 const activation::View& view, double tolerance) {
    if (!function.band)
        return {};
    const auto [lower, upper] = function.band(parameters);
    std::vector<activation::SamplePoint> outline = bound(function, lower, view, tolerance);
    const std::vector<activation::SamplePoint> back = bound(function, upper, view, tolerance);
    if (outline.empty() || back.empty())
        return {};
    outline.insert(outline.end(), back.rbegin(), back.rend());
    return outline;
}

} // namespace explorer
