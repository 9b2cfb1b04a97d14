// SPDX-License-Identifier: MIT
// Typed formulas at the edges of where they have values.
#include "activation/catalogue.h"
#include "activation/formula.h"
#include "typed_formula.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>

namespace activation::testing {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Jet beside(const char* text, double x, Side side) {
    const FunctionPtr function = functionFrom(text);
    return function->formula->beside(x, side, defaultParameters(*function));
}

Jet at(const char* text, double x) {
    const FunctionPtr function = functionFrom(text);
    return function->formula->at(x, defaultParameters(*function));
}

} // namespace

TEST(DomainEdges, haveInfiniteSlopesWhereTheyAreInfinite) {
    EXPECT_EQ(beside("sqrt(x)", 0, Side::Right).slope, infinity);
    EXPECT_EQ(beside("sqrt(x)", 0, Side::Right).value, 0);
    EXPECT_EQ(beside("x*log(abs(x))", 0, Side::Right).slope, -infinity);
    EXPECT_EQ(beside("x*log(abs(x))", 0, Side::Left).slope, -infinity);
    EXPECT_EQ(beside("where(x<0,-sqrt(-x),sqrt(x))", 0, Side::Left).slope, infinity);
    EXPECT_EQ(beside("where(x<0,-sqrt(-x),sqrt(x))", 0, Side::Right).slope, infinity);
    EXPECT_EQ(beside("log(x)", 0, Side::Right).value, -infinity);
    EXPECT_EQ(beside("1/x", 0, Side::Left).value, -infinity);
    EXPECT_EQ(beside("abs(x)", 0, Side::Left).slope, -1);
    EXPECT_EQ(beside("sqrt(x - 2)", 2, Side::Right).slope, infinity);
}

TEST(DomainEdges, haveNoSlopeWithoutAValue) {
    for (const char* text : {"log(x)", "sqrt(x)", "asin(x - 3)", "x^0.5"}) {
        EXPECT_TRUE(std::isnan(at(text, -2).value)) << text;
        EXPECT_TRUE(std::isnan(at(text, -2).slope)) << text;
        EXPECT_TRUE(std::isnan(at(text, -2).curvature)) << text;
        const FunctionPtr function = functionFrom(text);
        const std::array<double, 3> x{-2, -0.5, 2.5};
        std::array<double, 3> slope{};
        function->formula->evaluate(x, {}, {}, slope);
        EXPECT_TRUE(std::isnan(slope[0])) << text;
        EXPECT_TRUE(std::isnan(slope[1])) << text;
        EXPECT_TRUE(std::isfinite(slope[2])) << text;
    }
    EXPECT_TRUE(std::isnan(beside("log(x)", -2, Side::Left).slope));
    EXPECT_TRUE(std::isnan(beside("sin(1/x)", 0, Side::Right).value));
}

TEST(DomainEdges, areFilledWhereBothSidesFillThem) {
    EXPECT_EQ(at("sin(x)/x", 0).value, 1);
    EXPECT_EQ(at("sin(x)/x", 0).slope, 0);
    EXPECT_EQ(at("x/(exp(x)-1)", 0).value, 1);
    EXPECT_EQ(at("x/(exp(x)-1)", 0).slope, -0.5);
    EXPECT_EQ(at("(exp(x)-1)/x", 0).value, 1);
    EXPECT_TRUE(std::isnan(at("sin(1/x)", 0).value));
    EXPECT_TRUE(std::isnan(at("x*0/abs(x) + x/abs(x)", 0).value));
    EXPECT_FALSE(std::isfinite(at("1/x^2", 0).value));
}

} // namespace activation::testing
