// SPDX-License-Identifier: MIT
#include "evaluation/points.h"

#include "evaluation/apply.h"
#include "families/all.h"
#include "numbers/wide.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace activation {

namespace {

// Enough for nearly every point; the last is for exact ties between two doubles, where sums of
// the largest and the smallest doubles have to be told from their neighbours.
constexpr mpfr_prec_t firstBits = 128;
constexpr mpfr_prec_t lastBits = 8192;

Wide wideArgument(double x) {
    return std::isinf(x) ? Wide::beyondAllNumbers(x < 0) : Wide(x);
}

// Evaluates with more and more digits until each of the first `count` derivatives rounds to one
// double. What never does is undefined at infinity, and elsewhere an exact tie's centre.
template<std::size_t count, class Evaluate>
std::array<double, count> settle(double x, Evaluate evaluate) {
    const mpfr_prec_t enoughBits = std::isinf(x) ? 2 * firstBits : lastBits;
    std::array<double, count> result;
    for (mpfr_prec_t bits = firstBits; bits <= enoughBits; bits *= 2) {
        const Wide::Precision precision(bits);
        const auto wide = evaluate(wideArgument(x));
        bool isSettled = !precision.hasAmbiguousComparison();
        for (std::size_t k = 0; k < count; ++k) {
            const std::optional<double> rounded = wide.d[k].rounded();
            isSettled = isSettled && rounded;
            result[k] = rounded         ? *rounded
                        : std::isinf(x) ? std::numeric_limits<double>::quiet_NaN()
                                        : wide.d[k].centre();
        }
        if (isSettled)
            break;
    }
    return result;
}

template<class F>
SecondOrder<Wide> jetAt(const Wide& argument, const double* parameters) {
    return applyFormula<F>(SecondOrder<Wide>::variable(argument),
                           [&](std::size_t k) { return Wide(parameters[k]); });
}

template<class F>
Jet at(double x, const double* parameters) {
    if (std::isnan(x))
        return {x, x, x};
    const auto [value, slope, curvature] =
        settle<3>(x, [&](const Wide& argument) { return jetAt<F>(argument, parameters); });
    return {value, slope, curvature};
}

// At a place so near to x that no double could tell the results from the limits.
template<class F>
Jet beside(double x, Side side, const double* parameters) {
    if (!std::isfinite(x))
        return at<F>(x, parameters);
    const auto [value, slope, curvature] = settle<3>(x, [&](const Wide& argument) {
        const Wide tiny(side == Side::Left ? -0x1p-1000 : 0x1p-1000);
        const Wide distance = tiny * Wide(0x1p-1000) * Wide(std::max(std::fabs(x), 1.0));
        return jetAt<F>(argument + distance, parameters);
    });
    return {value + 0.0, slope + 0.0, curvature + 0.0}; // -0 is the distance's sign, not a limit
}

template<class F>
double slopeInParameter(double x, const double* parameters, std::size_t index) {
    if (std::isnan(x))
        return x;
    return settle<2>(x, [&](const Wide& argument) {
        return applyFormula<F>(Dual<Wide>(argument), [&](std::size_t k) {
            const Wide parameter(parameters[k]);
            return k == index ? Dual<Wide>::variable(parameter) : Dual<Wide>(parameter);
        });
    })[1];
}

struct Collector {
    std::vector<PointFunctions> functions;

    template<class MakeRecord, class F>
    void operator()(MakeRecord, F) {
        functions.push_back({at<F>, beside<F>, slopeInParameter<F>});
    }
};

} // namespace

const std::vector<PointFunctions>& pointFunctions() {
    static const std::vector<PointFunctions> functions = [] {
        Collector collector;
        visitAllFamilies(collector);
        return collector.functions;
    }();
    return functions;
}

} // namespace activation
