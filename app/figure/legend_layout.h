// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the legend of a printed figure its place.
#pragma once

#include "figure/figure.h"

#include <QLineF>

namespace explorer {

// One entry's parts: a piece of line as the curve is drawn, then its label.
struct LegendKey {
    QLineF line;
    QPointF label; // left on the base line
};

qreal legendTextSize(const LegendEntry& entry);
LegendKey legendKey(const LegendEntry& entry);

// Entries in a part of the plot that holds no curve and no axis; none where there is no such part.
QList<LegendEntry> placeLegendInside(const Figure& figure);

// Entries in rows from the top of the figure, for a strip above the plot; their type shrinks
// before they take half of the figure. Gives the height that the strip needs.
qreal placeLegendAbove(const Figure& figure, QList<LegendEntry>& entries);

} // namespace explorer
