// SPDX-License-Identifier: GPL-3.0-or-later
// What every visible curve reads at one place on the x axis.
#pragma once

#include "figure/figure.h"

#include <QColor>
#include <QList>
#include <QString>

#include <optional>

namespace explorer {

struct ProbeReading {
    int key = 0; // CurveState::key
    QString name;
    QColor color;
    bool showsValue = true;
    bool showsSlope = true;
    double value = 0; // exact, whatever is drawn
    double slope = 0;
    double curvature = 0; // the slope of the gradient's own tangent
    double leftSlope = 0; // the same as the slope but at a kink
    double rightSlope = 0;
};

struct Probe {
    double x = 0; // rounded to what one pixel can tell, so that x and the readings belong together
    qsizetype panel = 0;          // of the figure, in which the pointer is
    QList<ProbeReading> readings; // of the curves in this panel
    qsizetype nearest = -1; // the reading whose curve is nearest to the pointer, if any is drawn
    activation::Quantity nearestQuantity = activation::Quantity::Value;
};

// Nothing where the point lies outside every plot.
std::optional<Probe> readProbe(const ExplorerState& state, const Figure& figure,
                               const QPointF& point);

// The number with that many significant digits and a true minus sign: "−0.278465".
QString readingText(double number, int digits = 6);
// The slope, and at a kink both: "0 | 1".
QString slopeText(const ProbeReading& reading);
// The probe's own place, with as many decimals as one pixel can tell.
QString probeXText(double x, const FigurePanel& panel);

} // namespace explorer
