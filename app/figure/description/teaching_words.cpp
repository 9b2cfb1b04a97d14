// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/description/teaching_words.h"

#include "figure/curve_reading.h"
#include "figure/layout/curve_label.h"
#include "figure/layout/ticks.h"
#include "figure/overlays/pin_annotations.h"
#include "figure/overlays/zone_annotations.h"
#include "mathematics/math_text.h"

#include <activation/catalogue.h>

#include <QCoreApplication>

namespace explorer {

namespace {

constexpr int digits = 3;
constexpr int zoneResolution = 1600; // as in a large window

struct TeachingWords {
    Q_DECLARE_TR_FUNCTIONS(explorer::TeachingWords)
};

QString nameOf(const ExplorerState& state, const CurveState& curve) {
    return plainMathText(curveLabel(state, curve, activation::Quantity::Value));
}

// Null where the curve or the ghost is not drawn.
activation::FunctionPtr drawnFunction(const ExplorerState& state, const CurveState& curve) {
    const activation::FunctionPtr function = functionOf(state, curve);
    const bool isDrawn =
        function && curve.isShown() && !activation::checkParameters(*function, curve.parameters);
    return isDrawn ? function : nullptr;
}

// What the figure writes beside the point.
QString readingsAt(double x, const CurveReading& reading, bool hasValue, bool hasSlope) {
    const QString place = readingText(x, digits);
    QStringList readings;
    if (hasValue)
        readings += QStringLiteral("f(%1) = %2").arg(place, readingText(reading.value, digits));
    if (hasSlope) {
        const bool isKink = reading.leftSlope != reading.rightSlope;
        readings +=
            QStringLiteral("f′(%1) = %2")
                .arg(place, isKink ? slopeText(reading) : readingText(reading.slope, digits));
    }
    return readings.join(TeachingWords::tr(", ", "between a value and a slope"));
}

QStringList pinWords(const ExplorerState& state, Inquiry& inquiry) {
    QStringList sentences;
    for (const PinnedPoint& pin : state.teaching.pins) {
        const CurveState* curve = state.curve(pin.curveKey);
        const activation::FunctionPtr function = curve ? drawnFunction(state, *curve) : nullptr;
        if (!function || pin.x < state.axes.x.low || pin.x > state.axes.x.high)
            continue;
        const Answer answer = inquiry.ask(pinQuestion(state, *curve, pin.x));
        const auto* reading = answer.as<CurveReading>();
        if (!reading) {
            sentences += TeachingWords::tr("Pinned on %1 at %2: still being read.")
                             .arg(nameOf(state, *curve), readingText(pin.x, digits));
            continue;
        }
        const bool hasSlope = curve->showsSlope || state.teaching.showsTangents;
        sentences += TeachingWords::tr("Pinned on %1: %2.", "a function and what it is at a point")
                         .arg(nameOf(state, *curve),
                              readingsAt(pin.x, *reading, curve->showsValue, hasSlope));
    }
    return sentences;
}

QString zonePattern(ZoneKind kind) {
    switch (kind) {
    case ZoneKind::Dead:
        return TeachingWords::tr("%1 is dead from %2 to %3: its slope is 0.");
    case ZoneKind::Saturated:
        return TeachingWords::tr("%1 is saturated from %2 to %3.");
    case ZoneKind::Amplifying:
        return TeachingWords::tr("%1 amplifies from %2 to %3.");
    }
    return {};
}

QStringList zoneWords(const ExplorerState& state, Inquiry& inquiry) {
    QStringList sentences;
    for (const CurveState* curve : zonedCurves(state)) {
        const activation::FunctionPtr function = drawnFunction(state, *curve);
        if (!function)
            continue;
        const Answer answer = inquiry.ask(zoneQuestion(state, *curve, zoneResolution));
        const auto* zones = answer.as<std::optional<QList<Zone>>>();
        if (!zones || !*zones) {
            sentences += (answer.state == Answer::State::Sought
                              ? TeachingWords::tr("The zones of %1 are still being looked for.")
                              : TeachingWords::tr("The zones of %1 change too often to be told."))
                             .arg(nameOf(state, *curve));
            continue;
        }
        for (const Zone& zone : **zones)
            sentences +=
                zonePattern(zone.kind).arg(nameOf(state, *curve), numberLabel(zone.x.low, digits),
                                           numberLabel(zone.x.high, digits));
    }
    return sentences;
}

QStringList ghostWords(const ExplorerState& state) {
    QStringList sentences;
    for (const CurveState& ghost : state.teaching.ghosts) {
        if (!drawnFunction(state, ghost))
            continue;
        const QString pattern = ghost.showsValue
                                    ? TeachingWords::tr("Pale behind: %1.", "a frozen curve")
                                    : TeachingWords::tr("Pale behind: the slope of %1.");
        sentences += pattern.arg(nameOf(state, ghost));
    }
    return sentences;
}

} // namespace

QStringList teachingWords(const ExplorerState& state, Inquiry& inquiry) {
    return pinWords(state, inquiry) + zoneWords(state, inquiry) + ghostWords(state);
}

} // namespace explorer
