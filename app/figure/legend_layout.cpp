// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/legend_layout.h"

#include "figure/clipping.h"
#include "figure/figure_layout.h"
#include "figure/figure_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace explorer {

namespace {

// In text sizes.
constexpr qreal rowHeight = 1.4;
constexpr qreal keyLength = 2.7;
constexpr qreal keyGap = 0.5;
constexpr qreal columnGap = 1.4;
constexpr qreal inset = 0.8;     // from the plot's edge
constexpr qreal clearance = 0.5; // from curves and axes

struct LegendBox {
    QList<qreal> columns; // widths
    int rows = 0;
    qreal textSize = 0;

    QSizeF size() const {
        qreal width = columnGap * textSize * qreal(columns.size() - 1);
        for (const qreal column : columns)
            width += column;
        return {width, rows * rowHeight * textSize};
    }
};

// The width of each entry in text sizes: type grows in proportion, and measuring takes its time.
QList<qreal> entryWidths(const Figure& figure) {
    const FigureText type(figure.style, figure.style.textSize);
    QList<qreal> widths;
    for (const FigureCurve& curve : figure.curves)
        widths.append(keyLength + keyGap + type.width(curve.label) / type.size());
    return widths;
}

LegendBox boxOf(const QList<qreal>& widths, int columns, qreal textSize) {
    LegendBox box{QList<qreal>(columns, 0), 0, textSize};
    for (qsizetype i = 0; i < widths.size(); ++i)
        box.columns[i % columns] = std::max(box.columns[i % columns], widths[i] * textSize);
    box.rows = int((widths.size() + columns - 1) / columns);
    return box;
}

// Row by row, so that with two columns a curve stands beside its gradient.
QList<LegendEntry> entriesAt(const QPointF& corner, const LegendBox& box, qsizetype count) {
    QList<LegendEntry> entries;
    QPointF at = corner;
    for (qsizetype i = 0; i < count; ++i) {
        const qreal width = box.columns[i % box.columns.size()];
        entries.append({i, QRectF(at, QSizeF(width, rowHeight * box.textSize))});
        const bool isLastOfRow = (i + 1) % box.columns.size() == 0;
        at = isLastOfRow ? QPointF(corner.x(), at.y() + rowHeight * box.textSize)
                         : QPointF(at.x() + width + columnGap * box.textSize, at.y());
    }
    return entries;
}

// Everything in the plot that a legend must not cover, in points.
struct Obstacles {
    QList<QLineF> lines;
    QList<QRectF> areas;

    bool meet(const QRectF& box) const {
        return std::any_of(lines.begin(), lines.end(),
                           [&](const QLineF& line) { return clipLine(line, box).has_value(); }) ||
               std::any_of(areas.begin(), areas.end(),
                           [&](const QRectF& area) { return area.intersects(box); });
    }
};

Obstacles obstaclesOf(const Figure& figure) {
    Obstacles obstacles;
    for (const FigureCurve& curve : figure.curves)
        for (const activation::Piece& piece : curve.pieces) {
            const auto point = [&](std::size_t i) {
                return figure.toPoint(piece.points[i].x, piece.points[i].y);
            };
            for (std::size_t i = 0; i < piece.points.size(); ++i)
                obstacles.lines.append(QLineF(point(i > 0 ? i - 1 : 0), point(i)));
        }
    if (figure.placement == AxesPlacement::ThroughOrigin) {
        const QPointF crossing = axesCrossing(figure);
        obstacles.lines.append(
            QLineF(figure.plot.left(), crossing.y(), figure.plot.right(), crossing.y()));
        obstacles.lines.append(
            QLineF(crossing.x(), figure.plot.top(), crossing.x(), figure.plot.bottom()));
        for (const PlacedText& label : placeTickLabels(figure))
            obstacles.areas.append(label.area);
    }
    return obstacles;
}

// The corners first, then the middles of the edges.
std::array<QPointF, 8> placesFor(const QSizeF& box, const QRectF& room) {
    const qreal right = room.right() - box.width();
    const qreal bottom = room.bottom() - box.height();
    const qreal centre = room.center().x() - box.width() / 2;
    const qreal middle = room.center().y() - box.height() / 2;
    return {QPointF(room.left(), room.top()), QPointF(right, room.top()),   QPointF(right, bottom),
            QPointF(room.left(), bottom),     QPointF(room.left(), middle), QPointF(right, middle),
            QPointF(centre, room.top()),      QPointF(centre, bottom)};
}

// Columns that keep a curve and its gradient side by side or one below the other.
bool keepsPairs(const Figure& figure, int columns) {
    const bool hasSlopes =
        std::any_of(figure.curves.begin(), figure.curves.end(), [](const FigureCurve& curve) {
            return curve.quantity == activation::Quantity::Slope;
        });
    return columns == 1 || !hasSlopes || columns % 2 == 0;
}

} // namespace

qreal legendTextSize(const LegendEntry& entry) {
    return entry.area.height() / rowHeight;
}

LegendKey legendKey(const LegendEntry& entry) {
    const qreal size = legendTextSize(entry);
    const qreal y = entry.area.center().y();
    const qreal x = entry.area.left();
    return {QLineF(x, y, x + keyLength * size, y), {x + (keyLength + keyGap) * size, y}};
}

QList<LegendEntry> placeLegendInside(const Figure& figure) {
    const qreal textSize = figure.style.textSize;
    const qreal margin = inset * textSize;
    const qreal free = clearance * textSize;
    const QRectF room = figure.plot.adjusted(margin, margin, -margin, -margin);
    const Obstacles obstacles = obstaclesOf(figure);
    const QList<qreal> widths = entryWidths(figure);
    for (const int columns : {1, 2, 3, 4}) {
        const LegendBox box = boxOf(widths, columns, textSize);
        const QSizeF size = box.size();
        if (columns > figure.curves.size() || !keepsPairs(figure, columns) ||
            size.width() > room.width() || size.height() > room.height())
            continue;
        for (const QPointF& place : placesFor(size, room))
            if (!obstacles.meet(QRectF(place, size).adjusted(-free, -free, free, free)))
                return entriesAt(place, box, figure.curves.size());
    }
    return {};
}

qreal placeLegendAbove(const Figure& figure, QList<LegendEntry>& entries) {
    const QList<PlacedText> title = placeTitle(figure);
    const qreal edge = 0.5 * figure.style.textSize;
    const qreal top = edge + (title.isEmpty() ? 0 : title.last().area.bottom());
    const qreal width = figure.size.width() - 2 * edge;
    const qreal tallest = std::max(figure.size.height() / 2 - top, figure.size.height() / 10);
    entries.clear();
    if (figure.curves.isEmpty())
        return 0;
    const QList<qreal> widths = entryWidths(figure);
    for (qreal textSize = figure.style.textSize;; textSize *= 0.9) {
        LegendBox best = boxOf(widths, 1, textSize);
        for (int columns = 2; columns <= figure.curves.size(); ++columns) {
            const LegendBox box = boxOf(widths, columns, textSize);
            if (keepsPairs(figure, columns) && box.size().width() <= width && box.rows < best.rows)
                best = box;
        }
        const bool fits = best.size().width() <= width && best.size().height() <= tallest;
        if (!fits && textSize > 0.1)
            continue;
        const qreal left = (figure.size.width() - best.size().width()) / 2;
        entries = entriesAt({left, top}, best, figure.curves.size());
        return best.size().height() + edge;
    }
}

} // namespace explorer
