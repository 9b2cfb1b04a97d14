// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a figure go: the plot, the axes and the labels beside them.
#pragma once

#include "figure/figure.h"

namespace explorer {

struct PlacedText {
    QString text;
    QPointF left; // on the base line
    QRectF area;
};

// Lengths that follow from the style.
qreal tickLength(const FigureStyle& style);
qreal titleSize(const FigureStyle& style);

// Where the axes cross: at 0, or at the plot's edge nearest to it. For a frame its lower left.
QPointF axesCrossing(const Figure& figure);

QList<PlacedText> placeTickLabels(const Figure& figure);
QList<PlacedText> placeTitle(const Figure& figure);

// Sets plot and ticks from size, style, axes and title, with `reserved` points kept free above
// the plot. Nothing else has a say, so the plot stands still while a parameter is dragged.
void layOut(Figure& figure, qreal reserved);

} // namespace explorer
