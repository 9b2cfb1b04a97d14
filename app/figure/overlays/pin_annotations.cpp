// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/overlays/pin_annotations.h"

#include "figure/curve_reading.h"
#include "figure/figure_text.h"
#include "figure/layout/curve_label.h"
#include "figure/overlays/tangent_annotations.h"

#include <activation/catalogue.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

using activation::Quantity;

constexpr qreal textGap = 0.6;    // in text sizes
constexpr qreal widestName = 0.4; // of the plot's width
constexpr int shownDigits = 4;

struct Pins {
    Q_DECLARE_TR_FUNCTIONS(explorer::Pins)
};

struct Place {
    qsizetype panel = 0;
    QPointF point;
    QColor color;
    bool isInPlot = false;
};

// Where the curve or the gradient of that key is drawn and takes the value; nothing where neither.
std::optional<Place> placeOf(const Figure& figure, int key, Quantity quantity, double x,
                             double value) {
    for (qsizetype i = 0; i < figure.panels.size() && std::isfinite(value); ++i) {
        const FigurePanel& panel = figure.panels[i];
        for (const FigureCurve& curve : panel.curves)
            if (curve.key == key && curve.quantity == quantity && !panel.plot.isEmpty()) {
                const QPointF point = panel.toPoint(x, value);
                return Place{i, point, curve.color, panel.plot.contains(point)};
            }
    }
    return std::nullopt;
}

class PinWriter {
public:
    PinWriter(Figure& figure, const ExplorerState& state)
        : m_figure(figure)
        , m_state(state)
        , m_type(figure.style, figure.style.textSize) {}

    void add(const PinnedPoint& pin, const CurveState& curve, const CurveReading& reading) {
        const auto onValue = placeOf(m_figure, pin.curveKey, Quantity::Value, pin.x, reading.value);
        const auto onSlope = placeOf(m_figure, pin.curveKey, Quantity::Slope, pin.x, reading.slope);
        if (onValue && onSlope && onValue->isInPlot && onSlope->isInPlot)
            addLink(onValue->point, onSlope->point);
        const bool showsTangent = m_state.teaching.showsTangents && onValue && onValue->isInPlot;
        if (showsTangent)
            annotateTangent(m_figure, m_figure.panels[onValue->panel], pin.x, reading,
                            onValue->color);
        for (const auto& [place, quantity] :
             {std::pair{onSlope, Quantity::Slope}, {onValue, Quantity::Value}})
            if (place && place->isInPlot)
                addDot(pin, *place, quantity);
        const bool isNamedOnValue = onValue && onValue->isInPlot;
        const auto& named = isNamedOnValue ? onValue : onSlope;
        if (named && named->isInPlot)
            addReading(pin, curve, *named, reading, isNamedOnValue,
                       showsTangent || !isNamedOnValue);
    }

    // Where it is along x is known.
    void addUnread(const PinnedPoint& pin) {
        for (const FigurePanel& panel : m_figure.panels) {
            const bool hasIt =
                std::any_of(panel.curves.begin(), panel.curves.end(),
                            [&](const FigureCurve& curve) { return curve.key == pin.curveKey; });
            if (!hasIt || panel.plot.isEmpty())
                continue;
            const QString text = Pins::tr("being read", "a pinned point, whose place is sought");
            const qreal width = m_type.width(text);
            const qreal x = std::clamp(panel.toPoint(pin.x, panel.y.range.low).x() - width / 2,
                                       panel.plot.left(),
                                       std::max(panel.plot.left(), panel.plot.right() - width));
            const QPointF start(x,
                                panel.plot.bottom() - m_type.descent() - textGap * m_type.size());
            m_figure.above.texts.append(
                {text, start,
                 QRectF(x, start.y() - m_type.ascent(), width, m_type.ascent() + m_type.descent()),
                 m_figure.style.ink, m_figure.style.paper});
            return;
        }
    }

private:
    void addLink(const QPointF& from, const QPointF& to) {
        const qreal width = m_figure.style.axisWidth;
        m_figure.above.lines.append({{from, to}, m_figure.style.ink, 1.2 * width, {1.5, 2.5}});
    }

    void addDot(const PinnedPoint& pin, const Place& place, Quantity quantity) {
        const FigureStyle& style = m_figure.style;
        const bool isValue = quantity == Quantity::Value;
        m_figure.above.dots.append(
            {place.point, pinDotRadius * style.textSize, isValue ? style.ink : place.color,
             isValue ? place.color : style.paper, isValue ? style.axisWidth : style.lineWidth});
        m_figure.pins.append({pin, place.panel, place.point});
    }

    // f(1) = 0.731 and f'(1) = 0.197, beside the point where no other reading stands.
    void addReading(const PinnedPoint& pin, const CurveState& curve, const Place& place,
                    const CurveReading& reading, bool showsValue, bool showsSlope) {
        const QString x = readingText(pin.x, shownDigits);
        QStringList lines;
        if (showsValue)
            lines += QStringLiteral("$f$(%1) = %2").arg(x, readingText(reading.value, shownDigits));
        if (showsSlope) {
            const bool isKink = reading.leftSlope != reading.rightSlope;
            lines +=
                QStringLiteral("$f'$(%1) = %2")
                    .arg(x, isKink ? slopeText(reading) : readingText(reading.slope, shownDigits));
        }
        lines.first().prepend(whose(curve, m_figure.panels[place.panel]));
        qreal width = 0;
        for (const QString& line : lines)
            width = std::max(width, m_type.width(line));
        const QSizeF size(width, m_type.lineHeight() * double(lines.size()));
        const QRectF box = freeBox(place, size, reading.slope < 0);
        m_boxes.append(box);
        const qreal margin = 0.15 * m_type.size();
        const QColor ground = m_figure.style.isPaperTransparent ? QColor() : m_figure.style.paper;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QRectF row(box.left(), box.top() + double(i) * m_type.lineHeight(), width,
                             m_type.lineHeight());
            const qreal spare = row.height() - m_type.ascent() - m_type.descent();
            m_figure.above.texts.append({lines[i],
                                         {row.left(), row.top() + spare / 2 + m_type.ascent()},
                                         row.adjusted(-margin, 0, margin, 0),
                                         m_figure.style.ink,
                                         ground});
        }
    }

    // "GELU: ", where the panel has several functions.
    QString whose(const CurveState& curve, const FigurePanel& panel) const {
        if (!panel.hasSeveralFunctions())
            return {};
        const QString name =
            curveLabel(m_state, curve, Quantity::Value, m_figure.style.runningSliders);
        return m_type.elided(name, widestName * panel.plot.width()) + QLatin1String(": ");
    }

    // The slope's triangle is below a rising tangent and above a falling one; so the other side.
    QRectF freeBox(const Place& place, const QSizeF& size, bool falls) const {
        const qreal gap = (textGap + pinDotRadius) * m_type.size();
        const QRectF& plot = m_figure.panels[place.panel].plot;
        const qreal left = place.point.x() - gap - size.width();
        const qreal right = place.point.x() + gap;
        const qreal above = place.point.y() - gap - size.height();
        const qreal below = place.point.y() + gap;
        const QPointF rising[] = {{left, above}, {right, below}, {left, below}, {right, above}};
        const QPointF falling[] = {{right, above}, {left, below}, {right, below}, {left, above}};
        for (const QPointF& corner : falls ? falling : rising) {
            const QRectF box(corner, size);
            const bool isFree = plot.contains(box) && std::none_of(m_boxes.begin(), m_boxes.end(),
                                                                   [&](const QRectF& other) {
                                                                       return other.intersects(box);
                                                                   });
            if (isFree)
                return box;
        }
        const QRectF box(falls ? falling[0] : rising[0], size);
        const qreal x =
            std::clamp(box.left(), plot.left(), std::max(plot.left(), plot.right() - size.width()));
        const qreal y =
            std::clamp(box.top(), plot.top(), std::max(plot.top(), plot.bottom() - size.height()));
        return {QPointF(x, y), size};
    }

    Figure& m_figure;
    const ExplorerState& m_state;
    FigureText m_type;
    QList<QRectF> m_boxes; // of the readings so far
};

} // namespace

Question pinQuestion(const ExplorerState& state, const CurveState& curve, double x) {
    return {.kind = Question::Kind::Reading,
            .function = functionOf(state, curve.functionId),
            .parameters = curve.parameters,
            .x = {x, x}};
}

void annotatePins(Figure& figure, const ExplorerState& state, Inquiry& inquiry) {
    if (state.teaching.pins.empty())
        return;
    PinWriter writer(figure, state);
    for (const PinnedPoint& pin : state.teaching.pins) {
        const CurveState* curve = state.curve(pin.curveKey);
        const activation::FunctionPtr function =
            curve ? functionOf(state, curve->functionId) : nullptr;
        const bool isSeen = function && pin.x >= state.axes.x.low && pin.x <= state.axes.x.high;
        if (!isSeen || activation::checkParameters(*function, curve->parameters))
            continue;
        const Answer answer = inquiry.ask(pinQuestion(state, *curve, pin.x));
        if (const auto* reading = answer.as<CurveReading>())
            writer.add(pin, *curve, *reading);
        else
            writer.addUnread(pin);
    }
}

} // namespace explorer
