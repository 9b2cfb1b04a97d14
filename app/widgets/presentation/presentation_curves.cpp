// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presentation/presentation_curves.h"

#include "figure/layout/ticks.h"
#include "mathematics/math_text.h"

#include <activation/function.h>

#include <QCoreApplication>

namespace explorer {

namespace {

constexpr int curvesWithDigits = 9;

struct SliderText {
    Q_DECLARE_TR_FUNCTIONS(explorer::PresentedSlider)
};

} // namespace

QString curveName(const ExplorerState& state, const CurveState& curve) {
    const activation::FunctionPtr function = functionOf(state, curve.functionId);
    return curve.label.isEmpty() && function ? QString::fromStdString(function->name)
                                             : plainMathText(curve.label);
}

QString digitOf(const ExplorerState& state, int curveKey) {
    const int place = state.placeOf(curveKey);
    return place >= 0 && place < curvesWithDigits ? QString::number(place + 1) : QString();
}

QString sliderSentence(const ExplorerState& state, const PlayedSlider& slider, bool isPlaying) {
    const CurveState& curve = *state.curve(slider.curveKey);
    const activation::FunctionPtr function = functionOf(state, curve.functionId);
    const QString sentence =
        isPlaying ? SliderText::tr("%1 of %2: %3, playing") : SliderText::tr("%1 of %2: %3");
    return sentence.arg(QString::fromStdString(function->parameters.at(slider.parameter).name),
                        curveName(state, curve),
                        numberLabel(curve.parameters.at(slider.parameter)));
}

} // namespace explorer
