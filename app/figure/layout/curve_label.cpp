// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/layout/curve_label.h"

#include "figure/layout/ticks.h"

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

using Sliders = std::vector<PlayedSlider>;

constexpr QChar minusSign(0x2212);

// The prime goes behind the name proper: GELU′ (tanh approx.).
QString primed(QString name) {
    const qsizetype bracket = name.indexOf(QLatin1String(" ("));
    return name.insert(bracket < 0 ? name.size() : bracket, QChar(0x2032));
}

bool isAmong(const Sliders& running, int curveKey, std::size_t index) {
    return std::find(running.begin(), running.end(), PlayedSlider{curveKey, index}) !=
           running.end();
}

// A namesake that runs differs always: for the moment at which both are alike no label changes.
bool differsFromNamesakes(const ExplorerState& state, const CurveState& curve, std::size_t index,
                          const Sliders& running) {
    for (const CurveState& other : state.curves)
        if (other.key != curve.key && other.functionId == curve.functionId &&
            index < other.parameters.size() &&
            (other.parameters[index] != curve.parameters[index] ||
             isAmong(running, other.key, index)))
            return true;
    return false;
}

// A number with as many decimals wherever its slider is, so that it does not grow and shrink while
// that runs.
QString steadyNumber(const activation::Parameter& parameter, double value) {
    constexpr double mostDecimals = 5;
    constexpr double largestPlain = 1e5;
    constexpr int exponentDecimals = 3;
    constexpr double rounding = 1e-9; // of a logarithm that is a whole number
    const bool isLogarithmic =
        parameter.scale == activation::Scale::Logarithmic && parameter.low > 0;
    const double step = isLogarithmic ? parameter.low / 10 : parameter.step;
    const double finest = parameter.isInteger ? 1 : step;
    const double decimals = std::max(0.0, std::ceil(-std::log10(finest) - rounding));
    const bool isPlain = decimals <= mostDecimals && std::abs(parameter.low) < largestPlain &&
                         std::abs(parameter.high) < largestPlain;
    QString text = isPlain ? QString::number(value, 'f', static_cast<int>(decimals))
                           : QString::number(value, 'e', exponentDecimals);
    if (text.startsWith(QLatin1Char('-')) && text.toDouble() == 0)
        text.remove(0, 1);
    return text.replace(QLatin1Char('-'), minusSign);
}

// Digits are of one width in the program's fonts, though two ones may move closer; a minus sign is
// wider than they are.
QString widestNumber(const activation::Parameter& parameter) {
    const QString low = steadyNumber(parameter, parameter.low);
    const QString high = steadyNumber(parameter, parameter.high);
    const bool isLowWidest =
        low.size() > high.size() || (low.size() == high.size() && low.startsWith(minusSign));
    QString widest = isLowWidest ? low : high;
    for (QChar& letter : widest)
        if (letter.isDigit())
            letter = QLatin1Char('0');
    return widest;
}

enum class Numbers { OfNow, Widest };

QString labelWith(Numbers numbers, const ExplorerState& state, const CurveState& curve,
                  activation::Quantity quantity, const Sliders& running) {
    if (!curve.label.isEmpty())
        return quantity == activation::Quantity::Slope ? primed(curve.label) : curve.label;
    const activation::FunctionPtr function = functionOf(state, curve);
    if (!function)
        return curve.functionId;
    QString label = QString::fromStdString(function->name);
    if (quantity == activation::Quantity::Slope)
        label = primed(label);
    for (std::size_t i = 0; i < std::min(curve.parameters.size(), function->parameters.size());
         ++i) {
        const activation::Parameter& parameter = function->parameters[i];
        const double value = curve.parameters[i];
        const bool isRunning = isAmong(running, curve.key, i);
        const bool isTelling = isRunning || value != parameter.defaultValue ||
                               differsFromNamesakes(state, curve, i, running);
        // Another that runs may give it its say.
        const bool hasSay = numbers == Numbers::Widest || !parameter.isRelevant ||
                            parameter.isRelevant(curve.parameters);
        if (!isTelling || !hasSay)
            continue;
        QString number = numberLabel(value, 4);
        if (isRunning)
            number = numbers == Numbers::Widest ? widestNumber(parameter)
                                                : steadyNumber(parameter, value);
        label += QStringLiteral(", %1 = %2").arg(QString::fromStdString(parameter.symbol), number);
    }
    return label;
}

} // namespace

QString curveLabel(const ExplorerState& state, const CurveState& curve,
                   activation::Quantity quantity, const std::vector<PlayedSlider>& running) {
    return labelWith(Numbers::OfNow, state, curve, quantity, running);
}

QString widestCurveLabel(const ExplorerState& state, const CurveState& curve,
                         activation::Quantity quantity, const std::vector<PlayedSlider>& running) {
    const bool isRunning =
        std::any_of(running.begin(), running.end(),
                    [&](const PlayedSlider& slider) { return slider.curveKey == curve.key; });
    return isRunning ? labelWith(Numbers::Widest, state, curve, quantity, running) : QString();
}

} // namespace explorer
