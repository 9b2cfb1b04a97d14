// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/state_transition.h"

#include <activation/function.h>

#include <QHash>

#include <cmath>

namespace explorer {

namespace {

Range between(const Range& from, const Range& to, double share) {
    return {std::lerp(from.low, to.low, share), std::lerp(from.high, to.high, share)};
}

double between(const activation::Parameter& parameter, double from, double to, double share) {
    if (parameter.isInteger)
        return to;
    if (parameter.scale == activation::Scale::Logarithmic && from > 0 && to > 0)
        return std::exp(std::lerp(std::log(from), std::log(to), share));
    return std::lerp(from, to, share);
}

// The n-th curve of the function; null where there are fewer.
const CurveState* occurrence(const ExplorerState& state, const QString& functionId, int count) {
    for (const CurveState& curve : state.curves) {
        if (curve.functionId == functionId && count-- == 0)
            return &curve;
    }
    return nullptr;
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
        if (!start || !function || start->parameters.size() != curve.parameters.size())
            continue;
        for (std::size_t i = 0; i < curve.parameters.size(); ++i)
            curve.parameters[i] =
                between(function->parameters[i], start->parameters[i], curve.parameters[i], share);
    }
    return state;
}

} // namespace explorer
