// SPDX-License-Identifier: MIT
// The shape of each function at random points and parameters: where it rises and falls, its
// symmetry, its bounds. Exact values round monotonically, so that nothing here needs a margin.
#include "activation/catalogue.h"
#include "activation/formula.h"
#include "random_cases.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace activation {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// The output of a fixed input falls where that of the moving one rises.
double signByOutput(const Parameters& parameters) {
    return parameters.back() == 1 ? 1 : -1;
}

double always(const Parameters&) {
    return 1;
}

double signOfFirst(const Parameters& parameters) {
    return parameters[0];
}

struct Bounds {
    double low;
    double high;
};

using BoundsOf = std::function<Bounds(const Parameters&)>;

BoundsOf between(double low, double high) {
    return [=](const Parameters&) { return Bounds{low, high}; };
}

const std::map<std::string, BoundsOf>& bounds() {
    static const std::map<std::string, BoundsOf> table{
        {"sigmoid", between(0, 1)},
        {"tanh", between(-1, 1)},
        {"hard_sigmoid", between(0, 1)},
        {"hard_tanh",
         [](const Parameters& p) {
             return Bounds{p[0], p[1]};
         }},
        {"softsign", between(-1, 1)},
        {"log_sigmoid", between(-infinity, 0)},
        {"sparse_sigmoid", between(0, 1)},
        {"exponential", between(0, infinity)},
        {"relu", between(0, infinity)},
        {"relu6", between(0, 6)},
        {"elu",
         [](const Parameters& p) {
             return Bounds{-p[0], infinity};
         }},
        {"celu",
         [](const Parameters& p) {
             return Bounds{-p[0], infinity};
         }},
        {"pelu",
         [](const Parameters& p) {
             return Bounds{-p[0], infinity};
         }},
        {"softplus", between(0, infinity)},
        {"squareplus", between(0, infinity)},
        {"sparse_plus", between(0, infinity)},
        {"gelu", between(-0.169972, infinity)},
        {"gelu_tanh", between(-0.170042, infinity)},
        {"quick_gelu", between(-0.163612, infinity)},
        {"silu", between(-0.278465, infinity)},
        {"mish", between(-0.308844, infinity)},
        {"hardswish", between(-0.375, infinity)},
        {"hard_mish", between(-0.5, infinity)},
        {"tanhexp", between(-0.353287, infinity)},
        {"serf", between(-0.348438, infinity)},
        {"elish", between(-0.171574, infinity)},
        {"lisht", between(0, infinity)},
        {"relu2", between(0, infinity)},
        {"crelu", between(0, infinity)},
        {"binary_step", between(0, 1)},
        {"lecun_tanh",
         [](const Parameters& p) {
             return Bounds{-p[0], p[0]};
         }},
        {"arctan", between(-std::numbers::pi / 2, std::numbers::pi / 2)},
        {"sine", between(-1, 1)},
        {"gaussian", between(0, 1)},
        {"softmax", between(0, 1)},
        {"softmin", between(0, 1)},
        {"log_softmax", between(-infinity, 0)},
        {"gumbel_softmax", between(0, 1)},
        {"sparsemax", between(0, 1)},
        {"hardmax", between(0, 1)},
    };
    return table;
}

} // namespace

TEST(Shape, monotonicFunctionsNeverTurn) {
    using Direction = std::function<double(const Parameters&)>;
    std::map<std::string, Direction> directions{
        {"softmax", signByOutput},
        {"softmin", [](const Parameters& p) { return -signByOutput(p); }},
        {"log_softmax", signByOutput},
        {"gumbel_softmax", signByOutput},
        {"sparsemax", signByOutput},
        {"hardmax", signByOutput},
        {"reglu", signOfFirst},
        {"bilinear", signOfFirst},
    };
    for (const char* id : {"sigmoid",
                           "tanh",
                           "hard_sigmoid",
                           "hard_tanh",
                           "softsign",
                           "log_sigmoid",
                           "exponential",
                           "identity",
                           "sparse_sigmoid",
                           "relu",
                           "relu6",
                           "leaky_relu",
                           "rrelu",
                           "thresholded_relu",
                           "elu",
                           "celu",
                           "selu",
                           "squareplus",
                           "sparse_plus",
                           "hardshrink",
                           "softshrink",
                           "tanhshrink",
                           "binary_step",
                           "lecun_tanh",
                           "arctan",
                           "isru",
                           "isrlu",
                           "relu2",
                           "pelu",
                           "bent_identity",
                           "snake",
                           "glu"})
        directions[id] = always;
    std::vector<std::string> ids;
    ids.reserve(directions.size());
    for (const auto& entry : directions)
        ids.push_back(entry.first);
    forEach(ids, [&](const Function& function, const Parameters& parameters) {
        std::mt19937_64 random(7);
        std::vector<double> x(80);
        for (double& point : x)
            point = randomPoint(random);
        for (const Break& place : function.breaks(parameters))
            for (const double end : {-infinity, infinity}) {
                x.push_back(place.x);
                x.push_back(std::nextafter(place.x, end));
            }
        std::ranges::sort(x);
        const double sign = directions.at(function.id)(parameters);
        double before = -infinity;
        for (const double point : x) {
            const double value = function.formula->at(point, parameters).value;
            const double rising = sign >= 0 ? value : -value;
            EXPECT_GE(rising, before) << point;
            before = rising;
        }
    });
}

TEST(Shape, oddAndEvenFunctionsAreMirroredExactly) {
    const auto check = [](double parity) {
        return [parity](const Function& function, const Parameters& parameters) {
            std::mt19937_64 random(11);
            for (int i = 0; i < 60; ++i) {
                const double x = randomPoint(random);
                const Jet right = function.formula->at(x, parameters);
                const Jet left = function.formula->at(-x, parameters);
                EXPECT_EQ(left.value, parity * right.value) << x;
                EXPECT_EQ(left.slope, -parity * right.slope) << x;
                EXPECT_EQ(left.curvature, parity * right.curvature) << x;
            }
        };
    };
    forEach({"tanh", "softsign", "identity", "softshrink", "hardshrink", "tanhshrink", "shrink",
             "lecun_tanh", "arctan", "isru", "sine", "bilinear", "glu"},
            check(-1));
    forEach({"gaussian", "lisht"}, check(1));
}

TEST(Shape, boundedFunctionsStayWithinTheirBounds) {
    std::vector<std::string> ids;
    for (const auto& entry : bounds())
        ids.push_back(entry.first);
    forEach(ids, [](const Function& function, const Parameters& parameters) {
        const Bounds limits = bounds().at(function.id)(parameters);
        std::mt19937_64 random(13);
        std::vector<double> x{-infinity, infinity, 0.0, -0.0};
        for (int i = 0; i < 60; ++i)
            x.push_back(randomPoint(random));
        for (const double point : x) {
            const double value = function.formula->at(point, parameters).value;
            if (std::isnan(value) && std::isinf(point))
                continue; // a wave has no limit
            EXPECT_GE(value, limits.low) << point;
            EXPECT_LE(value, limits.high) << point;
        }
    });
}

TEST(Shape, partsAddUpToTheWhole) {
    for (const char* id : {"softmax", "softmin", "sparsemax", "hardmax", "gumbel_softmax"})
        forEach({id}, [](const Function& function, Parameters parameters) {
            const auto count = *parameterIndex(function, "n");
            std::mt19937_64 random(17);
            for (int i = 0; i < 10; ++i) {
                const double x = 12 * std::sin(static_cast<double>(random() % 1000));
                double total = 0;
                double change = 0;
                for (int output = 1; output <= parameters[count]; ++output) {
                    parameters.back() = output;
                    const Jet jet = function.formula->at(x, parameters);
                    total += jet.value;
                    change += jet.slope;
                }
                EXPECT_NEAR(total, 1, 1e-14) << x;
                EXPECT_NEAR(change, 0, 1e-13) << x;
            }
        });
}

} // namespace activation
