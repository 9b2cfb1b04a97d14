// SPDX-License-Identifier: GPL-3.0-or-later
// A legend as rows and columns of entries, each a piece of line and a label.
#pragma once

#include "figure/figure.h"

#include <QLineF>

namespace explorer {

class FigureText;

// The width that a legend keeps for a label.
qreal labelRoom(const FigureText& type, const FigureCurve& curve);

// One entry's parts: a piece of line as the curve is drawn, then its label.
struct LegendKey {
    QLineF line;
    QPointF label; // left at half the height of its capitals
};

qreal legendTextSize(const LegendEntry& entry);
LegendKey legendKey(const LegendEntry& entry);

// The curves of a panel that a legend lists.
class LegendEntries {
public:
    LegendEntries(const Figure& figure, const FigurePanel& panel, QList<qsizetype> curves);

    bool isEmpty() const { return m_curves.isEmpty(); }
    int count() const { return int(m_curves.size()); }

    // Whether so many columns are possible and keep a curve and its gradient together.
    bool canHaveColumns(int columns) const;
    QSizeF size(int columns, qreal textSize) const;
    // Row by row, so that with two columns a curve stands beside its gradient.
    QList<LegendEntry> placed(const QPointF& corner, int columns, qreal textSize) const;

private:
    QList<qreal> columnWidths(int columns, qreal textSize) const;
    int rows(int columns) const { return (count() + columns - 1) / columns; }

    QList<qsizetype> m_curves;
    QList<qreal> m_widths; // in text sizes: type grows in proportion, and measuring takes its time
    bool m_hasPairs = false;
    qreal m_rowHeight = LegendEntry().rowHeight; // in text sizes
};

} // namespace explorer
