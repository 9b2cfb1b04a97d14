// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state_interpolation.h"

#include <activation/catalogue.h>

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

double between(const activation::Parameter& parameter, double from, double to, double part) {
    if (parameter.isInteger)
        return part < 0.5 ? from : to;
    if (parameter.scale == activation::Scale::Logarithmic && from > 0 && to > 0)
        return std::exp(std::lerp(std::log(from), std::log(to), part));
    return std::lerp(from, to, part);
}

Range between(const Range& from, const Range& to, double part) {
    const Range range{std::lerp(from.low, to.low, part), std::lerp(from.high, to.high, part)};
    return isDrawable(range) ? range : to;
}

void moveParameters(const ExplorerState& state, const CurveState& from, CurveState& curve,
                    double part) {
    const activation::FunctionPtr function = functionOf(state, curve.functionId);
    if (!function || from.parameters.size() != curve.parameters.size())
        return;
    std::vector<double> moved = curve.parameters;
    for (std::size_t i = 0; i < moved.size(); ++i)
        moved[i] = between(function->parameters[i], from.parameters[i], moved[i], part);
    // Two values that are right may have a wrong one between them.
    if (!activation::checkParameters(*function, moved))
        curve.parameters = moved;
}

} // namespace

ExplorerState interpolated(const ExplorerState& from, const ExplorerState& to, double part) {
    if (part <= 0)
        return from;
    ExplorerState state = to;
    if (part >= 1)
        return state;
    state.axes.x = between(from.axes.x, to.axes.x, part);
    state.axes.y = between(from.axes.y, to.axes.y, part);
    state.axes.slopeY = between(from.axes.slopeY, to.axes.slopeY, part);
    const std::size_t curves = std::min(from.curves.size(), to.curves.size());
    for (std::size_t i = 0; i < curves; ++i)
        if (from.curves[i].functionId == to.curves[i].functionId)
            moveParameters(to, from.curves[i], state.curves[i], part);
    const std::size_t pins = std::min(from.teaching.pins.size(), to.teaching.pins.size());
    for (std::size_t i = 0; i < pins; ++i)
        state.teaching.pins[i].x = std::lerp(from.teaching.pins[i].x, to.teaching.pins[i].x, part);
    state.teaching.saturationThreshold =
        std::lerp(from.teaching.saturationThreshold, to.teaching.saturationThreshold, part);
    return state;
}

} // namespace explorer
