// SPDX-License-Identifier: MIT
#include "activation/formula.h"

#include "activation/catalogue.h"
#include "activation/expression.h"
#include "reference_table.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <set>
#include <sstream>

namespace activation::testing {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

std::string where(const ReferenceSet& set, double x) {
    std::ostringstream text;
    text.precision(17);
    text << set.id;
    for (const double parameter : set.parameters)
        text << ' ' << parameter;
    text << " at x = " << x;
    return text.str();
}

} // namespace

class EveryFunction : public ::testing::TestWithParam<std::string> {};

std::vector<std::string> allIds() {
    std::vector<std::string> ids;
    for (const FunctionPtr& function : catalogue())
        ids.push_back(function->id);
    return ids;
}

INSTANTIATE_TEST_SUITE_P(Catalogue, EveryFunction, ::testing::ValuesIn(allIds()),
                         [](const auto& id) { return id.param; });

TEST_P(EveryFunction, roundsOnceAtEveryReferencePoint) {
    const FunctionPtr function = findFunction(GetParam());
    std::size_t count = 0;
    for (const ReferenceSet& set : references()) {
        if (set.id != GetParam())
            continue;
        ASSERT_FALSE(checkParameters(*function, set.parameters));
        for (const ReferencePoint& point : set.points) {
            const Jet jet = function->formula->at(point.x, set.parameters);
            EXPECT_EQ(jet.value, point.value) << where(set, point.x);
            EXPECT_EQ(jet.slope, point.slope) << where(set, point.x);
            EXPECT_EQ(jet.curvature, point.curvature) << where(set, point.x);
            ++count;
        }
    }
    EXPECT_GE(count, 60u);
}

TEST_P(EveryFunction, evaluatesArraysCloseToTheExactValues) {
    const FunctionPtr function = findFunction(GetParam());
    for (const ReferenceSet& set : references()) {
        if (set.id != GetParam())
            continue;
        for (const ReferencePoint& point : set.points) {
            if (std::abs(point.x) < 1e-290 || std::abs(point.x) > 1e290 || std::isinf(point.value))
                continue;
            double value = 0;
            double slope = 0;
            function->formula->evaluate({&point.x, 1}, set.parameters, {&value, 1}, {&slope, 1});
            const double term = point.x == 0 ? 0 : point.value / point.x;
            EXPECT_LE(std::abs(value - point.value),
                      1e-13 * std::max(1e-300, std::abs(point.value)) + 1e-16)
                << where(set, point.x);
            EXPECT_LE(std::abs(slope - point.slope),
                      1e-13 * std::max(std::abs(term), std::abs(point.slope)) + 1e-15)
                << where(set, point.x);
        }
    }
}

TEST_P(EveryFunction, givesNanForNan) {
    const FunctionPtr function = findFunction(GetParam());
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::vector<double> parameters = defaultParameters(*function);
    const Jet jet = function->formula->at(nan, parameters);
    EXPECT_TRUE(std::isnan(jet.value) && std::isnan(jet.slope) && std::isnan(jet.curvature));
    double value = 0;
    double slope = 0;
    function->formula->evaluate({&nan, 1}, parameters, {&value, 1}, {&slope, 1});
    EXPECT_TRUE(std::isnan(value) && std::isnan(slope));
}

TEST_P(EveryFunction, reachesItsLimitsAtInfinity) {
    const FunctionPtr function = findFunction(GetParam());
    const std::vector<double> parameters = defaultParameters(*function);
    const auto oscillates = std::set<std::string>{"sine", "snake"}.contains(GetParam());
    for (const double sign : {-1.0, 1.0}) {
        const double end = sign * infinity;
        const Jet limit = function->formula->at(end, parameters);
        const Jet far = function->formula->at(sign * 1.7e308, parameters);
        double value = 0;
        double slope = 0;
        function->formula->evaluate({&end, 1}, parameters, {&value, 1}, {&slope, 1});
        if (oscillates) {
            EXPECT_TRUE(std::isnan(slope));
            continue;
        }
        EXPECT_EQ(value, limit.value);
        EXPECT_EQ(slope, limit.slope);
        EXPECT_EQ(std::isinf(limit.value), std::abs(far.value) > 1e300);
        if (!std::isinf(limit.value)) {
            EXPECT_NEAR(far.value, limit.value, 1e-15) << sign;
        }
    }
}

TEST_P(EveryFunction, hasNoNanForAnyFiniteInput) {
    const FunctionPtr function = findFunction(GetParam());
    std::vector<std::vector<double>> sets{defaultParameters(*function)};
    for (const bool isHigh : {false, true}) {
        std::vector<double> ends;
        for (const Parameter& parameter : function->parameters)
            ends.push_back(isHigh ? parameter.high : parameter.low);
        if (!checkParameters(*function, ends))
            sets.push_back(ends);
    }
    std::vector<double> points{0.0, -0.0};
    for (int exponent = -1074; exponent < 1024; exponent += 37)
        for (const double sign : {-1.0, 1.0})
            points.push_back(sign * std::ldexp(1.0, exponent));
    for (const std::vector<double>& parameters : sets) {
        std::vector<double> values(points.size());
        std::vector<double> slopes(points.size());
        function->formula->evaluate(points, parameters, values, slopes);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const Jet jet = function->formula->at(points[i], parameters);
            EXPECT_FALSE(std::isnan(jet.value) || std::isnan(jet.slope)) << points[i];
            EXPECT_FALSE(std::isnan(jet.curvature)) << points[i];
            EXPECT_FALSE(std::isnan(values[i]) || std::isnan(slopes[i]))
                << points[i] << " in an array";
        }
    }
}

TEST_P(EveryFunction, mayWriteOverItsInput) {
    const FunctionPtr function = findFunction(GetParam());
    const std::vector<double> parameters = defaultParameters(*function);
    const std::vector<double> x{-3.5, -infinity, -0.25, 0, 0.75, infinity, 6};
    std::vector<double> values(x.size());
    std::vector<double> slopes(x.size());
    function->formula->evaluate(x, parameters, values, slopes);
    std::vector<double> overwritten = x;
    function->formula->evaluate(overwritten, parameters, {}, overwritten);
    for (std::size_t i = 0; i < x.size(); ++i)
        EXPECT_TRUE(overwritten[i] == slopes[i] ||
                    (std::isnan(overwritten[i]) && std::isnan(slopes[i])));
    overwritten = x;
    function->formula->evaluate(overwritten, parameters, overwritten, {});
    for (std::size_t i = 0; i < x.size(); ++i)
        EXPECT_TRUE(overwritten[i] == values[i] ||
                    (std::isnan(overwritten[i]) && std::isnan(values[i])));
    function->formula->evaluate({}, parameters, {}, {});
}

TEST_P(EveryFunction, knowsItsSlopeInEveryParameter) {
    const FunctionPtr function = findFunction(GetParam());
    const std::vector<double> parameters = defaultParameters(*function);
    for (std::size_t index = 0; index < parameters.size(); ++index) {
        if (function->parameters[index].isInteger)
            continue;
        for (const double x : {-1.75, -0.3, 0.4, 2.2}) {
            const double step = 1e-5;
            std::vector<double> left = parameters;
            std::vector<double> right = parameters;
            left[index] -= step;
            right[index] += step;
            if (checkParameters(*function, left) || checkParameters(*function, right))
                continue;
            const double difference =
                (function->formula->at(x, right).value - function->formula->at(x, left).value) /
                (2 * step);
            EXPECT_NEAR(function->formula->slopeInParameter(x, parameters, index), difference, 1e-7)
                << function->parameters[index].name << " at x = " << x;
        }
    }
}

TEST(Kinks, takeTheSlopeThatPyTorchTakes) {
    const auto slope = [](const char* id, double x) {
        const FunctionPtr function = findFunction(id);
        return function->formula->at(x, defaultParameters(*function)).slope;
    };
    EXPECT_EQ(slope("relu", 0), 0);
    EXPECT_EQ(slope("relu6", 6), 0);
    EXPECT_EQ(slope("leaky_relu", 0), 0.01);
    EXPECT_EQ(slope("prelu", 0), 0.25);
    EXPECT_EQ(slope("elu", 0), 1);
    EXPECT_EQ(slope("hard_tanh", 1), 0);
    EXPECT_EQ(slope("hardshrink", 0.5), 0);
    EXPECT_EQ(slope("softshrink", -0.5), 0);
    EXPECT_EQ(slope("threshold", 0.1), 0);
}

TEST(Formula, withoutAValueForEveryParameter_isNotANumber) {
    const FunctionPtr typed =
        makeFunction(*parseExpression("if(x > b, a * x, tanh(x))").expression, "typed", "Typed");
    for (const FunctionPtr& function : {findFunction("elu"), findFunction("hard_tanh"), typed}) {
        SCOPED_TRACE(function->id);
        std::vector<double> few(function->parameters.size(), 1);
        few.pop_back();
        const Formula& formula = *function->formula;
        EXPECT_TRUE(std::isnan(formula.at(-1, few).value));
        EXPECT_TRUE(std::isnan(formula.at(-1, {}).curvature));
        EXPECT_TRUE(std::isnan(formula.beside(0, Side::Left, few).slope));
        EXPECT_TRUE(std::isnan(formula.slopeInParameter(-1, few, 0)));
        std::vector<double> value{1, 2, 3};
        std::vector<double> slope{1, 2, 3};
        formula.evaluate(value, few, value, slope);
        for (std::size_t i = 0; i < value.size(); ++i)
            EXPECT_TRUE(std::isnan(value[i]) && std::isnan(slope[i]));
        EXPECT_TRUE(function->breaks(few).empty());
        EXPECT_TRUE(function->features(few).empty());
        // Further ones do no harm, but none of them is a parameter.
        const std::vector<double> many(function->parameters.size() + 2, 1);
        EXPECT_FALSE(std::isnan(formula.at(-1, many).value));
        EXPECT_TRUE(std::isnan(formula.slopeInParameter(-1, many, many.size() - 1)));
    }
}

} // namespace activation::testing
