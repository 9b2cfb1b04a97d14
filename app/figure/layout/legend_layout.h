// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the legend of a figure its place.
#pragma once

#include "figure/figure.h"

#include <QMarginsF>

namespace explorer {

// Where a panel's legend may stand when it has the choice: a part of the plot that holds no curve
// and no axis. False where there is none; the legend is then as it was.
bool placeLegendInside(const Figure& figure, FigurePanel& panel, const QList<qsizetype>& curves);

// In a corner of the plot, whatever is there.
void placeLegendInCorner(const Figure& figure, FigurePanel& panel, const QList<qsizetype>& curves,
                         LegendPlace corner);

// Beside the panels, in the room that is kept free for it. Above, its type shrinks before it takes
// a third of the figure. Both give the room that they need.
QMarginsF placeLegendAbove(const Figure& figure, FigurePanel& panel,
                           const QList<qsizetype>& curves);
QMarginsF placeLegendRight(const Figure& figure, FigurePanel& panel,
                           const QList<qsizetype>& curves);

// Labels right of the plot, each at the height where its curve leaves it and clear of the others.
QMarginsF placeLabelsAtCurves(const Figure& figure, FigurePanel& panel,
                              const QList<qsizetype>& curves);

} // namespace explorer
