// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/overlays/tangent_annotations.h"

#include "figure/clipping.h"
#include "style/color_space.h"

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

constexpr qreal reach = 0.16;         // of the plot's width and height together, to either side
constexpr double triangleWidth = 0.2; // of the plot's, at most
constexpr double triangleHeight = 0.35;
constexpr double fillStrength = 0.22;

// 1, 2 or 5 times a power of ten, at most as large.
double roundedDown(double number) {
    const double power = std::pow(10.0, std::floor(std::log10(number)));
    const double digits = number / power;
    return power * (digits >= 5 ? 5 : digits >= 2 ? 2 : 1);
}

// The direction in points of a line that rises by that much for each unit of x.
QPointF directionOf(const FigurePanel& panel, double slope) {
    const double rise = slope * (panel.x.range.high - panel.x.range.low) / panel.plot.width() *
                        panel.plot.height() / (panel.y.range.high - panel.y.range.low);
    const double length = std::hypot(1.0, rise);
    return std::isfinite(length) ? QPointF(1 / length, -rise / length)
                                 : QPointF(0, rise > 0 ? -1 : 1);
}

void addHalf(Figure& figure, const FigurePanel& panel, const QPointF& place, double slope,
             int side) {
    if (!std::isfinite(slope))
        return;
    const qreal length = reach * (panel.plot.width() + panel.plot.height());
    const QPointF end = place + directionOf(panel, slope) * (side * length);
    if (const auto line = clipLine({place, end}, panel.plot))
        figure.above.lines.append({*line, figure.style.ink, 0.8 * figure.style.lineWidth});
}

void addTriangle(Figure& figure, const FigurePanel& panel, double x, const CurveReading& reading,
                 const QColor& color) {
    const double widest = triangleWidth * (panel.x.range.high - panel.x.range.low);
    const double highest = triangleHeight * (panel.y.range.high - panel.y.range.low);
    const double steepness = std::abs(reading.slope);
    const double limit = steepness > 0 ? std::min(widest, highest / steepness) : 0;
    if (!(limit > 0) || !std::isfinite(limit))
        return;
    const double run = roundedDown(limit);
    const QPointF start = panel.toPoint(x, reading.value);
    const QPointF corner = panel.toPoint(x + run, reading.value);
    const QPointF top = panel.toPoint(x + run, reading.value + run * reading.slope);
    const FigureStyle& style = figure.style;
    const QPolygonF plot(panel.plot);
    figure.below.areas.append({QPolygonF({start, corner, top}).intersected(plot),
                               mixed(color, style.paper, fillStrength)});
    for (const QLineF& leg : {QLineF(start, corner), QLineF(corner, top)})
        if (const auto line = clipLine(leg, panel.plot))
            figure.above.lines.append({*line, style.ink, style.axisWidth});
}

} // namespace

void annotateTangent(Figure& figure, const FigurePanel& panel, double x,
                     const CurveReading& reading, const QColor& color) {
    if (!std::isfinite(reading.value))
        return;
    const QPointF place = panel.toPoint(x, reading.value);
    if (reading.leftSlope == reading.rightSlope)
        addTriangle(figure, panel, x, reading, color);
    addHalf(figure, panel, place, reading.leftSlope, -1);
    addHalf(figure, panel, place, reading.rightSlope, 1);
}

} // namespace explorer
