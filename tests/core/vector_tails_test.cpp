// SPDX-License-Identifier: MIT
// Softmax and its kin on whole arrays where temperature and inputs are far outside of what the
// sliders offer: their tails then lie anywhere, and begin at any size.
#include "activation/catalogue.h"
#include "array_points.h"
#include "result_distance.h"
#include "vector/array_function.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace activation {

namespace {

struct Extreme {
    double temperature;
    double firstFixed;
    double secondFixed;
};

// Where the drawn output is as good as decided, down to the smallest doubles and beyond them.
std::vector<double> pointsInBothTails(double centre, double temperature, int rounds,
                                      std::mt19937_64& random) {
    std::uniform_real_distribution<> share(-1, 1);
    std::vector<double> x{0, centre};
    for (int i = 0; i < rounds; ++i) {
        x.push_back(centre + temperature * 3 * share(random));
        x.push_back(centre + temperature * 800 * share(random));
        x.push_back(centre + temperature *
                                 std::copysign(705 + 45 * std::fabs(share(random)), share(random)));
        x.push_back(2 * centre * share(random));
        x.push_back(std::copysign(std::exp(700 * share(random)), share(random)));
    }
    std::ranges::shuffle(x, random);
    return x;
}

void setIfThere(const Function& function, std::vector<double>& parameters, const char* name,
                double value) {
    if (const auto index = parameterIndex(function, name))
        parameters[*index] = value;
}

class VectorTails : public testing::TestWithParam<const char*> {
protected:
    void compare(const std::vector<double>& parameters, const std::vector<double>& x) const {
        const FunctionPtr record = findFunction(GetParam());
        std::vector<Jet> allExact;
        allExact.reserve(x.size());
        for (const double point : x)
            allExact.push_back(record->formula->at(point, parameters));
        const auto index =
            static_cast<std::size_t>(std::ranges::find(catalogue(), record) - catalogue().begin());
        for (const InstructionSet instructionSet : availableInstructionSets()) {
            std::vector<double> value(x.size());
            std::vector<double> slope(x.size());
            vectorArrayFunctions(instructionSet)[index](x.data(), parameters.data(), value.data(),
                                                        slope.data(), x.size());
            for (std::size_t i = 0; i < x.size(); ++i) {
                const Jet& exact = allExact[i];
                const auto where = [&] {
                    return testing::Message()
                           << GetParam() << " at " << testing::PrintToString(x[i])
                           << " with parameters " << testing::PrintToString(parameters)
                           << " on instruction set " << static_cast<int>(instructionSet) << ": "
                           << value[i] << ", " << slope[i] << " for " << exact.value << ", "
                           << exact.slope;
                };
                ASSERT_LE(distanceInUnits(value[i], exact.value, exact.value), 4) << where();
                ASSERT_LE(distanceInUnits(slope[i], exact.slope, exact.slope), 8) << where();
            }
        }
    }
};

} // namespace

TEST_P(VectorTails, areAccurate_forEveryOutputWithExtremeTemperaturesAndFarInputs) {
    const Function& function = *findFunction(GetParam());
    const bool isNoisy = parameterIndex(function, "seed").has_value();
    const int rounds = isNoisy ? 4 : 25; // exact noise takes its time
    std::mt19937_64 random(11);
    for (const double hard : {0.0, 1.0})
        for (const auto& [temperature, first, second] : {Extreme{1, 1000, -3},
                                                         {1, 1000, 300},
                                                         {1, -1e6, -1e6 - 400},
                                                         {1e-3, 2, 2.5},
                                                         {1e-3, 10, 9.999},
                                                         {1e-9, 0, 1e-7},
                                                         {1e-40, 0, -1e-38},
                                                         {1e-200, 0, 1e-198},
                                                         {1e-305, 0, 0},
                                                         {1e6, -1e9, 2e8},
                                                         {1e300, 1e300, 0}})
            for (int output = 1; output <= 3; ++output) {
                std::vector<double> parameters = defaultParameters(function);
                if (hard != 0 && !parameterIndex(function, "hard"))
                    continue;
                // Noise is known to the digits of a long double, which at a tie is less than a
                // smaller temperature would show.
                if (isNoisy && temperature < 1e-3)
                    continue;
                setIfThere(function, parameters, "hard", hard);
                setIfThere(function, parameters, "T", temperature);
                setIfThere(function, parameters, "tau", temperature);
                setIfThere(function, parameters, "z2", first);
                setIfThere(function, parameters, "z3", second);
                setIfThere(function, parameters, "output", output);
                const double largest = std::max(first, second);
                const std::vector<double> features = function.features(parameters);
                const double centre = features.empty() ? largest : features.front();
                compare(parameters, pointsInBothTails(centre, temperature, rounds, random));
            }
}

INSTANTIATE_TEST_SUITE_P(SoftmaxFamily, VectorTails,
                         testing::Values("softmax", "softmin", "log_softmax", "gumbel_softmax",
                                         "sparsemax", "hardmax"),
                         [](const auto& instance) { return std::string(instance.param); });

} // namespace activation
