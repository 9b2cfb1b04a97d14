// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/overlays/zone_annotations.h"

#include "figure/clipping.h"
#include "figure/figure_text.h"
#include "figure/layout/curve_label.h"
#include "style/color_space.h"

#include <QCoreApplication>

#include <algorithm>

namespace explorer {

namespace {

constexpr double tintStrength = 0.13;
constexpr double hatchStrength = 0.34;
constexpr qreal hatchGap = 1.1; // in text sizes
constexpr qreal textGap = 0.45;
constexpr qreal narrowestNamed = 1.6;

struct Zones {
    Q_DECLARE_TR_FUNCTIONS(explorer::Zones)

public:
    static QString name(ZoneKind kind) {
        switch (kind) {
        case ZoneKind::Dead:
            return tr("dead: $f'$ = 0");
        case ZoneKind::Saturated:
            return tr("saturated");
        case ZoneKind::Amplifying:
            return tr("amplifying: |$f'$| > 1");
        }
        return {};
    }

    static QString nameWith(ZoneKind kind, const QString& function) {
        switch (kind) {
        case ZoneKind::Dead:
            return tr("%1 is dead", "where the gradient of a function is 0").arg(function);
        case ZoneKind::Saturated:
            return tr("%1 is saturated", "where the gradient of a function is small").arg(function);
        case ZoneKind::Amplifying:
            return tr("%1 amplifies", "where the gradient of a function is above 1").arg(function);
        }
        return {};
    }

    static QString unshown(bool isSought) {
        return isSought ? tr("zones: still being looked for")
                        : tr("zones change too often to be shown");
    }
};

QColor colorOf(ZoneKind kind, const FigureStyle& style) {
    switch (kind) {
    case ZoneKind::Dead:
        return style.ink;
    case ZoneKind::Saturated:
        return QColor(0x00, 0x72, 0xB2);
    case ZoneKind::Amplifying:
        return QColor(0xD5, 0x5E, 0x00);
    }
    return style.ink;
}

// Told apart without colours by their hatching: crossed, rising, falling.
void addHatching(Annotations& below, const QRectF& area, ZoneKind kind, const FigureStyle& style) {
    const QColor color = mixed(colorOf(kind, style), style.paper, hatchStrength);
    const qreal gap = hatchGap * style.textSize;
    const qreal height = area.height();
    const bool rises = kind != ZoneKind::Amplifying;
    const bool falls = kind != ZoneKind::Saturated;
    const auto add = [&](const QPointF& from, const QPointF& to) {
        if (const auto line = clipLine({from, to}, area))
            below.lines.append({*line, color, style.axisWidth});
    };
    for (qreal x = area.left() - height + gap / 2; x < area.right(); x += gap) {
        if (rises)
            add({x, area.bottom()}, {x + height, area.top()});
        if (falls)
            add({x, area.top()}, {x + height, area.bottom()});
    }
}

// Upwards where there is no room along; else not at all.
void addName(Annotations& below, const QRectF& area, const QString& name, const QColor& ground,
             const FigureStyle& style) {
    const FigureText type(style, style.textSize);
    const qreal gap = textGap * style.textSize;
    const qreal width = type.width(name);
    const qreal height = type.ascent() + type.descent();
    if (width + 2 * gap <= area.width()) {
        const QPointF start(area.center().x() - width / 2, area.bottom() - gap - type.descent());
        below.texts.append({name, start,
                            QRectF(start.x(), start.y() - type.ascent(), width, height)
                                .adjusted(-gap / 2, 0, gap / 2, 0),
                            style.ink, ground});
    } else if (area.width() >= narrowestNamed * style.textSize &&
               width + 2 * gap <= area.height()) {
        const QPointF start(area.center().x() + type.capHeight() / 2, area.bottom() - gap);
        below.texts.append({name, start,
                            QRectF(start.x() - type.ascent(), start.y() - width, height, width)
                                .adjusted(0, -gap / 2, 0, gap / 2),
                            style.ink, ground, true});
    }
}

void addZone(Annotations& below, const FigurePanel& panel, const Zone& zone, const QString& name,
             const FigureStyle& style) {
    const qreal left = panel.toPoint(zone.x.low, panel.y.range.low).x();
    const qreal right = panel.toPoint(zone.x.high, panel.y.range.low).x();
    const QRectF area(left, panel.plot.top(), right - left, panel.plot.height());
    const QColor tint = mixed(colorOf(zone.kind, style), style.paper, tintStrength);
    below.areas.append({QPolygonF(area), tint});
    addHatching(below, area, zone.kind, style);
    addName(below, area, name, tint, style);
}

void addZones(Figure& figure, const FigurePanel& panel, const QList<Zone>& zones,
              const QString& label) {
    for (const Zone& zone : zones)
        addZone(figure.below, panel, zone,
                panel.hasSeveralFunctions() ? Zones::nameWith(zone.kind, label)
                                            : Zones::name(zone.kind),
                figure.style);
}

} // namespace

QList<const CurveState*> zonedCurves(const ExplorerState& state) {
    if (!state.teaching.showsZones)
        return {};
    QList<const CurveState*> shown;
    for (const CurveState& curve : state.curves)
        if (curve.isShown())
            shown.append(&curve);
    if (state.layout.arrangement == FigureLayout::Grid || shown.isEmpty())
        return shown;
    const CurveState* wanted = state.curve(state.teaching.zonedCurve);
    return {shown.contains(wanted) ? wanted : shown.first()};
}

Question zoneQuestion(const ExplorerState& state, const CurveState& curve, int resolution) {
    return {.kind = Question::Kind::Zones,
            .function = functionOf(state, curve),
            .parameters = curve.parameters,
            .x = state.axes.x,
            .saturationThreshold = state.teaching.saturationThreshold,
            .resolution = resolution};
}

void annotateZones(Figure& figure, const ExplorerState& state, Inquiry& inquiry) {
    const QList<const CurveState*> curves = zonedCurves(state);
    const bool isGrid = state.layout.arrangement == FigureLayout::Grid;
    for (qsizetype i = 0; i < figure.panels.size(); ++i) {
        const FigurePanel& panel = figure.panels[i];
        const CurveState* curve = curves.value(isGrid ? i : 0); // null where there is none
        const activation::FunctionPtr function = curve ? functionOf(state, *curve) : nullptr;
        if (!function || panel.plot.isEmpty())
            continue;
        Question question = zoneQuestion(state, *curve, static_cast<int>(2 * panel.plot.width()));
        question.x = panel.x.range;
        const Answer answer = inquiry.ask(question);
        const auto* zones = answer.as<std::optional<QList<Zone>>>();
        const QString label =
            curveLabel(state, *curve, activation::Quantity::Value, figure.style.runningSliders);
        if (zones && *zones)
            addZones(figure, panel, **zones, label);
        else
            addName(figure.below, panel.plot, Zones::unshown(answer.state == Answer::State::Sought),
                    figure.style.paper, figure.style);
    }
}

} // namespace explorer
