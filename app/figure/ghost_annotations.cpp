// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/ghost_annotations.h"

#include "figure/clipping.h"
#include "figure/figure_text.h"

#include <algorithm>
#include <optional>

namespace explorer {

namespace {

constexpr qreal textGap = 0.35; // in text sizes

// Where the ghost ends or leaves the plot; nothing where it is not in it.
std::optional<QPointF> endOf(const FigurePanel& panel, const FigureCurve& ghost) {
    std::optional<QPointF> end;
    for (const activation::Piece& piece : ghost.pieces) {
        QPolygonF points;
        for (const activation::SamplePoint& point : piece.points)
            points.append(panel.toPoint(point.x, point.y));
        for (const QPolygonF& part : clipPolyline(points, panel.plot))
            end = part.last();
    }
    return end;
}

} // namespace

void annotateGhosts(Figure& figure) {
    const FigureText type(figure.style, figure.style.textSize);
    const qreal gap = textGap * figure.style.textSize;
    QList<QRectF> taken;
    for (const FigurePanel& panel : figure.panels)
        for (const FigureCurve& ghost : panel.ghosts) {
            const auto end = endOf(panel, ghost);
            if (!end)
                continue;
            const qreal width = type.width(ghost.label);
            const qreal height = type.ascent() + type.descent();
            const qreal left = std::min(end->x(), panel.plot.right() - gap) - width;
            const qreal top = std::max(end->y() - gap - height, panel.plot.top() + gap);
            const QRectF area(left, top, width, height);
            const bool isFree = left > panel.plot.left() &&
                                std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) {
                                    return other.intersects(area);
                                });
            if (!isFree)
                continue;
            taken.append(area);
            figure.below.texts.append(
                {ghost.label, {left, top + type.ascent()}, area, figure.style.ink});
        }
}

} // namespace explorer
