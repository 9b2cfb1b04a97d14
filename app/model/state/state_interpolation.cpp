// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state/state_interpolation.h"

#include <activation/catalogue.h>

#include <QHash>

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

double between(const activation::Parameter& parameter, double from, double to, double share) {
    if (parameter.isInteger)
        return to;
    if (parameter.scale == activation::Scale::Logarithmic && from > 0 && to > 0)
        return std::exp(std::lerp(std::log(from), std::log(to), share));
    return std::lerp(from, to, share);
}

Range between(const Range& from, const Range& to, double share) {
    const Range range{std::lerp(from.low, to.low, share), std::lerp(from.high, to.high, share)};
    return isDrawable(range) ? range : to;
}

// The n-th curve of the function; null where there are fewer.
const CurveState* occurrence(const ExplorerState& state, const QString& functionId, int count) {
    for (const CurveState& curve : state.curves) {
        if (curve.functionId == functionId && count-- == 0)
            return &curve;
    }
    return nullptr;
}

void moveParameters(const activation::Function& function, const CurveState& from, CurveState& curve,
                    double share) {
    std::vector<double> moved = curve.parameters;
    for (std::size_t i = 0; i < moved.size(); ++i)
        moved[i] = between(function.parameters[i], from.parameters[i], moved[i], share);
    // Two values that are right may have a wrong one between them.
    if (!activation::checkParameters(function, moved))
        curve.parameters = std::move(moved);
}

QString pinnedFunction(const ExplorerState& state, const PinnedPoint& pin) {
    const CurveState* curve = state.curve(pin.curveKey);
    return curve ? curve->functionId : QString();
}

void movePins(const ExplorerState& from, ExplorerState& state, double share) {
    const std::size_t count = std::min(from.teaching.pins.size(), state.teaching.pins.size());
    for (std::size_t i = 0; i < count; ++i) {
        const PinnedPoint& start = from.teaching.pins[i];
        PinnedPoint& pin = state.teaching.pins[i];
        if (pinnedFunction(from, start) == pinnedFunction(state, pin))
            pin.x = std::lerp(start.x, pin.x, share);
    }
}

} // namespace

ExplorerState stateBetween(const ExplorerState& from, const ExplorerState& to, double share) {
    if (share >= 1)
        return to;
    ExplorerState state = to;
    state.axes.x = between(from.axes.x, to.axes.x, share);
    state.axes.y = between(from.axes.y, to.axes.y, share);
    state.axes.slopeY = between(from.axes.slopeY, to.axes.slopeY, share);
    QHash<QString, int> seen;
    for (CurveState& curve : state.curves) {
        const CurveState* start = occurrence(from, curve.functionId, seen[curve.functionId]++);
        const activation::FunctionPtr function = functionOf(to, curve.functionId);
        if (start && function && start->parameters.size() == curve.parameters.size())
            moveParameters(*function, *start, curve, share);
    }
    movePins(from, state, share);
    state.teaching.saturationThreshold =
        std::lerp(from.teaching.saturationThreshold, to.teaching.saturationThreshold, share);
    return state;
}

} // namespace explorer
