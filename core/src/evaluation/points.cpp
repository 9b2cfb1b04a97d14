// SPDX-License-Identifier: MIT
#include "evaluation/points.h"

#include "evaluation/apply.h"
#include "families/all.h"

namespace activation {

namespace {

template<class F>
Jet at(double x, const double* parameters) {
    if (std::isnan(x))
        return {x, x, x};
    const auto result = applyFormula<F>(SecondOrder<double>::variable(x),
                                        [&](std::size_t k) { return parameters[k]; });
    return {result.d[0], result.d[1], result.d[2]};
}

template<class F>
double slopeInParameter(double x, const double* parameters, std::size_t index) {
    if (std::isnan(x))
        return x;
    return applyFormula<F>(Dual<double>(x),
                           [&](std::size_t k) {
                               return k == index ? Dual<double>::variable(parameters[k])
                                                 : Dual<double>(parameters[k]);
                           })
        .d[1];
}

struct Collector {
    std::vector<PointFunctions> functions;

    template<class MakeRecord, class F>
    void operator()(MakeRecord, F) {
        functions.push_back({at<F>, slopeInParameter<F>});
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
