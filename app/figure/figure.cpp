// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure.h"

namespace explorer {

namespace {

// Halves, so that a range from -1.7e308 to 1.7e308 has a finite length.
double fraction(double value, const Range& range) {
    return (value / 2 - range.low / 2) / (range.high / 2 - range.low / 2);
}

double valueAt(double fraction, const Range& range) {
    return range.low * (1 - fraction) + range.high * fraction;
}

} // namespace

QPointF Figure::toPoint(double dataX, double dataY) const {
    return {plot.left() + fraction(dataX, x.range) * plot.width(),
            plot.bottom() - fraction(dataY, y.range) * plot.height()};
}

QPointF Figure::toData(const QPointF& point) const {
    return {valueAt((point.x() - plot.left()) / plot.width(), x.range),
            valueAt((plot.bottom() - point.y()) / plot.height(), y.range)};
}

} // namespace explorer
