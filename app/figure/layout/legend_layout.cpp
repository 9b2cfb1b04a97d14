// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/layout/legend_layout.h"

#include "figure/layout/curve_obstacles.h"
#include "figure/layout/figure_layout.h"
#include "figure/layout/legend_entries.h"

#include <algorithm>
#include <array>

namespace explorer {

namespace {

// In text sizes.
constexpr qreal inset = 0.8;     // from the plot's edge
constexpr qreal clearance = 0.5; // from curves and axes
constexpr qreal smallestType = 0.1;

// Everything in the plot that a legend must not cover, in points.
struct Obstacles {
    CurveObstacles curves;
    QList<QRectF> areas; // axes and texts

    bool meet(const QRectF& box) const {
        return curves.meet(box) || std::any_of(areas.begin(), areas.end(), [&](const QRectF& area) {
                   return area.intersects(box);
               });
    }
};

Obstacles obstaclesOf(const Figure& figure, const FigurePanel& panel) {
    Obstacles obstacles{CurveObstacles(panel), {}};
    if (figure.placement != AxesPlacement::ThroughOrigin)
        return obstacles;
    const QPointF crossing = axesCrossing(figure, panel);
    const QRectF& plot = panel.plot;
    const qreal half = figure.style.axisWidth / 2;
    obstacles.areas = {QRectF(plot.left(), crossing.y() - half, plot.width(), 2 * half),
                       QRectF(crossing.x() - half, plot.top(), 2 * half, plot.height())};
    for (const PlacedText& text : placePanelTexts(figure, panel))
        obstacles.areas.append(text.area);
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

QPointF cornerPlace(const QSizeF& box, const QRectF& room, LegendPlace corner) {
    const std::array<QPointF, 8> places = placesFor(box, room);
    switch (corner) {
    case LegendPlace::TopRight:
        return places[1];
    case LegendPlace::BottomRight:
        return places[2];
    case LegendPlace::BottomLeft:
        return places[3];
    default:
        return places[0];
    }
}

QRectF roomInside(const Figure& figure, const FigurePanel& panel) {
    const qreal margin = inset * figure.style.textSize;
    return panel.plot.adjusted(margin, margin, -margin, -margin);
}

bool fits(const QSizeF& size, const QRectF& room) {
    return size.width() <= room.width() && size.height() <= room.height();
}

} // namespace

bool placeLegendInside(const Figure& figure, FigurePanel& panel, const QList<qsizetype>& curves) {
    const qreal textSize = figure.style.textSize;
    const qreal free = clearance * textSize;
    const QRectF room = roomInside(figure, panel);
    const Obstacles obstacles = obstaclesOf(figure, panel);
    const LegendEntries entries(figure, panel, curves);
    for (const int columns : {1, 2, 3, 4}) {
        if (!entries.canHaveColumns(columns))
            continue;
        const QSizeF size = entries.size(columns, textSize);
        if (!fits(size, room))
            continue;
        for (const QPointF& place : placesFor(size, room)) {
            if (obstacles.meet(QRectF(place, size).adjusted(-free, -free, free, free)))
                continue;
            panel.legend = entries.placed(place, columns, textSize);
            return true;
        }
    }
    return false;
}

void placeLegendInCorner(const Figure& figure, FigurePanel& panel, const QList<qsizetype>& curves,
                         LegendPlace corner) {
    const QRectF room = roomInside(figure, panel);
    const LegendEntries entries(figure, panel, curves);
    if (entries.isEmpty())
        return;
    for (qreal textSize = figure.style.textSize;; textSize *= 0.9)
        for (int columns = 1; columns <= entries.count(); ++columns) {
            const QSizeF size = entries.size(columns, textSize);
            if (!entries.canHaveColumns(columns) || (!fits(size, room) && textSize > smallestType))
                continue;
            panel.legend = entries.placed(cornerPlace(size, room, corner), columns, textSize);
            return;
        }
}

QMarginsF placeLegendAbove(const Figure& figure, FigurePanel& panel,
                           const QList<qsizetype>& curves) {
    const LegendEntries entries(figure, panel, curves);
    panel.legend.clear();
    if (entries.isEmpty())
        return {};
    const QRectF room = contentArea(figure);
    const qreal gap = clearance * figure.style.textSize;
    const qreal tallest = std::max(room.height() / 3, figure.size.height() / 10);
    for (qreal textSize = figure.style.textSize;; textSize *= 0.9) {
        int columns = 1;
        for (int more = 2; more <= entries.count(); ++more)
            if (entries.canHaveColumns(more) &&
                entries.size(more, textSize).width() <= room.width() &&
                entries.size(more, textSize).height() < entries.size(columns, textSize).height())
                columns = more;
        const QSizeF size = entries.size(columns, textSize);
        const bool isFitting = size.width() <= room.width() && size.height() <= tallest;
        if (!isFitting && textSize > smallestType)
            continue;
        panel.legend =
            entries.placed({room.center().x() - size.width() / 2, room.top()}, columns, textSize);
        return {0, size.height() + gap, 0, 0};
    }
}

QMarginsF placeLegendRight(const Figure& figure, FigurePanel& panel,
                           const QList<qsizetype>& curves) {
    const LegendEntries entries(figure, panel, curves);
    panel.legend.clear();
    if (entries.isEmpty())
        return {};
    const QRectF room = contentArea(figure);
    const qreal gap = 2 * clearance * figure.style.textSize;
    const qreal widest = std::max(room.width() / 2, figure.size.width() / 10);
    for (qreal textSize = figure.style.textSize;; textSize *= 0.9) {
        const QSizeF size = entries.size(1, textSize);
        const bool isFitting = size.width() <= widest && size.height() <= room.height();
        if (!isFitting && textSize > smallestType)
            continue;
        const qreal top = std::max(panel.plot.top(), room.top());
        const qreal highest = std::max(room.top(), room.bottom() - size.height());
        panel.legend =
            entries.placed({room.right() - size.width(), std::min(top, highest)}, 1, textSize);
        return {0, 0, size.width() + gap, 0};
    }
}

} // namespace explorer
