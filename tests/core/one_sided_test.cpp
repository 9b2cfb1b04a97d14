// SPDX-License-Identifier: MIT
#include "activation/catalogue.h"
#include "activation/formula.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace activation::testing {

namespace {

Jet beside(const char* id, double x, Side side) {
    const FunctionPtr function = findFunction(id);
    return function->formula->beside(x, side, defaultParameters(*function));
}

void expectSlopes(const char* id, double x, double left, double right) {
    EXPECT_EQ(beside(id, x, Side::Left).slope, left) << id << " left of " << x;
    EXPECT_EQ(beside(id, x, Side::Right).slope, right) << id << " right of " << x;
}

} // namespace

TEST(OneSided, givesBothSlopes_atAKink) {
    expectSlopes("relu", 0, 0, 1);
    expectSlopes("leaky_relu", 0, 0.01, 1);
    expectSlopes("hardswish", -3, 0, -0.5);
    expectSlopes("hardswish", 3, 1.5, 1);
    expectSlopes("hard_sigmoid", -3, 0, 1.0 / 6);
    expectSlopes("hard_sigmoid", 3, 1.0 / 6, 0);
    expectSlopes("selu", 0, 1.0507009873554805 * 1.6732632423543772, 1.0507009873554805);
}

TEST(OneSided, givesBothValues_atAJump) {
    EXPECT_EQ(beside("hardshrink", 0.5, Side::Left).value, 0);
    EXPECT_EQ(beside("hardshrink", 0.5, Side::Right).value, 0.5);
    EXPECT_EQ(beside("binary_step", 0, Side::Left).value, 0);
    EXPECT_EQ(beside("binary_step", 0, Side::Right).value, 1);
}

TEST(OneSided, isTheSameAsAt_whereTheFunctionIsSmooth) {
    for (const FunctionPtr& function : catalogue()) {
        const std::vector<double> parameters = defaultParameters(*function);
        constexpr double x = 1.2345678;
        const Jet at = function->formula->at(x, parameters);
        for (const Side side : {Side::Left, Side::Right}) {
            const Jet limit = function->formula->beside(x, side, parameters);
            EXPECT_EQ(limit.value, at.value) << function->id;
            EXPECT_EQ(limit.slope, at.slope) << function->id;
        }
    }
}

TEST(OneSided, givesNaN_whereXIsNaN_andTheLimit_atInfinity) {
    EXPECT_TRUE(std::isnan(beside("relu", NAN, Side::Left).slope));
    EXPECT_EQ(beside("relu", std::numeric_limits<double>::infinity(), Side::Left).slope, 1);
}

TEST(HardSigmoid, isExactlyZeroAndOne_atTheFrameworksCorners) {
    const FunctionPtr function = findFunction("hard_sigmoid");
    const std::vector<double> parameters = defaultParameters(*function);
    EXPECT_EQ(function->formula->at(-3, parameters).value, 0);
    EXPECT_EQ(function->formula->at(-3, parameters).slope, 0);
    EXPECT_EQ(function->formula->at(3, parameters).slope, 0);
    EXPECT_EQ(function->formula->slopeInParameter(1.5, parameters, 0), 1.5);
}

} // namespace activation::testing
