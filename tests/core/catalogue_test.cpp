// SPDX-License-Identifier: MIT
#include "activation/catalogue.h"

#include "activation/formula.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <set>

namespace activation::testing {

TEST(Catalogue, holdsEveryFunctionOnce) {
    std::set<std::string> ids;
    for (const FunctionPtr& function : catalogue())
        ids.insert(function->id);
    EXPECT_FALSE(ids.empty());
    EXPECT_EQ(catalogue().size(), ids.size());
}

TEST(Catalogue, describesEveryFunctionCompletely) {
    for (const FunctionPtr& function : catalogue()) {
        SCOPED_TRACE(function->id);
        EXPECT_FALSE(function->name.empty() || function->tex.empty() ||
                     function->gradientTex.empty() || function->text.empty());
        EXPECT_FALSE(checkParameters(*function, defaultParameters(*function)));
        EXPECT_EQ(findFunction(function->id), function);
        for (const Parameter& parameter : function->parameters) {
            EXPECT_LT(parameter.low, parameter.high) << parameter.name;
            EXPECT_GE(parameter.low, parameter.domain.low) << parameter.name;
            EXPECT_LE(parameter.high, parameter.domain.high) << parameter.name;
            EXPECT_GE(parameter.defaultValue, parameter.low) << parameter.name;
            EXPECT_LE(parameter.defaultValue, parameter.high) << parameter.name;
        }
        for (const FrameworkEntry& entry : function->frameworks)
            for (const FrameworkDefault& other : entry.defaults)
                EXPECT_TRUE(parameterIndex(*function, other.parameter)) << entry.name;
    }
}

TEST(Catalogue, namesBreaksWhereTheDerivativeOfThatOrderJumps) {
    for (const FunctionPtr& function : catalogue()) {
        const std::vector<double> parameters = defaultParameters(*function);
        for (const Break& at : function->breaks(parameters)) {
            const double step = 1e-7;
            const Jet left = function->formula->at(at.x - step, parameters);
            const Jet right = function->formula->at(at.x + step, parameters);
            const double jumps[] = {std::abs(right.value - left.value),
                                    std::abs(right.slope - left.slope),
                                    std::abs(right.curvature - left.curvature)};
            for (int order = 0; order < at.order; ++order)
                EXPECT_LT(jumps[order], 1e-5) << function->id << " at " << at.x;
            EXPECT_GT(jumps[at.order], 1e-3) << function->id << " at " << at.x;
        }
    }
}

TEST(Search, findsAFunctionByAnyOfItsNames) {
    const auto finds = [](const char* text, const char* id) {
        return std::ranges::any_of(searchCatalogue(text),
                                   [&](const FunctionPtr& function) { return function->id == id; });
    };
    EXPECT_TRUE(finds("LeakyReLU", "leaky_relu"));
    EXPECT_TRUE(finds("leaky relu", "leaky_relu"));
    EXPECT_TRUE(finds("keras.activations.hard_silu", "hardswish"));
    EXPECT_TRUE(finds("soft_sign", "softsign"));
    EXPECT_FALSE(finds("leaky", "tanh"));
    EXPECT_EQ(searchCatalogue("").size(), catalogue().size());
}

TEST(NearestNames, offersWhatWasProbablyMeant) {
    std::vector<std::string> ids;
    for (const FunctionPtr& function : catalogue())
        ids.push_back(function->id);
    EXPECT_EQ(nearestNames("gleu", ids).front(), "gelu");
    EXPECT_EQ(nearestNames("leakyrelu", ids).front(), "leaky_relu");
    EXPECT_EQ(nearestNames("sigmiod", ids).front(), "sigmoid");
    EXPECT_TRUE(nearestNames("xyzxyzxyz", ids).empty());
    EXPECT_TRUE(nearestNames("", ids).empty());
    EXPECT_LE(nearestNames("relu", ids, 2).size(), 2u);
}

TEST(Parameters, areRefusedWithTheReason) {
    using Kind = ParameterProblem::Kind;
    const auto problem = [](const char* id, std::vector<double> values) {
        return checkParameters(*findFunction(id), values);
    };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(problem("elu", {2}));
    EXPECT_EQ(problem("elu", {})->kind, Kind::WrongCount);
    EXPECT_EQ(problem("leaky_relu", {nan})->kind, Kind::NotFinite);
    EXPECT_EQ(problem("leaky_relu", {HUGE_VAL})->kind, Kind::NotFinite);
    EXPECT_EQ(problem("crelu", {1.5})->kind, Kind::NotAnInteger);
    EXPECT_EQ(problem("celu", {0})->kind, Kind::OutsideDomain);
    EXPECT_EQ(problem("softshrink", {-0.1})->kind, Kind::OutsideDomain);
    EXPECT_EQ(problem("hard_tanh", {1, 1})->kind, Kind::BreaksOrdering);
    EXPECT_FALSE(problem("rrelu", {0.2, 0.2}));
    EXPECT_EQ(problem("rrelu", {0.3, 0.2})->kind, Kind::BreaksOrdering);
}

TEST(Parameters, areDescribedInOneSentence) {
    const FunctionPtr celu = findFunction("celu");
    const std::vector<double> zero{0};
    EXPECT_EQ(describe(*checkParameters(*celu, zero), *celu, zero),
              "The parameter alpha of celu must be greater than 0, not 0.");
    const FunctionPtr hardTanh = findFunction("hard_tanh");
    const std::vector<double> crossed{2, 1};
    EXPECT_EQ(describe(*checkParameters(*hardTanh, crossed), *hardTanh, crossed),
              "The parameter min_val of hard_tanh must be less than max_val (1), not 2.");
}

TEST(Frameworks, areFoundByName_caseAside) {
    EXPECT_EQ(findFramework("Keras"), Framework::Keras);
    EXPECT_EQ(findFramework("pytorch"), Framework::PyTorch);
    EXPECT_FALSE(findFramework("torch"));
    EXPECT_FALSE(findFramework(""));
}

TEST(Frameworks, giveTheirOwnDefaults) {
    const FunctionPtr leakyRelu = findFunction("leaky_relu");
    for (const FrameworkEntry& entry : leakyRelu->frameworks) {
        const std::vector<double> defaults = defaultParameters(*leakyRelu, entry);
        if (entry.name == "torch.nn.LeakyReLU") {
            EXPECT_EQ(defaults, std::vector{0.01});
        }
        if (entry.name == "keras.activations.leaky_relu") {
            EXPECT_EQ(defaults, std::vector{0.2});
        }
        if (entry.name == "keras.layers.LeakyReLU") {
            EXPECT_EQ(defaults, std::vector{0.3});
        }
    }
}

TEST(RRelu, liesInTrainingBetweenItsTwoSlopes) {
    const FunctionPtr rrelu = findFunction("rrelu");
    const auto [lower, upper] = rrelu->band(defaultParameters(*rrelu));
    EXPECT_EQ(rrelu->formula->at(-2, lower).value, -0.25);
    EXPECT_EQ(rrelu->formula->at(-3, upper).value, -1);
    EXPECT_EQ(rrelu->formula->at(2, lower).value, 2);
}

} // namespace activation::testing
