// SPDX-License-Identifier: MIT
// The fast evaluation of arrays against the exact one, on every instruction set of the machine.
#include "activation/catalogue.h"
#include "array_points.h"
#include "result_distance.h"
#include "vector/array_function.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace activation {

namespace {

// Two functions are sums whose terms cancel away from 0 too.
double valueScale(const Function& function, const std::vector<double>& parameters, double x,
                  const Jet& exact) {
    double term = 0;
    if (function.id == "snake")
        term = x;
    if (function.id == "acon_c")
        term = std::max(std::fabs(parameters[0]), std::fabs(parameters[1])) * x;
    return std::max(std::fabs(exact.value), std::fabs(term));
}

// The larger of the two terms of a slope that is a sum: x g'(x) + g(x) for a gate g.
double slopeScale(const Function& function, const std::vector<double>& parameters, double x,
                  const Jet& exact) {
    double scale = std::fabs(exact.slope);
    static const std::vector<std::string> gatedElsewhere{"tanhexp", "serf", "elish", "swiglu",
                                                         "geglu"};
    if (function.family == Family::SelfGated ||
        std::ranges::find(gatedElsewhere, function.id) != gatedElsewhere.end()) {
        const double gate = exact.value / x;
        if (std::isfinite(gate))
            scale = std::max({scale, std::fabs(gate), std::fabs(exact.slope - gate)});
    }
    if (function.id == "acon_c")
        scale = std::max({scale, std::fabs(parameters[0]), std::fabs(parameters[1])});
    return scale;
}

} // namespace

class VectorAccuracy : public testing::TestWithParam<FunctionPtr> {};

TEST_P(VectorAccuracy, isWithinFourAndEightUnits_onShuffledPointsOfTheWholeRange) {
    const Function& function = *GetParam();
    const std::size_t index =
        static_cast<std::size_t>(std::ranges::find(catalogue(), GetParam()) - catalogue().begin());
    std::mt19937_64 random(index + 1);
    for (const std::vector<double>& parameters : someParameters(function, random)) {
        const std::vector<double> x = shuffledPoints(function, parameters, random);
        std::vector<Jet> exact;
        exact.reserve(x.size());
        for (const double point : x)
            exact.push_back(function.formula->at(point, parameters));
        for (const InstructionSet instructionSet : availableInstructionSets()) {
            std::vector<double> value(x.size());
            std::vector<double> slope(x.size());
            vectorArrayFunctions(instructionSet)[index](x.data(), parameters.data(), value.data(),
                                                        slope.data(), x.size());
            for (std::size_t i = 0; i < x.size(); ++i) {
                const auto where = [&] {
                    return testing::Message()
                           << function.id << " at " << testing::PrintToString(x[i])
                           << " with parameters " << testing::PrintToString(parameters)
                           << " on instruction set " << static_cast<int>(instructionSet) << ": "
                           << value[i] << ", " << slope[i] << " for " << exact[i].value << ", "
                           << exact[i].slope;
                };
                ASSERT_LE(distanceInUnits(value[i], exact[i].value,
                                          valueScale(function, parameters, x[i], exact[i])),
                          4)
                    << where();
                ASSERT_LE(distanceInUnits(slope[i], exact[i].slope,
                                          slopeScale(function, parameters, x[i], exact[i])),
                          8)
                    << where();
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Catalogue, VectorAccuracy, testing::ValuesIn(catalogue()),
                         [](const auto& instance) { return instance.param->id; });

} // namespace activation
