// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/fact_words.h"

#include "figure/layout/ticks.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace explorer {

namespace {

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(explorer::FactText)
};

QString numberText(double value) {
    if (std::isinf(value)) {
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    }
    return numberLabel(value);
}

QString intervalText(const activation::Interval& interval) {
    return QStringLiteral("%1%2, %3%4")
        .arg(interval.holdsLow ? QChar(u'[') : QChar(u'('), numberText(interval.low),
             numberText(interval.high), interval.holdsHigh ? QChar(u']') : QChar(u')'));
}

QString placesText(const std::vector<double>& places) {
    QStringList texts;
    for (const double x : places) {
        texts.append(numberText(x));
    }
    return FactText::tr("at x = %1").arg(texts.join(QStringLiteral(", ")));
}

QString turnText(const activation::Turn& turn) {
    return FactText::tr("%1 at x = %2", "a height and its place")
        .arg(numberText(turn.y), numberText(turn.x));
}

QString symmetryText(activation::Symmetry symmetry) {
    switch (symmetry) {
    case activation::Symmetry::Odd:
        return FactText::tr("odd: f(−x) = −f(x)");
    case activation::Symmetry::Even:
        return FactText::tr("even: f(−x) = f(x)");
    case activation::Symmetry::None:
        break;
    }
    return FactText::tr("neither odd nor even");
}

QString monotonyText(activation::Monotony monotony) {
    switch (monotony) {
    case activation::Monotony::Increasing:
        return FactText::tr("never falls");
    case activation::Monotony::Decreasing:
        return FactText::tr("never rises");
    case activation::Monotony::Constant:
        return FactText::tr("the same everywhere");
    case activation::Monotony::None:
        break;
    }
    return FactText::tr("rises and falls");
}

QString deadText(const std::vector<activation::Interval>& parts) {
    QStringList texts;
    for (const activation::Interval& part : parts) {
        texts.append(intervalText(part));
    }
    return FactText::tr("for x in %1", "one or several intervals")
        .arg(texts.join(FactText::tr(" and ", "between two intervals")));
}

} // namespace

QList<FactWords> factWords(const activation::Facts& facts) {
    QList<FactWords> all{{FactText::tr("Range"), intervalText(facts.range)}};
    if (facts.minimum) {
        all.append({FactText::tr("Minimum"), turnText(*facts.minimum)});
    }
    if (facts.maximum) {
        all.append({FactText::tr("Maximum"), turnText(*facts.maximum)});
    }
    all.append({FactText::tr("Slope at 0"), std::isnan(facts.slopeAtZero)
                                                ? FactText::tr("none")
                                                : numberText(facts.slopeAtZero)});
    all.append({FactText::tr("Symmetry"), symmetryText(facts.symmetry)});
    all.append({FactText::tr("Direction"), monotonyText(facts.monotony)});
    if (!facts.dead.empty()) {
        all.append({FactText::tr("Slope exactly 0"), deadText(facts.dead)});
    }
    if (!facts.kinks.empty()) {
        all.append({FactText::tr("Bends sharply"), placesText(facts.kinks)});
    }
    if (!facts.jumps.empty()) {
        all.append({FactText::tr("Jumps"), placesText(facts.jumps)});
    }
    return all;
}

} // namespace explorer
