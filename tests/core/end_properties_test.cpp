// SPDX-License-Identifier: MIT
// What each function does at the ends of the numbers and of its parameters.
#include "activation/catalogue.h"
#include "activation/formula.h"
#include "random_cases.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace activation {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

std::vector<std::string> allIds() {
    std::vector<std::string> ids;
    for (const FunctionPtr& function : catalogue())
        ids.push_back(function->id);
    return ids;
}

} // namespace

TEST(Ends, valuesFarOutAgreeWithTheLimits) {
    static const std::set<std::string> waves{"sine", "snake"};
    forEach(allIds(), [](const Function& function, const Parameters& parameters) {
        if (waves.contains(function.id))
            return;
        for (const double sign : {-1.0, 1.0}) {
            const Jet limit = function.formula->at(sign * infinity, parameters);
            const Jet far = function.formula->at(sign * 1.5e308, parameters);
            ASSERT_FALSE(std::isnan(limit.value)) << sign;
            if (std::isinf(limit.value)) {
                EXPECT_GT(std::fabs(far.value), 1e290) << sign;
                EXPECT_EQ(std::signbit(far.value), std::signbit(limit.value)) << sign;
            } else {
                EXPECT_NEAR(far.value, limit.value, 1e-12) << sign;
            }
        }
    });
}

TEST(Ends, notANumberGivesNotANumber_withAnyParameters) {
    forEach(allIds(), [](const Function& function, const Parameters& parameters) {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const Jet jet = function.formula->at(nan, parameters);
        EXPECT_TRUE(std::isnan(jet.value) && std::isnan(jet.slope));
        std::vector<double> x(9, 0.5);
        x[4] = nan;
        std::vector<double> value(x.size());
        std::vector<double> slope(x.size());
        function.formula->evaluate(x, parameters, value, slope);
        for (std::size_t i = 0; i < x.size(); ++i) {
            EXPECT_EQ(std::isnan(value[i]), i == 4) << i;
            EXPECT_EQ(std::isnan(slope[i]), i == 4) << i;
        }
    });
}

// Each parameter at the ends of its slider and of its domain, the others at their defaults.
TEST(Ends, finiteInputsGiveNumbers_withParametersAtTheirExtremes) {
    std::vector<double> x{0.0, -0.0, 5e-324, -1e-300, 1e-8, 1.7e308, -1.7e308};
    std::mt19937_64 random(19);
    for (int i = 0; i < 6; ++i)
        x.push_back(randomPoint(random));
    for (const FunctionPtr& function : catalogue())
        for (std::size_t index = 0; index < function->parameters.size(); ++index) {
            const Parameter& parameter = function->parameters[index];
            const Domain& domain = parameter.domain;
            const double least =
                domain.lowIsOpen ? std::nextafter(domain.low, infinity) : domain.low;
            const double most =
                domain.highIsOpen ? std::nextafter(domain.high, -infinity) : domain.high;
            for (const double extreme : {parameter.low, parameter.high, least, most}) {
                Parameters parameters = defaultParameters(*function);
                parameters[index] = extreme;
                if (checkParameters(*function, parameters))
                    continue;
                std::vector<double> value(x.size());
                std::vector<double> slope(x.size());
                function->formula->evaluate(x, parameters, value, slope);
                for (std::size_t i = 0; i < x.size(); ++i) {
                    const Jet jet = function->formula->at(x[i], parameters);
                    EXPECT_FALSE(std::isnan(jet.value) || std::isnan(jet.slope) ||
                                 std::isnan(value[i]) || std::isnan(slope[i]))
                        << function->id << " at " << x[i] << " with " << parameter.name << " = "
                        << extreme << ": " << jet.value << ", " << jet.slope << "; in an array "
                        << value[i] << ", " << slope[i];
                }
            }
        }
}

} // namespace activation
