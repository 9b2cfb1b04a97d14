// SPDX-License-Identifier: MIT
// What is found of curves: turns, crossings, straight parts, joints, asymptotes, facts.
#include "activation/catalogue.h"
#include "activation/expression.h"
#include "activation/formula.h"
#include "activation/shape.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace activation {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

FunctionPtr typed(const char* formula) {
    return makeFunction(*parseExpression(formula).expression, "own", "Own");
}

CurveShape shapeOf(const FunctionPtr& function, double low = -4, double high = 4,
                   Quantity quantity = Quantity::Value) {
    return shapeOf(*function, defaultParameters(*function), quantity, low, high);
}

Facts factsOf(const FunctionPtr& function) {
    return factsOf(*function, defaultParameters(*function));
}

} // namespace

TEST(CurveShape, turnsAreWhereTheSlopeIsZero) {
    for (const char* id : {"gelu", "silu", "mish", "tanhexp", "serf", "lisht"}) {
        const FunctionPtr function = findFunction(id);
        const CurveShape shape = shapeOf(function);
        ASSERT_EQ(shape.sections.size(), 1U) << id;
        ASSERT_EQ(shape.sections[0].turns.size(), 1U) << id;
        const Turn turn = shape.sections[0].turns[0];
        EXPECT_TRUE(turn.isMinimum) << id;
        const auto parameters = defaultParameters(*function);
        EXPECT_LT(std::abs(function->formula->at(turn.x, parameters).slope), 1e-9) << id;
        EXPECT_EQ(turn.y, function->formula->at(turn.x, parameters).value) << id;
    }
}

TEST(CurveShape, slopesHaveTurnsOfTheirOwn) {
    const CurveShape shape = shapeOf(findFunction("gelu"), -4, 4, Quantity::Slope);
    ASSERT_EQ(shape.sections[0].turns.size(), 2U);
    EXPECT_NEAR(shape.sections[0].turns[0].x, -std::sqrt(2), 1e-9);
    EXPECT_NEAR(shape.sections[0].turns[1].x, std::sqrt(2), 1e-9);
}

TEST(CurveShape, crossingsAreFoundWithinAndBetweenSections) {
    EXPECT_EQ(shapeOf(findFunction("tanh")).sections[0].crossings, std::vector<double>{0});
    EXPECT_TRUE(shapeOf(findFunction("sigmoid")).sections[0].crossings.empty());
    const CurveShape leaky = shapeOf(findFunction("leaky_relu"));
    ASSERT_EQ(leaky.joints.size(), 1U);
    EXPECT_TRUE(leaky.joints[0].crossesZero);
    EXPECT_FALSE(shapeOf(findFunction("relu")).joints[0].crossesZero); // it rests on it
    const CurveShape shifted = shapeOf(typed("x^3 - 0.001"));
    EXPECT_NEAR(shifted.sections[0].crossings.at(0), 0.1, 1e-10);
}

TEST(CurveShape, straightPartsAreKnownExactly) {
    const CurveShape shape = shapeOf(findFunction("hard_tanh"), -infinity, infinity);
    ASSERT_EQ(shape.sections.size(), 3U);
    EXPECT_TRUE(shape.sections[0].isFlat());
    EXPECT_EQ(shape.sections[1].line->slope, 1);
    EXPECT_EQ(shape.sections[1].line->offset, 0);
    EXPECT_EQ(shape.sections[2].line->offset, 1);
    // What merely seems flat far out is not.
    for (const char* id : {"gaussian", "tanh", "sigmoid", "exponential", "softplus"})
        for (const Section& section : shapeOf(findFunction(id), -infinity, infinity).sections)
            EXPECT_FALSE(section.isFlat()) << id;
}

TEST(CurveShape, jointsSayWhatIsOnBothSides) {
    const CurveShape shape = shapeOf(findFunction("threshold"));
    ASSERT_EQ(shape.joints.size(), 1U);
    EXPECT_TRUE(shape.joints[0].isJump);
    EXPECT_EQ(shape.joints[0].left, 20);
    EXPECT_EQ(shape.joints[0].here, 20);
    EXPECT_NEAR(shape.joints[0].right, 0.1, 1e-15);
    const CurveShape slopes = shapeOf(findFunction("relu"), -4, 4, Quantity::Slope);
    EXPECT_EQ(slopes.joints[0].left, 0);
    EXPECT_EQ(slopes.joints[0].right, 1);
}

TEST(CurveShape, breakThatIsNone_isNoJoint) {
    const FunctionPtr leaky = findFunction("leaky_relu");
    const std::vector<double> identity{1};
    EXPECT_TRUE(shapeOf(*leaky, identity, Quantity::Value, -4, 4).joints.empty());
}

TEST(CurveShape, asymptotesAreLines) {
    const CurveShape shape = shapeOf(findFunction("tanhshrink"));
    EXPECT_EQ(shape.leftAsymptote->slope, 1);
    EXPECT_EQ(shape.leftAsymptote->offset, 1);
    EXPECT_EQ(shape.rightAsymptote->offset, -1);
    EXPECT_EQ(shapeOf(findFunction("gelu")).leftAsymptote->slope, 0);
    EXPECT_FALSE(shapeOf(typed("log(1 + x^2)")).rightAsymptote);
    EXPECT_FALSE(shapeOf(findFunction("exponential")).rightAsymptote);
}

TEST(CurveShape, gapsAreSections) {
    const CurveShape shape = shapeOf(typed("sqrt(x - 1)"));
    ASSERT_EQ(shape.sections.size(), 2U);
    EXPECT_FALSE(shape.sections[0].isDefined);
    EXPECT_NEAR(shape.joints[0].x, 1, 1e-9);
}

TEST(CurveShape, wavesAreNotFollowedToTheEnd) {
    EXPECT_EQ(shapeOf(typed("sin(x)"), -10, 10).sections[0].turns.size(), 6U);
    EXPECT_TRUE(shapeOf(typed("sin(50*x)"), -10, 10).hasMoreTurns);
    EXPECT_TRUE(shapeOf(findFunction("sine"), -2000, 2000).hasMoreTurns);
}

TEST(CurveShape, emptyRange_hasNoSections) {
    EXPECT_TRUE(shapeOf(findFunction("relu"), 1, 1).sections.empty());
    EXPECT_TRUE(shapeOf(findFunction("relu"), 2, 1).sections.empty());
    EXPECT_TRUE(shapeOf(findFunction("relu"), std::nan(""), 1).sections.empty());
}

TEST(Facts, rangeKnowsWhichEndsAreReached) {
    const Interval sigmoid = factsOf(findFunction("sigmoid")).range;
    EXPECT_EQ(sigmoid.low, 0);
    EXPECT_EQ(sigmoid.high, 1);
    EXPECT_FALSE(sigmoid.holdsLow || sigmoid.holdsHigh);
    const Interval hat = factsOf(typed("max(0, 1 - abs(x))")).range;
    EXPECT_TRUE(hat.holdsLow && hat.holdsHigh);
    EXPECT_EQ(factsOf(typed("exp(-x^2)")).range.holdsHigh, true);
    EXPECT_EQ(factsOf(typed("exp(-x^2)")).range.holdsLow, false);
    EXPECT_EQ(factsOf(typed("sqrt(x)")).range.low, 0);
    EXPECT_EQ(factsOf(typed("log(1 + x^2)")).range.high, infinity);
}

TEST(Facts, extremesAreNamedWhereOnePlaceHasThem) {
    EXPECT_NEAR(factsOf(findFunction("silu")).minimum->x, -1.2784645427610738, 1e-9);
    EXPECT_FALSE(factsOf(findFunction("relu")).minimum); // everywhere left of 0
    EXPECT_EQ(factsOf(typed("exp(-x^2)")).maximum->x, 0);
    EXPECT_NEAR(factsOf(typed("abs(x - 1/3)")).minimum->x, 1.0 / 3, 1e-15);
}

TEST(Facts, kinkAtAPlaceThatNoDoubleHits_isOne) {
    const Facts facts = factsOf(findFunction("maxout"));
    ASSERT_EQ(facts.kinks.size(), 1U);
    EXPECT_NEAR(facts.kinks[0], -2.0 / 3, 1e-15);
}

TEST(Facts, directionAndSymmetry) {
    EXPECT_EQ(factsOf(findFunction("softmin")).monotony, Monotony::Decreasing);
    EXPECT_EQ(factsOf(findFunction("threshold")).monotony, Monotony::None);
    EXPECT_EQ(factsOf(typed("3 + 0*x")).monotony, Monotony::Constant);
    EXPECT_EQ(factsOf(findFunction("snake")).monotony, Monotony::Increasing);
    EXPECT_EQ(factsOf(findFunction("gaussian")).symmetry, Symmetry::Even);
    EXPECT_EQ(factsOf(typed("x^3")).symmetry, Symmetry::Odd);
}

TEST(Facts, deadPartsJoinWhereNothingHappensBetween) {
    const Facts step = factsOf(findFunction("binary_step"));
    EXPECT_EQ(step.dead.size(), 2U);
    const Facts relu = factsOf(findFunction("relu6"));
    ASSERT_EQ(relu.dead.size(), 2U);
    EXPECT_EQ(relu.dead[0].high, 0);
    EXPECT_EQ(relu.dead[1].low, 6);
}

} // namespace activation
