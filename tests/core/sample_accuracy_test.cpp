// SPDX-License-Identifier: MIT
#include "activation/sample.h"

#include "sampled_curves.h"

namespace activation::testing {

TEST(SampleAccuracy, staysWithinAQuarterPixel_atOrdinaryZoom) {
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

TEST(SampleAccuracy, staysWithinAQuarterPixel_atEveryWidthOfTheView) {
    for (double half = 1e-9; half < 1e12; half *= 10) {
        const View view{1 - half, 1 + half, 0.7 - half, 0.8 + half, 820, 510};
        expectClose(silu(), view, Quantity::Value);
        expectClose(relu(), view, Quantity::Value);
    }
}

TEST(SampleAccuracy, survivesTheDeepestAndTheWidestZoom) {
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

TEST(SampleAccuracy, putsVerticesOnTheCurveItself) {
    const Function function = silu();
    for (const Piece& piece : sampleIn(function, usualView)) {
        for (const SamplePoint& point : piece.points)
            EXPECT_EQ(point.y, point.x * logistic(point.x));
    }
}

TEST(SampleAccuracy, takesFewPointsAndEvaluations) {
    const Function smooth = silu();
    EXPECT_LE(countPoints(sampleIn(smooth, usualView)), 30u);
    EXPECT_LE(evaluationsOf(smooth), 200);
    const Function steep = steepTanh(10);
    EXPECT_LE(countPoints(sampleIn(steep, usualView)), 30u);
    EXPECT_LE(evaluationsOf(steep), 250);
}

TEST(SampleAccuracy, takesMorePoints_forASmallerTolerance) {
    const std::vector<Piece> coarse = sample(silu(), {}, Quantity::Value, usualView, 1);
    const std::vector<Piece> fine = sample(silu(), {}, Quantity::Value, usualView, 0.01);
    EXPECT_LT(countPoints(coarse), countPoints(fine));
    const Distances far = distances(silu(), {}, Quantity::Value, usualView, fine);
    EXPECT_LE(far.ofCurve, 0.01);
    EXPECT_LE(far.ofPolyline, 0.01);
}

TEST(SampleAccuracy, findsANarrowPeak_declaredOrAsWideAsTheGrid) {
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

TEST(SampleAccuracy, staysBounded_forAWaveFinerThanThePixels) {
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

TEST(SampleAccuracy, staysBounded_forManyBreaks) {
    std::vector<Break> breaks{{notANumber, 0}, {infinity, 0}};
    for (int k = 0; k < 100000; ++k)
        breaks.push_back({k * 1e-4 - 5, k % 3});
    const Function noisy = testFunction([](double x) { return std::floor(x * 1e4) * 1e-4; },
                                        [](double) { return 0.0; }, breaks);
    const std::vector<Piece> pieces = sampleIn(noisy, usualView);
    EXPECT_LE(countPoints(pieces), 5000u);
    expectSound(pieces, usualView);
}

TEST(SampleAccuracy, movesSmoothly_whenAParameterIsDragged) {
    for (int k = 0; k < 200; ++k) {
        const Function dragged = steepTanh(3 + k * 0.01);
        expectClose(dragged, usualView, Quantity::Value);
    }
}

} // namespace activation::testing
