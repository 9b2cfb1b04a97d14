// SPDX-License-Identifier: MIT
// That a function made from text does what a built-in does: breaks, arrays, drawing.
#include "activation/catalogue.h"
#include "activation/expression.h"
#include "activation/formula.h"
#include "activation/sample.h"
#include "expression/running/compiled.h"
#include "expression/tree/tree.h"
#include "typed_formula.h"
#include "vector/array_function.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace activation::testing {

namespace {

struct Arrays {
    std::vector<double> value;
    std::vector<double> slope;
};

Arrays arraysOf(const Formula& formula, const std::vector<double>& x) {
    Arrays arrays{std::vector<double>(x.size()), std::vector<double>(x.size())};
    formula.evaluate(x, {}, arrays.value, arrays.slope);
    return arrays;
}

struct Expected {
    const char* text;
    std::vector<double> parameters;
    std::vector<Break> breaks;
};

bool isSame(double a, double b) {
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

TEST(TypedBreaks, areWhereTheFunctionJumpsOrBends) {
    const Expected cases[] = {
        {"abs(x)", {}, {{0, 1}}},
        {"max(0, x)", {}, {{0, 1}}},
        {"min(max(0, x), 6)", {}, {{0, 1}, {6, 1}}},
        {"x if x > t else v", {0.5, 2}, {{0.5, 0}}},
        {"x if x > t else v", {2, 2}, {{2, 1}}},
        {"x if a * x > 3 else 0", {2}, {{1.5, 0}}},
        {"x if x > 0 else exp(x) - 1", {}, {{0, 2}}},
        {"x if x > 0 else a * (exp(x) - 1)", {2}, {{0, 1}}},
        {"x / (1 + abs(x))", {}, {{0, 2}}},
        {"1 / x", {}, {{0, 0}}},
        {"1 / x^2", {}, {{0, 0}}},
        {"1 / (x - 1)^2 / (x + 2)", {}, {{1, 0}, {-2, 0}}},
        {"log(x + 1)", {}, {{-1, 0}}},
        {"sqrt(2 - x)", {}, {{2, 0}}},
        {"sign(x - 1) + (x > -2)", {}, {{1, 0}, {-2, 0}}},
        {"abs(x^2 - 4)", {}, {{-2, 1}, {2, 1}}},
        {"max(x^3, x)", {}, {{-1, 1}, {0, 1}, {1, 1}}},
        {"max(0, x)^2", {}, {{0, 2}}},
        {"max(0, x)^3", {}, {}},
        {"x * sigmoid(x)", {}, {}},
        {"abs(x)^2", {}, {}},
        {"max(x, x + 0)", {}, {}},
        {"(x + sqrt(x^2 + 1)) / 2", {}, {}},
        {"asin(x / 2)", {}, {{-2, 0}, {2, 0}}},
    };
    for (const Expected& expected : cases) {
        const FunctionPtr function = functionFrom(expected.text);
        std::vector<Break> found = function->breaks(expected.parameters);
        std::ranges::sort(found, {}, &Break::x);
        std::vector<Break> wanted = expected.breaks;
        std::ranges::sort(wanted, {}, &Break::x);
        ASSERT_EQ(found.size(), wanted.size()) << expected.text;
        for (std::size_t k = 0; k < found.size(); ++k) {
            EXPECT_EQ(found[k].x, wanted[k].x) << expected.text;
            EXPECT_EQ(found[k].order, wanted[k].order) << expected.text << " at " << found[k].x;
        }
    }
}

TEST(TypedBreaks, areAtWholeNumbersAndPoles_whereTheyRepeat) {
    const auto has = [](const FunctionPtr& function, double x) {
        return std::ranges::any_of(function->breaks({}), [&](const Break& at) {
            return std::fabs(at.x - x) < 1e-15 * std::fabs(x) + 1e-300 && at.order == 0;
        });
    };
    const FunctionPtr stairs = functionFrom("floor(2 * x)");
    for (const double x : {-10.5, -0.5, 0.0, 3.0})
        EXPECT_TRUE(has(stairs, x)) << x;
    EXPECT_FALSE(has(stairs, 0.25));
    const FunctionPtr tangent = functionFrom("tan(x)");
    EXPECT_TRUE(has(tangent, 1.5707963267948966));
    EXPECT_TRUE(has(tangent, -4.71238898038469));
}

TEST(TypedBreaks, splitTheCurve) {
    const View view{-4, 4, -4, 4, 800, 600};
    EXPECT_EQ(sample(*functionFrom("x if x > 1 else -x"), {}, Quantity::Value, view).size(), 2u);
    EXPECT_EQ(sample(*functionFrom("1 / x"), {}, Quantity::Value, view).size(), 2u);
    EXPECT_EQ(sample(*functionFrom("abs(x)"), {}, Quantity::Value, view).size(), 1u);
    EXPECT_EQ(sample(*functionFrom("abs(x)"), {}, Quantity::Slope, view).size(), 3u);
    EXPECT_EQ(sample(*functionFrom("tan(x)"), {}, Quantity::Value, view).size(), 3u);
}

TEST(TypedArrays, agreeOnEveryInstructionSet_whateverTheLength) {
    std::mt19937_64 random(1);
    std::normal_distribution<double> normal(0, 6);
    std::vector<double> x(700);
    for (double& here : x)
        here = normal(random);
    x[3] = std::numeric_limits<double>::infinity();
    x[4] = -std::numeric_limits<double>::infinity();
    x[5] = std::numeric_limits<double>::quiet_NaN();
    x[6] = 1e308;
    x[7] = -1e308;
    x[8] = 5e-324;
    for (const char* text :
         {"x * tanh(log(1 + exp(x)))", "x^3 - 2^x + x^(1/3)", "log(exp(x)) + sqrt(x)",
          "floor(x) + ceil(x) + sign(x)", "sinh(x) / cosh(x)", "exp(x) / (exp(x) + exp(2 * x))",
          "erfc(x) + cbrt(x) + atan(x)", "if(x > 0 and x < 1, 1 / x, x)", "3", "x",
          "gumbel(floor(abs(x)), 1) * x"}) {
        const Expression expression = expressionFrom(text);
        for (const InstructionSet instructionSet : availableInstructionSets()) {
            const auto formula = expression::compiled(expression.tree(), instructionSet);
            const auto [value, slope] = arraysOf(*formula, x);
            for (std::size_t i = 0; i < x.size(); ++i) {
                const Jet exact = formula->at(x[i], {});
                const auto isNear = [&](double got, double wanted) {
                    const double scale = std::fmax(1, std::fabs(wanted));
                    return isSame(got, wanted) ||
                           std::fabs(got - wanted) <= 1e-13 * scale * std::fmax(1, std::fabs(x[i]));
                };
                EXPECT_TRUE(isNear(value[i], exact.value))
                    << text << " at " << x[i] << ": " << value[i] << " for " << exact.value;
                EXPECT_TRUE(isNear(slope[i], exact.slope))
                    << text << "' at " << x[i] << ": " << slope[i] << " for " << exact.slope;
            }
            for (const std::size_t count : {0, 1, 5, 8, 9, 300}) {
                std::vector<double> part(x.begin(), x.begin() + static_cast<std::ptrdiff_t>(count));
                formula->evaluate(part, {}, part, {});
                for (std::size_t i = 0; i < count; ++i)
                    EXPECT_TRUE(isSame(part[i], value[i])) << text << " at " << x[i];
            }
        }
    }
}

// Long enough that a tail which has reached zero would be looked for.
TEST(TypedArrays, areRightWhereAFormulaThatWasZeroSetsOutAgain) {
    std::vector<double> x(4000);
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = 1 + 0.025 * static_cast<double>(i);
    const Expression expression = expressionFrom("x / (1 + exp(1000 - 10 * x))");
    for (const InstructionSet instructionSet : availableInstructionSets()) {
        const auto formula = expression::compiled(expression.tree(), instructionSet);
        const auto [value, slope] = arraysOf(*formula, x);
        for (std::size_t i = 0; i < x.size(); ++i) {
            const Jet exact = formula->at(x[i], {});
            constexpr double smallest = std::numeric_limits<double>::denorm_min();
            EXPECT_NEAR(value[i], exact.value, 4 * smallest + 1e-12 * std::fabs(exact.value))
                << x[i];
            EXPECT_NEAR(slope[i], exact.slope, 8 * smallest + 1e-12 * std::fabs(exact.slope))
                << x[i];
        }
    }
}

TEST(StableForms, areTakenAndSaid) {
    struct Form {
        const char* text;
        double x;
        double value;
    };
    // As written in doubles each of these gives 0, infinity or NaN.
    const Form forms[] = {
        {"log(1 + exp(x))", 1000, 1000},
        {"log(1 + exp(x))", -40, 4.248354255291589e-18},
        {"1 / (1 + exp(-x))", -300, 5.148200222412013e-131},
        {"log(sigmoid(x))", -1000, -1000},
        {"(exp(x) - exp(-x)) / (exp(x) + exp(-x))", 1000, 1},
        {"exp(x) - 1", 1e-20, 1e-20},
        {"1 - tanh(x)^2", 30, 3.5026043050786077e-26},
        {"x - log(exp(x) + exp(-x))", 900, 0},
        {"exp(x) / (exp(x) + exp(2 * x))", 300, 5.148200222412013e-131},
    };
    for (const Form& form : forms) {
        const Expression expression = expressionFrom(form.text);
        EXPECT_FALSE(expression.stableForms().empty()) << form.text;
        const FunctionPtr function = makeFunction(expression, "typed", "Typed");
        double value = 0;
        function->formula->evaluate({&form.x, 1}, {}, {&value, 1}, {});
        EXPECT_NEAR(value, form.value, 1e-13 * std::fabs(form.value) + 1e-300) << form.text;
    }
    EXPECT_EQ(expressionFrom("log(1 + exp(b * x))").stableForms().front().text(),
              "log(1 + exp(b * x)) is evaluated as softplus(b * x), which is equal and neither "
              "overflows nor cancels.");
    EXPECT_TRUE(expressionFrom("x * tanh(x)").stableForms().empty());
}

TEST(StableForms, ofASumWithARoot_haveAValueWhereBothAreNothing) {
    const FunctionPtr function = makeFunction(expressionFrom("x + sqrt(x^2 + a)"), "f", "F");
    for (const double a : {0.0, 1.0}) {
        EXPECT_EQ(function->formula->at(0, {&a, 1}).value, a);
        double value = -1;
        const double x = 0;
        function->formula->evaluate({&x, 1}, {&a, 1}, {&value, 1}, {});
        EXPECT_EQ(value, a);
    }
}

TEST(WithValues, leavesOnlyWhatStillMatters) {
    const auto softmax = expressionOf(*findFunction("softmax"));
    ASSERT_TRUE(softmax);
    std::vector<std::optional<double>> values(softmax->parameterNames().size());
    values[1] = 3;     // n
    values.back() = 1; // output
    const Expression three = softmax->withValues(values);
    EXPECT_EQ(three.text(), "exp(x / T) / (exp(x / T) + (exp(z2 / T) + exp(z3 / T)))");
    EXPECT_EQ(three.parameterNames(), (std::vector<std::string>{"T", "z2", "z3"}));
}

TEST(FormulaNames, areOfferedWithTheirSignatures) {
    const std::vector<FormulaName> names = formulaNames();
    const auto signature = [&](std::string_view name) {
        const auto found = std::ranges::find(names, name, &FormulaName::name);
        return found == names.end() ? std::string{} : found->signature;
    };
    EXPECT_EQ(signature("tanh"), "tanh(u)");
    EXPECT_EQ(signature("max"), "max(u, v, ...)");
    EXPECT_EQ(signature("elu"), "elu(x, alpha=1)");
    EXPECT_EQ(signature("if"), "if(condition, u, v)");
    EXPECT_GE(names.size(), 90u);
}

} // namespace activation::testing
