// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/curve_label.h"

#include "figure/ticks.h"

namespace explorer {

namespace {

// The prime goes behind the name proper: GELU′ (tanh approx.).
QString primed(QString name) {
    const qsizetype bracket = name.indexOf(QLatin1String(" ("));
    return name.insert(bracket < 0 ? name.size() : bracket, QChar(0x2032));
}

bool differsFromNamesakes(const ExplorerState& state, const CurveState& curve, std::size_t index) {
    for (const CurveState& other : state.curves)
        if (other.key != curve.key && other.functionId == curve.functionId &&
            index < other.parameters.size() && other.parameters[index] != curve.parameters[index])
            return true;
    return false;
}

} // namespace

QString curveLabel(const ExplorerState& state, const CurveState& curve,
                   activation::Quantity quantity) {
    if (!curve.label.isEmpty())
        return quantity == activation::Quantity::Slope ? primed(curve.label) : curve.label;
    const activation::FunctionPtr function = functionOf(state, curve.functionId);
    if (!function)
        return curve.functionId;
    QString label = QString::fromStdString(function->name);
    if (quantity == activation::Quantity::Slope)
        label = primed(label);
    for (std::size_t i = 0; i < std::min(curve.parameters.size(), function->parameters.size());
         ++i) {
        const activation::Parameter& parameter = function->parameters[i];
        const double value = curve.parameters[i];
        const bool isTelling =
            value != parameter.defaultValue || differsFromNamesakes(state, curve, i);
        if (!isTelling || (parameter.isRelevant && !parameter.isRelevant(curve.parameters)))
            continue;
        label += QStringLiteral(", %1 = %2")
                     .arg(QString::fromStdString(parameter.symbol), numberLabel(value, 4));
    }
    return label;
}

} // namespace explorer
