// SPDX-License-Identifier: MIT
#include "activation/sample.h"

#include "sampled_curves.h"

namespace activation::testing {

TEST(Sample, givesTwoPoints_forAStraightLine) {
    EXPECT_EQ(countPoints(sampleIn(identity(), usualView)), 2u);
    EXPECT_EQ(countPoints(sampleIn(identity(), usualView, Quantity::Slope)), 2u);
}

TEST(Sample, putsAVertexOnABend) {
    const std::vector<Piece> pieces = sampleIn(relu(), usualView);
    ASSERT_EQ(pieces.size(), 1u);
    ASSERT_EQ(pieces[0].points.size(), 3u);
    EXPECT_EQ(pieces[0].points[1].x, 0);
    EXPECT_EQ(pieces[0].points[1].y, 0);
}

TEST(Sample, splitsTheSlope_whereTheCurveBends) {
    const std::vector<Piece> pieces = sampleIn(relu(), usualView, Quantity::Slope);
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_EQ(pieces[0].points.back().x, 0);
    EXPECT_EQ(pieces[0].points.back().y, 0);
    EXPECT_EQ(pieces[0].last, EndMark::Closed);
    EXPECT_EQ(pieces[1].points.front().x, 0);
    EXPECT_EQ(pieces[1].points.front().y, 1);
    EXPECT_EQ(pieces[1].first, EndMark::Open);
    EXPECT_EQ(pieces[0].first, EndMark::None);
    EXPECT_EQ(pieces[1].last, EndMark::None);
}

TEST(Sample, keepsTheSlopeWhole_whereOnlyTheCurvatureJumps) {
    const Function halfParabola = testFunction([](double x) { return x > 0 ? x * x / 2 : 0; },
                                               [](double x) { return x > 0 ? x : 0; }, {{0, 2}});
    const std::vector<Piece> pieces = sampleIn(halfParabola, usualView, Quantity::Slope);
    ASSERT_EQ(pieces.size(), 1u);
    EXPECT_EQ(pieces[0].points.size(), 3u);
    EXPECT_EQ(pieces[0].points[1].x, 0);
}

TEST(Sample, marksTheEndThatTheFunctionTakes_atAJump) {
    const std::vector<Piece> takesRight = sampleIn(stepAt(1, 0, 1, 1), usualView);
    ASSERT_EQ(takesRight.size(), 2u);
    EXPECT_EQ(takesRight[0].last, EndMark::Open);
    EXPECT_EQ(takesRight[1].first, EndMark::Closed);
    EXPECT_EQ(takesRight[1].points.front().x, 1);

    const std::vector<Piece> takesLeft = sampleIn(stepAt(1, 0, 0, 1), usualView);
    ASSERT_EQ(takesLeft.size(), 2u);
    EXPECT_EQ(takesLeft[0].last, EndMark::Closed);
    EXPECT_EQ(takesLeft[1].first, EndMark::Open);
}

TEST(Sample, givesAPointOfItsOwn_whereAJumpTakesNeitherLimit) {
    const std::vector<Piece> pieces = sampleIn(stepAt(1, 0, 0.5, 1), usualView);
    ASSERT_EQ(pieces.size(), 3u);
    EXPECT_EQ(pieces[0].last, EndMark::Open);
    ASSERT_EQ(pieces[1].points.size(), 1u);
    EXPECT_EQ(pieces[1].points[0].x, 1);
    EXPECT_EQ(pieces[1].points[0].y, 0.5);
    EXPECT_EQ(pieces[1].first, EndMark::Closed);
    EXPECT_EQ(pieces[2].first, EndMark::Open);
}

TEST(Sample, leavesOutAPointOfItsOwn_outsideTheView) {
    const std::vector<Piece> pieces = sampleIn(stepAt(1, 0, 100, 1), usualView);
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_EQ(pieces[0].last, EndMark::Open);
    EXPECT_EQ(pieces[1].first, EndMark::Open);
}

TEST(Sample, joinsAcrossADeclaredJump_ofNoHeight) {
    const std::vector<Piece> pieces = sampleIn(stepAt(1, 0.5, 0.5, 0.5), usualView);
    ASSERT_EQ(pieces.size(), 1u);
    EXPECT_EQ(pieces[0].points.size(), 3u);
}

TEST(Sample, splitsAJumpThatIsNotDeclared) {
    const Function floors =
        testFunction([](double x) { return std::floor(x + 0.25); }, [](double) { return 0.0; });
    const std::vector<Piece> pieces = sampleIn(floors, usualView);
    EXPECT_EQ(pieces.size(), 11u);
    for (const Piece& piece : pieces)
        EXPECT_EQ(piece.points.front().y, piece.points.back().y);
}

TEST(Sample, drawsNoLineThroughAPole) {
    const std::vector<Piece> hyperbola = sampleIn(reciprocal(), usualView);
    ASSERT_EQ(hyperbola.size(), 2u);
    EXPECT_LT(hyperbola[0].points.back().x, 0);
    EXPECT_EQ(hyperbola[0].points.back().y, -6);
    EXPECT_GT(hyperbola[1].points.front().x, 0);
    EXPECT_EQ(hyperbola[1].points.front().y, 6);

    const Function tangent =
        testFunction([](double x) { return std::tan(3 * x); },
                     [](double x) { return 3 / (std::cos(3 * x) * std::cos(3 * x)); });
    EXPECT_EQ(sampleIn(tangent, usualView).size(), 11u);
    expectClose(tangent, usualView, Quantity::Value);
}

TEST(Sample, joinsASteepCurve_acrossTheWholeBand) {
    for (const double steepness : {1e2, 1e4, 1e8, 1e15}) {
        const Function steep = steepTanh(steepness, 0.3);
        const View flat{-5, 5, -0.1, 0.1, 820, 510};
        const std::vector<Piece> pieces = sampleIn(steep, flat);
        ASSERT_EQ(pieces.size(), 1u) << steepness;
        EXPECT_NEAR(pieces[0].points.front().y, -0.3, 1e-12);
        EXPECT_NEAR(pieces[0].points.back().y, 0.3, 1e-12);
        const Function undeclared =
            testFunction([=](double x) { return std::tanh(steepness * (x - 0.3)); },
                         [=](double x) {
                             const double c =
                                 std::cosh(std::min(std::abs(steepness * (x - 0.3)), 300.0));
                             return steepness / (c * c);
                         });
        EXPECT_EQ(sampleIn(undeclared, flat).size(), 1u) << steepness;
    }
}

TEST(Sample, endsExactly_whereTheFunctionIsNotDefinedAnyMore) {
    const Function root = testFunction([](double x) { return std::sqrt(x - 1); },
                                       [](double x) { return 0.5 / std::sqrt(x - 1); });
    const std::vector<Piece> pieces = sampleIn(root, usualView);
    ASSERT_EQ(pieces.size(), 1u);
    EXPECT_EQ(pieces[0].points.front().x, 1);
    EXPECT_EQ(pieces[0].points.front().y, 0);
}

TEST(Sample, clipsAtOneHeightBeyondTheView) {
    const Function steep = exponential(4);
    const std::vector<Piece> pieces = sampleIn(steep, usualView);
    ASSERT_EQ(pieces.size(), 1u);
    EXPECT_EQ(pieces[0].points.back().y, 6);
    EXPECT_NEAR(pieces[0].points.back().x, std::log(6.0) / 4, 1e-3);
    expectClose(steep, usualView, Quantity::Value);
}

TEST(Sample, splitsWhereTheCurveLeavesTheBand) {
    const Function wave = testFunction([](double x) { return 10 * std::sin(x); },
                                       [](double x) { return 10 * std::cos(x); });
    const View view{-10, 10, -1, 1, 820, 510};
    const std::vector<Piece> pieces = sampleIn(wave, view);
    EXPECT_EQ(pieces.size(), 7u); // a zero each
    expectSound(pieces, view);
    expectClose(wave, view, Quantity::Value);
}

TEST(Sample, givesNothing_forAViewThatIsNone) {
    const std::vector<View> none{
        {0, 0, 0, 1, 100, 100},        {1, 0, 0, 1, 100, 100},
        {0, 1, 1, 1, 100, 100},        {0, 1, 0, 1, 0, 100},
        {0, 1, 0, 1, 100, -1},         {notANumber, 1, 0, 1, 100, 100},
        {0, infinity, 0, 1, 100, 100}, {0, 1, notANumber, 1, 100, 100},
        {0, 1, 0, 1, 100, notANumber}, {0, 5e-324, 0, 1, 100, 100},
        {0, 1, 0, 5e-324, 100, 100},
    };
    for (const View& view : none)
        EXPECT_TRUE(sampleIn(silu(), view).empty());
    EXPECT_TRUE(sample(silu(), {}, Quantity::Value, usualView, notANumber).empty());
    EXPECT_TRUE(sample(Function{}, {}, Quantity::Value, usualView).empty());
}

TEST(Sample, givesNothing_whereTheFunctionIsNowhereDefined) {
    const Function nothing =
        testFunction([](double) { return notANumber; }, [](double) { return notANumber; });
    EXPECT_TRUE(sampleIn(nothing, usualView).empty());
    EXPECT_TRUE(sampleIn(nothing, usualView, Quantity::Slope).empty());
}

} // namespace activation::testing
