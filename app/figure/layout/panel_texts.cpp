// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/layout/panel_texts.h"

#include "figure/figure_text.h"

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

qreal labelGap(const FigureStyle& style) {
    return 0.3 * style.textSize;
}

// Below its tick, or left below the crossing where an axis would run through it.
PlacedText placeXNumber(const Figure& figure, const FigurePanel& panel, const FigureText& type,
                        const Tick& tick) {
    const QPointF crossing = axesCrossing(figure, panel);
    const qreal gap = labelGap(figure.style);
    const qreal width = type.width(tick.label);
    const qreal x = panel.toPoint(tick.value, panel.y.range.low).x();
    const bool isCrossed = figure.placement == AxesPlacement::ThroughOrigin &&
                           std::abs(x - crossing.x()) < width / 2 + gap / 2 &&
                           crossing.y() < panel.plot.bottom();
    return placeText(type, tick.label,
                     {isCrossed ? crossing.x() - gap - width : x - width / 2,
                      crossing.y() + tickLength(figure.style) + gap + type.capHeight()},
                     TextKind::XNumber);
}

PlacedText placeYNumber(const Figure& figure, const FigurePanel& panel, const FigureText& type,
                        const Tick& tick) {
    const QPointF crossing = axesCrossing(figure, panel);
    const qreal gap = labelGap(figure.style);
    const qreal right = crossing.x() - tickLength(figure.style) - gap;
    const qreal y = panel.toPoint(panel.x.range.low, tick.value).y();
    const bool isCrossed = figure.placement == AxesPlacement::ThroughOrigin &&
                           std::abs(y - crossing.y()) < (type.capHeight() + gap) / 2 &&
                           crossing.x() > panel.plot.left();
    return placeText(type, tick.label,
                     {right - type.width(tick.label),
                      isCrossed ? crossing.y() + gap + type.capHeight() : y + type.capHeight() / 2},
                     TextKind::YNumber);
}

QRectF united(const QRectF& area, const QList<PlacedText>& texts) {
    QRectF whole = area;
    for (const PlacedText& text : texts)
        whole |= text.area;
    return whole;
}

// Below and left of the numbers of a frame; at the ends of axes through the origin.
QList<PlacedText> placeAxisLabels(const Figure& figure, const FigurePanel& panel,
                                  const QRectF& numbered) {
    const FigureText type(figure.style, figure.style.textSize);
    const qreal gap = labelGap(figure.style);
    const QPointF crossing = axesCrossing(figure, panel);
    const QPointF centre = panel.plot.center();
    const bool isFrame = figure.placement == AxesPlacement::Frame;
    QList<PlacedText> labels;
    if (!panel.x.label.isEmpty()) {
        const qreal width = type.width(panel.x.label);
        const qreal below = numbered.bottom() + gap + type.ascent(panel.x.label);
        labels.append(placeText(
            type, panel.x.label,
            isFrame ? QPointF(centre.x() - width / 2, below)
                    : QPointF(panel.plot.right() + 2 * gap, crossing.y() + type.capHeight() / 2),
            TextKind::XLabel));
    }
    if (panel.y.label.isEmpty())
        return labels;
    const qreal width = type.width(panel.y.label);
    if (!isFrame) {
        const qreal base =
            std::min(panel.plot.top(), numbered.top()) - gap - type.descent(panel.y.label);
        labels.append(
            placeText(type, panel.y.label, {crossing.x() - width / 2, base}, TextKind::YLabel));
        return labels;
    }
    const qreal base = numbered.left() - gap - type.descent(panel.y.label);
    const qreal ascent = type.ascent(panel.y.label);
    PlacedText label{
        panel.y.label, QPointF(base, centre.y() + width / 2),
        QRectF(base - ascent, centre.y() - width / 2, type.height(panel.y.label), width),
        TextKind::YLabel, true};
    labels.append(label);
    return labels;
}

// The letter at the left end of everything below it, the title in the middle of the plot.
QList<PlacedText> placeHeading(const Figure& figure, const FigurePanel& panel,
                               const QRectF& labelled) {
    const FigureText type(figure.style, figure.style.textSize);
    const FigureText bold(figure.style, figure.style.textSize, true);
    const qreal gap = labelGap(figure.style);
    const qreal base = labelled.top() - gap - type.descent(panel.title);
    QList<PlacedText> texts;
    qreal left = panel.plot.left();
    if (!panel.letter.isEmpty()) {
        texts.append(placeText(bold, panel.letter, {labelled.left(), base}, TextKind::PanelLetter));
        left = texts.last().area.right() + gap;
    }
    if (!panel.title.isEmpty()) {
        const QString title = type.elided(panel.title, panel.plot.right() - left);
        const qreal centred = panel.plot.center().x() - type.width(title) / 2;
        texts.append(placeText(type, title, {std::max(left, centred), base}, TextKind::PanelTitle));
    }
    return texts;
}

} // namespace

PlacedText placeText(const FigureText& type, const QString& text, const QPointF& start,
                     TextKind kind) {
    PlacedText placed{text, start, {}, kind};
    const qreal above = placed.isNumber() ? type.capHeight() : type.ascent(text);
    const qreal below = placed.isNumber() ? 0 : type.descent(text);
    placed.area = QRectF(start.x(), start.y() - above, type.width(text), above + below);
    return placed;
}

qreal tickLength(const FigureStyle& style) {
    return 0.35 * style.textSize;
}

QPointF axesCrossing(const Figure& figure, const FigurePanel& panel) {
    if (figure.placement == AxesPlacement::Frame)
        return panel.plot.bottomLeft();
    const QPointF origin = panel.toPoint(std::clamp(0.0, panel.x.range.low, panel.x.range.high),
                                         std::clamp(0.0, panel.y.range.low, panel.y.range.high));
    return {std::clamp(origin.x(), panel.plot.left(), panel.plot.right()),
            std::clamp(origin.y(), panel.plot.top(), panel.plot.bottom())};
}

QList<PlacedText> placeTickLabels(const Figure& figure, const FigurePanel& panel) {
    const FigureText type(figure.style, figure.style.textSize);
    const auto isZero = [](const Tick& tick) { return tick.value == 0; };
    const bool hasBothZeros = figure.placement == AxesPlacement::ThroughOrigin &&
                              std::any_of(panel.x.ticks.begin(), panel.x.ticks.end(), isZero) &&
                              std::any_of(panel.y.ticks.begin(), panel.y.ticks.end(), isZero);
    QList<PlacedText> labels;
    if (panel.x.hasNumbers)
        for (const Tick& tick : panel.x.ticks)
            if (!hasBothZeros || tick.value != 0)
                labels.append(placeXNumber(figure, panel, type, tick));
    if (!panel.y.hasNumbers)
        return labels;
    // Where the axes cross away from zero both have a label for the same corner.
    const QList<PlacedText> below = labels;
    for (const Tick& tick : panel.y.ticks) {
        const PlacedText label = placeYNumber(figure, panel, type, tick);
        if (std::none_of(below.begin(), below.end(), [&](const PlacedText& other) {
                return other.area.intersects(label.area);
            }))
            labels.append(label);
    }
    return labels;
}

QList<PlacedText> placePanelTexts(const Figure& figure, const FigurePanel& panel) {
    QList<PlacedText> texts = placeTickLabels(figure, panel);
    const qreal tick = figure.placement == AxesPlacement::Frame ? tickLength(figure.style) : 0;
    texts += placeAxisLabels(figure, panel, united(panel.plot.adjusted(-tick, 0, 0, tick), texts));
    return texts + placeHeading(figure, panel, united(panel.plot, texts));
}

const PlacedText* zeroAtCrossing(const Figure& figure, const QList<PlacedText>& texts) {
    const auto isZero = [](const PlacedText& text) {
        return text.isNumber() && text.text == QLatin1String("0");
    };
    const auto found = std::find_if(texts.begin(), texts.end(), isZero);
    const bool isCrossing = figure.placement == AxesPlacement::ThroughOrigin;
    return isCrossing && found != texts.end() ? &*found : nullptr;
}

} // namespace explorer
