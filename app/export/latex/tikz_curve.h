// SPDX-License-Identifier: GPL-3.0-or-later
// A curve of a figure as plots of pgfplots.
#pragma once

#include "figure/figure.h"

#include <QLineF>

namespace explorer {

QString tikzNumber(double value); // a coordinate in data units

QString tikzBand(const FigureCurve& curve);
QString tikzCurve(const FigureCurve& curve);
QString tikzMarkers(const FigurePanel& panel, const FigureCurve& curve);
QString tikzDots(const Figure& figure, const FigurePanel& panel, const FigureCurve& curve);

// The piece of line in a legend, in the figure's points; widths and marker times the scale.
QString tikzKey(const FigureCurve& curve, const QLineF& line, double scale, double figureHeight);

} // namespace explorer
