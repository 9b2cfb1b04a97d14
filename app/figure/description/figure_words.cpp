// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/description/figure_words.h"

#include "figure/description/curve_words.h"
#include "figure/description/teaching_words.h"
#include "figure/layout/curve_label.h"
#include "figure/layout/ticks.h"
#include "mathematics/math_text.h"

#include <activation/catalogue.h>

namespace explorer {

namespace {

using activation::Quantity;

int shownLineCount(const ExplorerState& state) {
    int count = 0;
    for (const CurveState& curve : state.curves)
        count += (curve.showsValue ? 1 : 0) + (curve.showsSlope ? 1 : 0);
    return count;
}

} // namespace

QString FigureWords::describe(const ExplorerState& state) {
    m_looks.removeIf([&](const QHash<quint64, Look>::iterator& look) {
        return state.curve(static_cast<int>(look.key() >> 1)) == nullptr;
    });
    QStringList sentences;
    if (!state.title.isEmpty())
        sentences.append(tr("“%1”.", "the title of a figure").arg(plainMathText(state.title)));
    const int count = shownLineCount(state);
    const auto end = [](double value) { return numberLabel(value); };
    const QString axes = tr("x from %1 to %2, y from %3 to %4")
                             .arg(end(state.axes.x.low), end(state.axes.x.high),
                                  end(state.axes.y.low), end(state.axes.y.high));
    const QString pattern = count == 0   ? tr("A chart without lines, %1.")
                            : count == 1 ? tr("A chart with one line, %1.")
                                         : tr("A chart with %n lines, %1.", nullptr, count);
    sentences.append(pattern.arg(axes));
    for (const CurveState& curve : state.curves)
        sentences.append(describeCurve(state, curve));
    sentences.append(teachingWords(state));
    return sentences.join(QLatin1Char('\n'));
}

QStringList FigureWords::describeCurve(const ExplorerState& state, const CurveState& curve) {
    QStringList sentences;
    const activation::FunctionPtr function = functionOf(state, curve.functionId);
    if (!function || activation::checkParameters(*function, curve.parameters))
        return sentences;
    if (curve.showsValue)
        sentences.append(describeLine(state, curve, Quantity::Value));
    if (curve.showsSlope)
        sentences.append(describeLine(state, curve, Quantity::Slope));
    return sentences;
}

QString FigureWords::describeLine(const ExplorerState& state, const CurveState& curve,
                                  Quantity quantity) {
    const quint64 key = quint64(quint32(curve.key)) << 1 | (quantity == Quantity::Slope ? 1 : 0);
    const activation::FunctionPtr function = functionOf(state, curve.functionId);
    Look& look = m_looks[key];
    const bool isFresh = look.function == function && look.parameters == curve.parameters &&
                         look.range == state.axes.x;
    if (!isFresh)
        look = {function, curve.parameters, state.axes.x,
                activation::shapeOf(*function, curve.parameters, quantity, state.axes.x.low,
                                    state.axes.x.high)};
    const QString name = plainMathText(curveLabel(state, curve, Quantity::Value));
    return CurveWords(look.shape)
        .sentence(quantity == Quantity::Value ? name : tr("Slope of %1").arg(name));
}

} // namespace explorer
