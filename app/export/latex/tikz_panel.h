// SPDX-License-Identifier: GPL-3.0-or-later
// One panel of a figure as an axis of pgfplots, and the small pieces that TikZ files are made of.
#pragma once

#include "figure/figure.h"

namespace explorer {

QString tikzColor(const QColor& color); // the name under which it is defined
QString tikzLength(double points);      // without the unit, which is "bp"
QString tikzFont(double size);

// Text that is placed in the figure's points, counted from its upper left corner.
QString tikzNode(const QPointF& place, const QString& anchor, double textSize, const QString& tex,
                 double figureHeight);

QString tikzPanel(const Figure& figure, const FigurePanel& panel);

} // namespace explorer
