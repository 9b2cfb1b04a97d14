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
    const Inquiry::Round round(m_inquiry);
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
    sentences.append(teachingWords(state, m_inquiry));
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
    const Answer answer = m_inquiry.ask({.kind = Question::Kind::Shape,
                                         .function = functionOf(state, curve.functionId),
                                         .parameters = curve.parameters,
                                         .quantity = quantity,
                                         .x = state.axes.x});
    const QString plainName = plainMathText(curveLabel(state, curve, Quantity::Value));
    const QString name = quantity == Quantity::Value ? plainName : tr("Slope of %1").arg(plainName);
    if (const auto* shape = answer.as<activation::CurveShape>())
        return CurveWords(*shape).sentence(name);
    return (answer.state == Answer::State::Sought
                ? tr("%1: still being looked at.", "a curve's name")
                : tr("%1: it takes too long to find out what it does.", "a curve's name"))
        .arg(name);
}

QString figureWords(const ExplorerState& state, const activation::StopTest& stop) {
    PaperInquiry inquiry(stop);
    return FigureWords(inquiry).describe(state);
}

} // namespace explorer
