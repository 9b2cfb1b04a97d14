// SPDX-License-Identifier: GPL-3.0-or-later
// Small shapes along a curve that tell it from others without colour.
#pragma once

#include "figure/figure.h"

class QPainter;
class QPainterPath;

namespace explorer {

// Where the curve's markers stand: evenly along it inside the plot. Curves of one panel begin at
// different places, so that markers of curves that run together stand side by side. The curve is
// one of the panel's own.
QList<QPointF> markerPlaces(const FigurePanel& panel, const FigureCurve& curve);

// The marker's shape round (0, 0), one unit in radius; lines for those that are not filled.
QPainterPath markerShape(Marker marker);
bool isFilled(Marker marker);
qreal markerRadius(const FigureCurve& curve);

// Nothing where the curve has no marker.
void paintMarker(QPainter& painter, const FigureCurve& curve, const QPointF& centre, qreal scale);
void paintCurveMarkers(QPainter& painter, const FigurePanel& panel, const FigureCurve& curve);

} // namespace explorer
