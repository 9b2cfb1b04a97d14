// SPDX-License-Identifier: MIT
#include "evaluation/points.h"

#include "evaluation/apply.h"
#include "evaluation/settle.h"
#include "families/all.h"

#include <cmath>

namespace activation {

namespace {

template<class F, class T>
SecondOrder<T> jetAt(const T& argument, const double* parameters) {
    return applyFormula<F>(SecondOrder<T>::variable(argument),
                           [&](std::size_t k) { return T(parameters[k]); });
}

template<class F>
Jet at(double x, const double* parameters) {
    if (std::isnan(x))
        return {x, x, x};
    const auto [value, slope, curvature] =
        settle<3>(x, [&](const auto& argument) { return jetAt<F>(argument, parameters); });
    return {value, slope, curvature};
}

// At a place so near to x that no double could tell the results from the limits.
template<class F>
Jet beside(double x, Side side, const double* parameters) {
    if (!std::isfinite(x))
        return at<F>(x, parameters);
    const auto [value, slope, curvature] =
        settleBeside<3>(x, side == Side::Left,
                        [&](const Wide& argument) { return jetAt<F>(argument, parameters); });
    return {value + 0.0, slope + 0.0, curvature + 0.0}; // -0 is the distance's sign, not a limit
}

template<class F>
double slopeInParameter(double x, const double* parameters, std::size_t index) {
    if (std::isnan(x))
        return x;
    return settle<2>(x, [&]<class T>(const T& argument) {
        return applyFormula<F>(Dual<T>(argument), [&](std::size_t k) {
            const T parameter(parameters[k]);
            return k == index ? Dual<T>::variable(parameter) : Dual<T>(parameter);
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
