// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure.h"

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

// Halves, so that a range from -1.7e308 to 1.7e308 has a finite length.
double fraction(double value, const Range& range) {
    return (value / 2 - range.low / 2) / (range.high / 2 - range.low / 2);
}

double valueAt(double fraction, const Range& range) {
    return range.low * (1 - fraction) + range.high * fraction;
}

qreal distance(const QRectF& area, const QPointF& point) {
    const qreal dx = std::max({area.left() - point.x(), point.x() - area.right(), 0.0});
    const qreal dy = std::max({area.top() - point.y(), point.y() - area.bottom(), 0.0});
    return std::hypot(dx, dy);
}

} // namespace

QPointF FigurePanel::toPoint(double dataX, double dataY) const {
    return {plot.left() + fraction(dataX, x.range) * plot.width(),
            plot.bottom() - fraction(dataY, y.range) * plot.height()};
}

QPointF FigurePanel::toData(const QPointF& point) const {
    return {valueAt((point.x() - plot.left()) / plot.width(), x.range),
            valueAt((plot.bottom() - point.y()) / plot.height(), y.range)};
}

bool FigurePanel::hasSeveralFunctions() const {
    return std::any_of(curves.begin(), curves.end(), [this](const FigureCurve& curve) {
        return curve.key != curves.first().key;
    });
}

const FigurePanel& Figure::panelAt(const QPointF& point) const {
    return *std::min_element(panels.begin(), panels.end(),
                             [&](const FigurePanel& one, const FigurePanel& other) {
                                 return distance(one.plot, point) < distance(other.plot, point);
                             });
}

} // namespace explorer
