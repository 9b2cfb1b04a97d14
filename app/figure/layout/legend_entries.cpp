// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/layout/legend_entries.h"

#include "figure/figure_text.h"

#include <algorithm>
#include <numeric>

namespace explorer {

namespace {

// In text sizes.
constexpr qreal rowHeight = 1.4;
constexpr qreal keyLength = 2.7;
constexpr qreal keyGap = 0.5;
constexpr qreal columnGap = 1.4;

bool isSlope(const FigureCurve& curve) {
    return curve.quantity == activation::Quantity::Slope;
}

} // namespace

qreal labelRoom(const FigureText& type, const FigureCurve& curve) {
    const qreal width = type.width(curve.label);
    return curve.widestLabel.isEmpty() ? width : std::max(width, type.width(curve.widestLabel));
}

qreal legendTextSize(const LegendEntry& entry) {
    return entry.area.height() / rowHeight;
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
            rows(columns) * rowHeight * textSize};
}

QList<LegendEntry> LegendEntries::placed(const QPointF& corner, int columns, qreal textSize) const {
    const QList<qreal> widths = columnWidths(columns, textSize);
    QList<LegendEntry> entries;
    QPointF at = corner;
    for (int i = 0; i < count(); ++i) {
        const qreal width = widths[i % columns];
        entries.append({m_curves[i], QRectF(at, QSizeF(width, rowHeight * textSize))});
        const bool isLastOfRow = (i + 1) % columns == 0;
        at = isLastOfRow ? QPointF(corner.x(), at.y() + rowHeight * textSize)
                         : QPointF(at.x() + width + columnGap * textSize, at.y());
    }
    return entries;
}

} // namespace explorer
