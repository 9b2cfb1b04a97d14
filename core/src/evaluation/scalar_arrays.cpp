// SPDX-License-Identifier: MIT
#include "evaluation/arrays.h"

#include "evaluation/apply.h"
#include "families/all.h"

namespace activation {

namespace {

template<class F>
void evaluateArray(const double* x, const double* parameters, double* value, double* slope,
                   std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        const auto result = applyFormula<F>(Dual<double>::variable(x[i]),
                                            [&](std::size_t k) { return parameters[k]; });
        if (value)
            value[i] = result.d[0];
        if (slope)
            slope[i] = result.d[1];
    }
}

struct Collector {
    std::vector<ArrayFunction> functions;

    template<class MakeRecord, class F>
    void operator()(MakeRecord, F) {
        functions.push_back(evaluateArray<F>);
    }
};

} // namespace

const std::vector<ArrayFunction>& scalarArrayFunctions() {
    static const std::vector<ArrayFunction> functions = [] {
        Collector collector;
        visitAllFamilies(collector);
        return collector.functions;
    }();
    return functions;
}

} // namespace activation
