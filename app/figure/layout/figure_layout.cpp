// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/layout/figure_layout.h"

#include "figure/figure_text.h"
#include "figure/layout/ticks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace explorer {

namespace {

constexpr int mostTitleLines = 3;
constexpr qreal mostSteps = 12; // of an axis, however large the figure: more is clutter

// Between the outermost part of a figure and its edge.
qreal edgeGap(const FigureStyle& style) {
    return style.fitsPixels ? style.textSize : 0.25 * style.textSize;
}

qreal panelGap(const FigureStyle& style) {
    return style.textSize;
}

void chooseBothTicks(FigurePanel& panel, const FigureText& type, const FigureStyle& style) {
    const Exponents exponents = type.hasSuperscripts() ? Exponents::Superscript : Exponents::Letter;
    panel.x.ticks = chooseTicks(
        panel.x.range,
        {panel.plot.width(), std::max(3.2 * style.textSize, panel.plot.width() / mostSteps),
         0.8 * style.textSize, [&](const QString& text) { return type.width(text); }, exponents,
         panel.x.step});
    panel.y.ticks = chooseTicks(
        panel.y.range,
        {panel.plot.height(), std::max(2.2 * style.textSize, panel.plot.height() / mostSteps),
         0.5 * style.textSize, [&](const QString&) { return type.capHeight(); }, exponents,
         panel.y.step});
}

// How far a panel's texts reach beyond its plot.
QMarginsF overhang(const Figure& figure, const FigurePanel& panel) {
    QMarginsF reach(0, 0, 0, 0);
    for (const PlacedText& text : placePanelTexts(figure, panel)) {
        reach.setLeft(std::max(reach.left(), panel.plot.left() - text.area.left()));
        reach.setTop(std::max(reach.top(), panel.plot.top() - text.area.top()));
        reach.setRight(std::max(reach.right(), text.area.right() - panel.plot.right()));
        reach.setBottom(std::max(reach.bottom(), text.area.bottom() - panel.plot.bottom()));
    }
    return reach;
}

qreal sum(const QList<qreal>& lengths) {
    return std::accumulate(lengths.begin(), lengths.end(), 0.0);
}

// The margins around the plots, one for each column and row of panels, so that all plots have one
// size and stand in line.
struct PanelMargins {
    QList<qreal> left, right, top, bottom;

    PanelMargins(int columns, int rows)
        : left(columns, 0)
        , right(columns, 0)
        , top(rows, 0)
        , bottom(rows, 0) {}

    bool operator==(const PanelMargins&) const = default;

    QSizeF plotSize(const QSizeF& room, qreal gap) const {
        const auto columns = qreal(left.size());
        const auto rows = qreal(top.size());
        return {(room.width() - sum(left) - sum(right) - (columns - 1) * gap) / columns,
                (room.height() - sum(top) - sum(bottom) - (rows - 1) * gap) / rows};
    }

    QPointF plotCorner(int column, int row, const QSizeF& plot, qreal gap) const {
        const qreal x =
            sum(left.first(column + 1)) + sum(right.first(column)) + column * (plot.width() + gap);
        const qreal y =
            sum(top.first(row + 1)) + sum(bottom.first(row)) + row * (plot.height() + gap);
        return {x, y};
    }

    void include(int column, int row, const QMarginsF& needed) {
        left[column] = std::max(left[column], needed.left());
        right[column] = std::max(right[column], needed.right());
        top[row] = std::max(top[row], needed.top());
        bottom[row] = std::max(bottom[row], needed.bottom());
    }
};

// In the window the plot would tremble with the width of the labels while it is panned, and its
// edges would be blurred off the pixels.
QMarginsF steadied(const QMarginsF& margins, const FigureStyle& style) {
    if (!style.fitsPixels)
        return margins;
    const auto up = [&](qreal length) {
        return std::ceil(length / style.textSize) * style.textSize;
    };
    return {up(margins.left()), up(margins.top()), up(margins.right()), up(margins.bottom())};
}

QRectF placePlot(const QPointF& corner, const QSizeF& size, const FigureStyle& style) {
    const QRectF plot(corner, size);
    if (!style.fitsPixels)
        return plot;
    return QRectF(QPointF(std::round(plot.left()), std::round(plot.top())),
                  QPointF(std::floor(plot.right()), std::floor(plot.bottom())));
}

void hidePlots(Figure& figure) {
    for (FigurePanel& panel : figure.panels) {
        panel.plot = QRectF(QRectF(QPointF(0, 0), figure.size).center(), QSizeF(0, 0));
        panel.x.ticks.clear();
        panel.y.ticks.clear();
    }
}

} // namespace

qreal titleSize(const FigureStyle& style) {
    return std::round(1.2 * style.textSize);
}

QList<PlacedText> placeTitle(const Figure& figure) {
    const FigureText type(figure.style, titleSize(figure.style));
    const qreal edge = edgeGap(figure.style);
    QList<PlacedText> lines;
    qreal top = edge;
    const qreal width = figure.size.width() - 2 * edge;
    for (const QString& line : type.wrapped(figure.title, width, mostTitleLines)) {
        const qreal room = (figure.size.width() - type.width(line)) / 2;
        lines.append(placeText(type, line, {room, top + type.ascent(line)}, TextKind::Title));
        top += type.lineHeight(line);
    }
    return lines;
}

QRectF contentArea(const Figure& figure) {
    const qreal edge = edgeGap(figure.style);
    const FigureText type(figure.style, titleSize(figure.style));
    qreal titleHeight = 0;
    for (const PlacedText& line : placeTitle(figure))
        titleHeight += type.lineHeight(line.text);
    return QRectF(QPointF(0, 0), figure.size).adjusted(edge, edge + titleHeight, -edge, -edge);
}

void layOut(Figure& figure, const QMarginsF& reserved) {
    const FigureText type(figure.style, figure.style.textSize);
    const qreal gap = panelGap(figure.style);
    const QRectF room = contentArea(figure).marginsRemoved(reserved);
    const int columns = figure.columns;
    const int rows = int((figure.panels.size() + columns - 1) / columns);
    PanelMargins margins(columns, rows);
    // Which ticks there are depends on the plots' size and that on the labels: growing margins
    // settle it.
    for (int pass = 0; pass < 4; ++pass) {
        const QSizeF size = margins.plotSize(room.size(), gap);
        if (size.width() < 1 || size.height() < 1) {
            hidePlots(figure);
            return;
        }
        PanelMargins needed = margins;
        for (int i = 0; i < figure.panels.size(); ++i) {
            FigurePanel& panel = figure.panels[i];
            const QPointF corner = margins.plotCorner(i % columns, i / columns, size, gap);
            panel.plot = placePlot(room.topLeft() + corner, size, figure.style);
            chooseBothTicks(panel, type, figure.style);
            needed.include(i % columns, i / columns,
                           steadied(overhang(figure, panel), figure.style));
        }
        if (needed == margins)
            return;
        margins = needed;
    }
}

} // namespace explorer
