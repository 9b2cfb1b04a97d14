// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/layout/fitted_range.h"

#include <activation/formula.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace explorer {

namespace {

constexpr int sampleCount = 2001;
constexpr double margin = 0.05; // of the height, above and below

std::vector<double> evenPoints(const Range& range) {
    std::vector<double> points(sampleCount);
    for (int i = 0; i < sampleCount; ++i)
        points[std::size_t(i)] = std::lerp(range.low, range.high, i / double(sampleCount - 1));
    return points;
}

struct Extent {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void include(const std::vector<double>& values) {
        for (const double value : values) {
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
    }

    Range withRoom(const Range& otherwise) const {
        const double room = high > low ? margin * (high - low) : std::max(std::abs(low), 1.0) / 2;
        const Range fitted{low - room, high + room};
        return isDrawable(fitted) ? fitted : otherwise;
    }
};

} // namespace

void fitVerticalRanges(ExplorerState& state) {
    const bool isApart = state.layout.arrangement == FigureLayout::Stacked;
    const std::vector<double> x = evenPoints(state.axes.x);
    std::vector<double> values(x.size());
    std::vector<double> slopes(x.size());
    Extent ofValues;
    Extent ofSlopes;
    for (const CurveState& curve : state.curves) {
        const activation::FunctionPtr function = functionOf(state, curve.functionId);
        if (!function)
            continue;
        function->formula->evaluate(x, curve.parameters, values, slopes);
        if (curve.showsValue)
            ofValues.include(values);
        if (curve.showsSlope)
            (isApart ? ofSlopes : ofValues).include(slopes);
    }
    state.axes.y = ofValues.withRoom(state.axes.y);
    state.axes.slopeY = ofSlopes.withRoom(state.axes.slopeY);
}

} // namespace explorer
