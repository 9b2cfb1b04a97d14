// SPDX-License-Identifier: GPL-3.0-or-later
// What every visible curve reads at one place on the x axis.
#pragma once

#include "figure/curve_reading.h"
#include "figure/figure.h"

#include <QColor>
#include <QList>
#include <QString>

#include <limits>
#include <optional>

namespace explorer {

struct ProbeReading : CurveReading {
    int key = 0; // CurveState::key
    QString name;
    QColor color;
    bool showsValue = true;
    bool showsSlope = true;
};

struct Probe {
    double x = 0; // rounded to what one pixel can tell, so that x and the readings belong together
    qsizetype panel = 0;          // of the figure, in which the pointer is
    QList<ProbeReading> readings; // of the curves in this panel
    qsizetype nearest = -1; // the reading whose curve is nearest to the pointer, if any is drawn
    activation::Quantity nearestQuantity = activation::Quantity::Value;
    qreal nearestDistance = std::numeric_limits<qreal>::infinity(); // straight up or down
};

// Nothing where the point lies outside every plot. The figure may be older than the state: curves
// that the state has no longer are not read.
std::optional<Probe> readProbe(const ExplorerState& state, const Figure& figure,
                               const QPointF& point);

// The x nearest by that one pixel can tell from its neighbours: 0.37 and not 0.3691.
double readableX(double x, const FigurePanel& panel);
// The probe's own place, with as many decimals as one pixel can tell.
QString probeXText(double x, const FigurePanel& panel);

} // namespace explorer
