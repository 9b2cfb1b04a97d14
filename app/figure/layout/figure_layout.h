// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a figure go: its title and its panels.
#pragma once

#include "figure/layout/panel_texts.h"

#include <QMarginsF>

namespace explorer {

qreal titleSize(const FigureStyle& style);
QList<PlacedText> placeTitle(const Figure& figure);

// The figure without its edge and its title: the room of panels and legend.
QRectF contentArea(const Figure& figure);

// Sets plots and ticks of all panels from size, style, axes and texts, with `reserved` points kept
// free beside them. No curve has a say, so the plots stand still while a parameter is dragged.
void layOut(Figure& figure, const QMarginsF& reserved);

} // namespace explorer
