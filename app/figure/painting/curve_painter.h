// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one curve of a figure, the dots at its jumps and its key in a legend.
#pragma once

#include "figure/figure.h"

#include <QPen>

class QPainter;

namespace explorer {

// A dot at an end of a piece: closed where the function takes the value, open where it does not.
struct CurveDot {
    QPointF centre;
    bool isOpen = false;
};

QPen curvePen(const FigureCurve& curve);
qreal dotRadius(const FigureCurve& curve);
QList<CurveDot> curveDots(const FigurePanel& panel, const FigureCurve& curve); // those in the plot

void paintCurve(QPainter& painter, const FigurePanel& panel, const FigureCurve& curve);
void paintBand(QPainter& painter, const FigurePanel& panel, const FigureCurve& curve,
               const QColor& paper);
void paintCurveDots(QPainter& painter, const FigurePanel& panel, const FigureCurve& curve,
                    const QColor& paper);

} // namespace explorer
