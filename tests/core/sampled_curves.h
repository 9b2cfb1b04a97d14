// SPDX-License-Identifier: MIT
// The curves that the tests of the sampler draw, and what is expected of every polyline.
#pragma once

#include "curve_distance.h"
#include "test_formula.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace activation::testing {

inline constexpr double infinity = std::numeric_limits<double>::infinity();
inline constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
inline constexpr View usualView{-5, 5, -2, 2, 820, 510};
inline constexpr double quarter = 0.25;

inline double logistic(double x) {
    const double e = std::exp(-std::abs(x));
    return (x >= 0 ? 1 : e) / (1 + e);
}

inline Function identity() {
    return testFunction([](double x) { return x; }, [](double) { return 1.0; });
}

inline Function relu() {
    return testFunction([](double x) { return std::max(x, 0.0); },
                        [](double x) { return x > 0 ? 1.0 : 0.0; }, {{0, 1}});
}

inline Function silu() {
    return testFunction([](double x) { return x * logistic(x); },
                        [](double x) { return logistic(x) * (1 + x * logistic(-x)); });
}

inline Function steepTanh(double steepness, double centre = 0) {
    return testFunction([=](double x) { return std::tanh(steepness * (x - centre)); },
                        [=](double x) {
                            const double e = std::exp(-2 * std::abs(steepness * (x - centre)));
                            return 4 * steepness * e / ((1 + e) * (1 + e));
                        },
                        {}, {centre});
}

inline Function stepAt(double x0, double left, double own, double right) {
    return testFunction([=](double x) { return x < x0   ? left
                                               : x > x0 ? right
                                                        : own; },
                        [](double) { return 0.0; }, {{x0, 0}});
}

inline Function reciprocal() {
    return testFunction([](double x) { return 1 / x; }, [](double x) { return -1 / (x * x); });
}

inline Function sine(double frequency) {
    return testFunction([=](double x) { return std::sin(frequency * x); },
                        [=](double x) { return frequency * std::cos(frequency * x); });
}

inline Function peak(double width, std::vector<double> features) {
    return testFunction(
        [=](double x) { return std::exp(-(x - 0.7) * (x - 0.7) / (width * width)); },
        [=](double x) {
            const double z = (x - 0.7) / width;
            return -2 * z / width * std::exp(-z * z);
        },
        {}, std::move(features));
}

inline Function exponential(double rate) {
    return testFunction([=](double x) { return std::exp(rate * x); },
                        [=](double x) { return rate * std::exp(rate * x); });
}

inline std::vector<Piece> sampleIn(const Function& function, const View& view,
                                   Quantity quantity = Quantity::Value) {
    return sample(function, {}, quantity, view);
}

inline void expectClose(const Function& function, const View& view, Quantity quantity,
                        double allowed = quarter) {
    const std::vector<Piece> pieces = sampleIn(function, view, quantity);
    const Distances far = distances(function, {}, quantity, view, pieces);
    EXPECT_LE(far.ofCurve, allowed) << "x from " << view.xMin << " to " << view.xMax;
    EXPECT_LE(far.ofPolyline, allowed) << "x from " << view.xMin << " to " << view.xMax;
}

// Whatever the curve is like, what is promised of every piece.
inline void expectSound(const std::vector<Piece>& pieces, const View& view) {
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

} // namespace activation::testing
