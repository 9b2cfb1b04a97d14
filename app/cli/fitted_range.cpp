// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fitted_range.h"

#include <activation/catalogue.h>
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

void include(Range& range, const std::vector<double>& values) {
    for (const double value : values) {
        if (std::isfinite(value)) {
            range.low = std::min(range.low, value);
            range.high = std::max(range.high, value);
        }
    }
}

} // namespace

Range fittedVerticalRange(const ExplorerState& state) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    Range range{infinity, -infinity};
    const std::vector<double> x = evenPoints(state.axes.x);
    std::vector<double> values(x.size());
    std::vector<double> slopes(x.size());
    for (const CurveState& curve : state.curves) {
        const activation::FunctionPtr function =
            activation::findFunction(curve.functionId.toStdString());
        if (!function)
            continue;
        function->formula->evaluate(x, curve.parameters, values, slopes);
        if (curve.showsValue)
            include(range, values);
        if (curve.showsSlope)
            include(range, slopes);
    }
    const double height = range.high - range.low;
    const double room = height > 0 ? margin * height : 0.5;
    const Range fitted{range.low - room, range.high + room};
    return isDrawable(fitted) ? fitted : state.axes.y;
}

} // namespace explorer
