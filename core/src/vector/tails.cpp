// SPDX-License-Identifier: MIT
#include "vector/tails.h"

#include "evaluation/apply.h"
#include "families/all.h"
#include "vector/extended.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace activation {

namespace {

template<class F>
TailPoint tailAt(double x, const double* parameters) {
    const auto result = applyFormula<F>(Dual<Extended>::variable(x),
                                        [&](std::size_t k) { return Extended(parameters[k]); });
    return {result.d[0].rounded(), result.d[1].rounded()};
}

template<class F>
bool hasTails() {
    const std::array<double, arity<F>() + 1> parameters = [] {
        std::array<double, arity<F>() + 1> ones;
        ones.fill(1);
        return ones;
    }();
    Elementary<Extended>::hasLeftRationals = false;
    tailAt<F>(1, parameters.data());
    return Elementary<Extended>::hasLeftRationals;
}

struct Collector {
    std::vector<TailFunction> functions;

    template<class MakeRecord, class F>
    void operator()(MakeRecord makeRecord, F) {
        const Function record = makeRecord();
        functions.push_back({tailAt<F>, hasTails<F>(), arity<F>(), record.breaks, record.features});
    }
};

} // namespace

double magnification(const TailFunction& tail, const double* parameters) {
    double result = 1;
    for (std::size_t k = 0; k < tail.parameterCount; ++k) {
        const double size = std::fabs(parameters[k]);
        if (size > 0)
            result *= std::max(size, 1 / size);
    }
    return result;
}

const std::vector<TailFunction>& tailFunctions() {
    static const std::vector<TailFunction> functions = [] {
        Collector collector;
        visitAllFamilies(collector);
        return collector.functions;
    }();
    return functions;
}

} // namespace activation
