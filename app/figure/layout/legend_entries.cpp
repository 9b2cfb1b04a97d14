// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/layout/legend_entries.h"

#include "figure/figure_text.h"

#include <algorithm>
#include <numeric>

namespace explorer {

namespace {

// In text sizes.
constexpr qreal rowGap = 0.15; // between formulas that are higher
constexpr qreal keyLength = 2.7;
constexpr qreal keyGap = 0.5;
constexpr qreal columnGap = 1.4;

// A label stands with the middle of its capitals on the middle of its row.
qreal rowHeightFor(const FigureText& type, const QString& label) {
    const qreal middle = type.capHeight() / 2;
    const qreal half = std::max(type.ascent(label) - middle, type.descent(label) + middle);
    return std::max(LegendEntry().rowHeight * type.size(),
                    label.contains(u'$') ? 2 * half + rowGap * type.size() : 0.0);
}

bool isSlope(const FigureCurve& curve) {
    return curve.quantity == activation::Quantity::Slope;
}

} // namespace

qreal labelRoom(const FigureText& type, const FigureCurve& curve) {
    const qreal width = type.width(curve.label);
    return curve.widestLabel.isEmpty() ? width : std::max(width, type.width(curve.widestLabel));
}

qreal legendTextSize(const LegendEntry& entry) {
    return entry.area.height() / entry.rowHeight;
}

LegendKey legendKey(const LegendEntry& entry) {
    const qreal y = entry.area.center().y();
    const qreal x = entry.area.left();
    if (!entry.hasKey)
        return {QLineF(x, y, x, y), {x, y}};
    const qreal size = legendTextSize(entry);
    return {QLineF(x, y, x + keyLength * size, y), {x + (keyLength + keyGap) * size, y}};
}

LegendEntries::LegendEntries(const Figure& figure, const FigurePanel& panel,
                             QList<qsizetype> curves)
    : m_curves(std::move(curves)) {
    const FigureText type(figure.style, figure.style.textSize);
    for (const qsizetype index : std::as_const(m_curves)) {
        const FigureCurve& curve = panel.curves[index];
        m_widths.append(keyLength + keyGap + labelRoom(type, curve) / type.size());
        m_hasPairs = m_hasPairs || isSlope(curve);
        m_rowHeight = std::max(m_rowHeight, rowHeightFor(type, curve.label) / type.size());
    }
}

bool LegendEntries::canHaveColumns(int columns) const {
    return columns == 1 || (columns <= count() && (!m_hasPairs || columns % 2 == 0));
}

QList<qreal> LegendEntries::columnWidths(int columns, qreal textSize) const {
    QList<qreal> widths(columns, 0);
    for (qsizetype i = 0; i < m_widths.size(); ++i)
        widths[i % columns] = std::max(widths[i % columns], m_widths[i] * textSize);
    return widths;
}

QSizeF LegendEntries::size(int columns, qreal textSize) const {
    const QList<qreal> widths = columnWidths(columns, textSize);
    const qreal gaps = columnGap * textSize * (columns - 1);
    return {std::accumulate(widths.begin(), widths.end(), gaps),
            rows(columns) * m_rowHeight * textSize};
}

QList<LegendEntry> LegendEntries::placed(const QPointF& corner, int columns, qreal textSize) const {
    const QList<qreal> widths = columnWidths(columns, textSize);
    QList<LegendEntry> entries;
    QPointF at = corner;
    for (int i = 0; i < count(); ++i) {
        const qreal width = widths[i % columns];
        LegendEntry entry{m_curves[i], QRectF(at, QSizeF(width, m_rowHeight * textSize))};
        entry.rowHeight = m_rowHeight;
        entries.append(entry);
        const bool isLastOfRow = (i + 1) % columns == 0;
        at = isLastOfRow ? QPointF(corner.x(), at.y() + m_rowHeight * textSize)
                         : QPointF(at.x() + width + columnGap * textSize, at.y());
    }
    return entries;
}

} // namespace explorer
