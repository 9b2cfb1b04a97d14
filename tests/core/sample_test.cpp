// SPDX-License-Identifier: MIT
#include "activation/sample.h"

#include "curve_distance.h"
#include "test_formula.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace activation::testing {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr View usualView{-5, 5, -2, 2, 820, 510};
constexpr double quarter = 0.25;

double logistic(double x) {
    const double e = std::exp(-std::abs(x));
    return (x >= 0 ? 1 : e) / (1 + e);
}

Function identity() {
    return testFunction([](double x) { return x; }, [](double) { return 1.0; });
}

Function relu() {
    return testFunction([](double x) { return std::max(x, 0.0); },
                        [](double x) { return x > 0 ? 1.0 : 0.0; }, {{0, 1}});
}

Function silu() {
    return testFunction([](double x) { return x * logistic(x); },
                        [](double x) { return logistic(x) * (1 + x * logistic(-x)); });
}

Function steepTanh(double steepness, double centre = 0) {
    return testFunction([=](double x) { return std::tanh(steepness * (x - centre)); },
                        [=](double x) {
                            const double e = std::exp(-2 * std::abs(steepness * (x - centre)));
                            return 4 * steepness * e / ((1 + e) * (1 + e));
                        },
                        {}, {centre});
}

Function stepAt(double x0, double left, double own, double right) {
    return testFunction([=](double x) { return x < x0   ? left
                                               : x > x0 ? right
                                                        : own; },
                        [](double) { return 0.0; }, {{x0, 0}});
}

Function reciprocal() {
    return testFunction([](double x) { return 1 / x; }, [](double x) { return -1 / (x * x); });
}

Function sine(double frequency) {
    return testFunction([=](double x) { return std::sin(frequency * x); },
                        [=](double x) { return frequency * std::cos(frequency * x); });
}

Function peak(double width, std::vector<double> features) {
    return testFunction(
        [=](double x) { return std::exp(-(x - 0.7) * (x - 0.7) / (width * width)); },
        [=](double x) {
            const double z = (x - 0.7) / width;
            return -2 * z / width * std::exp(-z * z);
        },
        {}, std::move(features));
}

Function exponential(double rate) {
    return testFunction([=](double x) { return std::exp(rate * x); },
                        [=](double x) { return rate * std::exp(rate * x); });
}

std::vector<Piece> sampleIn(const Function& function, const View& view,
                            Quantity quantity = Quantity::Value) {
    return sample(function, {}, quantity, view);
}

void expectClose(const Function& function, const View& view, Quantity quantity,
                 double allowed = quarter) {
    const std::vector<Piece> pieces = sampleIn(function, view, quantity);
    const Distances far = distances(function, {}, quantity, view, pieces);
    EXPECT_LE(far.ofCurve, allowed) << "x from " << view.xMin << " to " << view.xMax;
    EXPECT_LE(far.ofPolyline, allowed) << "x from " << view.xMin << " to " << view.xMax;
}

// Whatever the curve is like, what is promised of every piece.
void expectSound(const std::vector<Piece>& pieces, const View& view) {
    const double height = view.yMax - view.yMin;
    for (const Piece& piece : pieces) {
        ASSERT_FALSE(piece.points.empty());
        for (std::size_t k = 0; k < piece.points.size(); ++k) {
            EXPECT_GE(piece.points[k].x, view.xMin);
            EXPECT_LE(piece.points[k].x, view.xMax);
            EXPECT_GE(piece.points[k].y, view.yMin - height);
            EXPECT_LE(piece.points[k].y, view.yMax + height);
            if (k > 0) {
                EXPECT_GE(piece.points[k].x, piece.points[k - 1].x);
            }
        }
    }
}

} // namespace

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

TEST(Sample, staysWithinAQuarterPixel_atOrdinaryZoom) {
    const std::vector<Function> functions{
        identity(),        relu(),           silu(),         steepTanh(1),  steepTanh(10),
        steepTanh(100),    steepTanh(1000),  steepTanh(1e6), sine(1),       sine(8),
        exponential(1),    exponential(300), reciprocal(),   peak(0.1, {}), peak(0.01, {0.7}),
        peak(1e-4, {0.7}), peak(1e-7, {0.7})};
    for (const Function& function : functions) {
        for (const View& view :
             {usualView, View{-1, 1, -1.5, 1.5, 400, 300}, View{-3, 20, -1, 8, 1200, 800}}) {
            expectClose(function, view, Quantity::Value);
            expectClose(function, view, Quantity::Slope);
            expectSound(sampleIn(function, view), view);
            expectSound(sampleIn(function, view, Quantity::Slope), view);
        }
    }
}

TEST(Sample, staysWithinAQuarterPixel_atEveryWidthOfTheView) {
    for (double half = 1e-9; half < 1e12; half *= 10) {
        const View view{1 - half, 1 + half, 0.7 - half, 0.8 + half, 820, 510};
        expectClose(silu(), view, Quantity::Value);
        expectClose(relu(), view, Quantity::Value);
    }
}

TEST(Sample, survivesTheDeepestAndTheWidestZoom) {
    const std::vector<View> views{
        {1 - 1e-12, 1 + 1e-12, 0.73 - 1e-12, 0.74, 820, 510},
        {1, std::nextafter(1, 2), 0, 1, 820, 510},
        {-1e-300, 1e-300, -1e-300, 1e-300, 820, 510},
        {-1e300, 1e300, -1e300, 1e300, 820, 510},
        {-1.7e308, 1.7e308, -1.7e308, 1.7e308, 820, 510},
        {-1e300, 1e300, -1e-300, 1e-300, 820, 510},
        {-1e-300, 1e-300, -1e300, 1e300, 820, 510},
    };
    for (const View& view : views) {
        for (const Function& function :
             {identity(), relu(), silu(), exponential(4), reciprocal(), steepTanh(10), sine(8)}) {
            for (const Quantity quantity : {Quantity::Value, Quantity::Slope}) {
                const std::vector<Piece> pieces = sampleIn(function, view, quantity);
                for (const Piece& piece : pieces) {
                    for (const SamplePoint& point : piece.points) {
                        EXPECT_TRUE(std::isfinite(point.x) && std::isfinite(point.y));
                        EXPECT_TRUE(point.x >= view.xMin && point.x <= view.xMax);
                    }
                }
            }
        }
    }
    const std::vector<Piece> line = sampleIn(identity(), views[4]);
    ASSERT_EQ(line.size(), 1u);
    EXPECT_EQ(line[0].points.size(), 2u);
    EXPECT_EQ(countPoints(sampleIn(relu(), views[2])), 3u);
    EXPECT_EQ(countPoints(sampleIn(relu(), views[3])), 3u);
}

TEST(Sample, putsVerticesOnTheCurveItself) {
    const Function function = silu();
    for (const Piece& piece : sampleIn(function, usualView)) {
        for (const SamplePoint& point : piece.points)
            EXPECT_EQ(point.y, point.x * logistic(point.x));
    }
}

TEST(Sample, takesFewPointsAndEvaluations) {
    const Function smooth = silu();
    EXPECT_LE(countPoints(sampleIn(smooth, usualView)), 30u);
    EXPECT_LE(evaluationsOf(smooth), 200);
    const Function steep = steepTanh(10);
    EXPECT_LE(countPoints(sampleIn(steep, usualView)), 30u);
    EXPECT_LE(evaluationsOf(steep), 250);
}

TEST(Sample, takesMorePoints_forASmallerTolerance) {
    const std::vector<Piece> coarse = sample(silu(), {}, Quantity::Value, usualView, 1);
    const std::vector<Piece> fine = sample(silu(), {}, Quantity::Value, usualView, 0.01);
    EXPECT_LT(countPoints(coarse), countPoints(fine));
    const Distances far = distances(silu(), {}, Quantity::Value, usualView, fine);
    EXPECT_LE(far.ofCurve, 0.01);
    EXPECT_LE(far.ofPolyline, 0.01);
}

TEST(Sample, findsANarrowPeak_declaredOrAsWideAsTheGrid) {
    for (const double width : {1e-2, 1e-4, 1e-8, 1e-12}) {
        double highest = 0;
        for (const Piece& piece : sampleIn(peak(width, {0.7}), usualView)) {
            for (const SamplePoint& point : piece.points)
                highest = std::max(highest, point.y);
        }
        EXPECT_GT(highest, 0.995) << width;
    }
    expectClose(peak(0.05, {}), usualView, Quantity::Value);
}

TEST(Sample, staysBounded_forAWaveFinerThanThePixels) {
    for (const double frequency : {1e3, 1e6, 1e200}) {
        const Function wave = sine(frequency);
        for (const Quantity quantity : {Quantity::Value, Quantity::Slope}) {
            const std::vector<Piece> pieces = sampleIn(wave, usualView, quantity);
            EXPECT_LE(countPoints(pieces), 5000u);
            expectSound(pieces, usualView);
        }
        EXPECT_LE(evaluationsOf(wave), 100000);
    }
}

TEST(Sample, staysBounded_forManyBreaks) {
    std::vector<Break> breaks{{notANumber, 0}, {infinity, 0}};
    for (int k = 0; k < 100000; ++k)
        breaks.push_back({k * 1e-4 - 5, k % 3});
    const Function noisy = testFunction([](double x) { return std::floor(x * 1e4) * 1e-4; },
                                        [](double) { return 0.0; }, breaks);
    const std::vector<Piece> pieces = sampleIn(noisy, usualView);
    EXPECT_LE(countPoints(pieces), 5000u);
    expectSound(pieces, usualView);
}

TEST(Sample, givesNothing_whereTheFunctionIsNowhereDefined) {
    const Function nothing =
        testFunction([](double) { return notANumber; }, [](double) { return notANumber; });
    EXPECT_TRUE(sampleIn(nothing, usualView).empty());
    EXPECT_TRUE(sampleIn(nothing, usualView, Quantity::Slope).empty());
}

TEST(Sample, movesSmoothly_whenAParameterIsDragged) {
    for (int k = 0; k < 200; ++k) {
        const Function dragged = steepTanh(3 + k * 0.01);
        expectClose(dragged, usualView, Quantity::Value);
    }
}

} // namespace activation::testing
