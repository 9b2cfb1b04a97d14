// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_layout.h"

#include "figure/figure_text.h"
#include "figure/ticks.h"

#include <QMarginsF>

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

constexpr int mostTitleLines = 3;
constexpr qreal mostSteps = 12; // of an axis, however large the figure: more is clutter

qreal labelGap(const FigureStyle& style) {
    return 0.3 * style.textSize;
}

// Between the outermost part of a figure and its edge.
qreal edgeGap(const FigureStyle& style) {
    return style.fitsPixels ? style.textSize : 0.25 * style.textSize;
}

PlacedText place(const FigureText& type, const QString& text, const QPointF& left) {
    return {text, left,
            QRectF(left.x(), left.y() - type.capHeight(), type.width(text), type.capHeight())};
}

// Below its tick, or left below the crossing where an axis would run through it.
PlacedText placeXLabel(const Figure& figure, const FigureText& type, const Tick& tick) {
    const QPointF crossing = axesCrossing(figure);
    const qreal gap = labelGap(figure.style);
    const qreal width = type.width(tick.label);
    const qreal x = figure.toPoint(tick.value, figure.y.range.low).x();
    const bool isCrossed = figure.placement == AxesPlacement::ThroughOrigin &&
                           std::abs(x - crossing.x()) < width / 2 + gap / 2 &&
                           crossing.y() < figure.plot.bottom();
    return place(type, tick.label,
                 {isCrossed ? crossing.x() - gap - width : x - width / 2,
                  crossing.y() + tickLength(figure.style) + gap + type.capHeight()});
}

PlacedText placeYLabel(const Figure& figure, const FigureText& type, const Tick& tick) {
    const QPointF crossing = axesCrossing(figure);
    const qreal gap = labelGap(figure.style);
    const qreal right = crossing.x() - tickLength(figure.style) - gap;
    const qreal y = figure.toPoint(figure.x.range.low, tick.value).y();
    const bool isCrossed = figure.placement == AxesPlacement::ThroughOrigin &&
                           std::abs(y - crossing.y()) < (type.capHeight() + gap) / 2 &&
                           crossing.x() > figure.plot.left();
    return place(type, tick.label,
                 {right - type.width(tick.label),
                  isCrossed ? crossing.y() + gap + type.capHeight() : y + type.capHeight() / 2});
}

void chooseBothTicks(Figure& figure, const FigureText& type) {
    const FigureStyle& style = figure.style;
    const Exponents exponents = type.hasSuperscripts() ? Exponents::Superscript : Exponents::Letter;
    figure.x.ticks = chooseTicks(
        figure.x.range,
        {figure.plot.width(), std::max(5 * style.textSize, figure.plot.width() / mostSteps),
         0.8 * style.textSize, [&](const QString& text) { return type.width(text); }, exponents});
    figure.y.ticks = chooseTicks(
        figure.y.range,
        {figure.plot.height(), std::max(2.8 * style.textSize, figure.plot.height() / mostSteps),
         0.5 * style.textSize, [&](const QString&) { return type.capHeight(); }, exponents});
}

// How far the labels reach beyond the plot.
QMarginsF overhang(const Figure& figure) {
    QMarginsF reach(0, 0, 0, 0);
    for (const PlacedText& label : placeTickLabels(figure)) {
        reach.setLeft(std::max(reach.left(), figure.plot.left() - label.area.left()));
        reach.setTop(std::max(reach.top(), figure.plot.top() - label.area.top()));
        reach.setRight(std::max(reach.right(), label.area.right() - figure.plot.right()));
        reach.setBottom(std::max(reach.bottom(), label.area.bottom() - figure.plot.bottom()));
    }
    return reach;
}

QMarginsF larger(const QMarginsF& a, const QMarginsF& b) {
    return {std::max(a.left(), b.left()), std::max(a.top(), b.top()),
            std::max(a.right(), b.right()), std::max(a.bottom(), b.bottom())};
}

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

} // namespace

qreal tickLength(const FigureStyle& style) {
    return 0.35 * style.textSize;
}

qreal titleSize(const FigureStyle& style) {
    return std::round(1.2 * style.textSize);
}

QPointF axesCrossing(const Figure& figure) {
    if (figure.placement == AxesPlacement::Frame)
        return figure.plot.bottomLeft();
    const QPointF origin = figure.toPoint(std::clamp(0.0, figure.x.range.low, figure.x.range.high),
                                          std::clamp(0.0, figure.y.range.low, figure.y.range.high));
    return {std::clamp(origin.x(), figure.plot.left(), figure.plot.right()),
            std::clamp(origin.y(), figure.plot.top(), figure.plot.bottom())};
}

QList<PlacedText> placeTickLabels(const Figure& figure) {
    const FigureText type(figure.style, figure.style.textSize);
    const auto isZero = [](const Tick& tick) { return tick.value == 0; };
    const bool hasBothZeros = figure.placement == AxesPlacement::ThroughOrigin &&
                              std::any_of(figure.x.ticks.begin(), figure.x.ticks.end(), isZero) &&
                              std::any_of(figure.y.ticks.begin(), figure.y.ticks.end(), isZero);
    QList<PlacedText> labels;
    for (const Tick& tick : figure.x.ticks)
        if (!hasBothZeros || tick.value != 0)
            labels.append(placeXLabel(figure, type, tick));
    // Where the axes cross away from zero both have a label for the same corner.
    const QList<PlacedText> below = labels;
    for (const Tick& tick : figure.y.ticks) {
        const PlacedText label = placeYLabel(figure, type, tick);
        if (std::none_of(below.begin(), below.end(), [&](const PlacedText& other) {
                return other.area.intersects(label.area);
            }))
            labels.append(label);
    }
    return labels;
}

QList<PlacedText> placeTitle(const Figure& figure) {
    const FigureText type(figure.style, titleSize(figure.style));
    const qreal edge = edgeGap(figure.style);
    QList<PlacedText> lines;
    qreal y = edge + type.ascent();
    const qreal width = figure.size.width() - 2 * edge;
    for (const QString& line : type.wrapped(figure.title, width, mostTitleLines)) {
        const qreal room = (figure.size.width() - type.width(line)) / 2;
        lines.append(place(type, line, {room, y}));
        y += type.lineHeight();
    }
    return lines;
}

void layOut(Figure& figure, qreal reserved) {
    const FigureText type(figure.style, figure.style.textSize);
    const qreal edge = edgeGap(figure.style);
    const qsizetype titleLines = placeTitle(figure).size();
    const qreal titleHeight =
        qreal(titleLines) * FigureText(figure.style, titleSize(figure.style)).lineHeight();
    const QRectF whole(QPointF(0, 0), figure.size);
    QMarginsF margins(0, 0, 0, 0);
    // Which ticks there are depends on the plot's size and that on the labels: growing margins
    // settle it.
    for (int pass = 0; pass < 4; ++pass) {
        figure.plot = whole.marginsRemoved(
            margins + QMarginsF(edge, edge + titleHeight + reserved, edge, edge));
        if (figure.plot.width() < 1 || figure.plot.height() < 1) {
            figure.plot = QRectF(whole.center(), QSizeF(0, 0));
            figure.x.ticks.clear();
            figure.y.ticks.clear();
            return;
        }
        chooseBothTicks(figure, type);
        const QMarginsF needed = larger(margins, steadied(overhang(figure), figure.style));
        if (needed == margins)
            return;
        margins = needed;
    }
}

} // namespace explorer
