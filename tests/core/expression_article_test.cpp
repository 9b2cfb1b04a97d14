// SPDX-License-Identifier: MIT
// The code lines of the article that this program began with, typed as they stand there: each can
// be laid over the function that it is meant to be, and is told from it where it departs.
#include "activation/catalogue.h"
#include "activation/expression.h"
#include "activation/formula.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace activation::testing {

namespace {

using Settings = std::vector<std::pair<std::string, double>>;

Jet at(const Function& function, double x, const Settings& settings) {
    std::vector<double> parameters = defaultParameters(function);
    for (const auto& [name, value] : settings) {
        const auto index = parameterIndex(function, name);
        EXPECT_TRUE(index) << name;
        if (index)
            parameters[*index] = value;
    }
    return function.formula->at(x, parameters);
}

Jet typed(const std::string& text, double x, const Settings& settings = {}) {
    const ParsedExpression parsed = parseExpression(text);
    EXPECT_TRUE(parsed.expression) << text << ": " << parsed.problem.sentence.text();
    if (!parsed.expression)
        return {};
    return at(*makeFunction(*parsed.expression, "typed", "Typed"), x, settings);
}

Jet defined(const std::string& id, double x, const Settings& settings = {}) {
    return at(*findFunction(id), x, settings);
}

void expectSame(const Jet& line, const Jet& definition, double x) {
    const auto near = [](double value) { return 4e-16 * std::fabs(value); };
    EXPECT_NEAR(line.value, definition.value, near(definition.value)) << "at " << x;
    EXPECT_NEAR(line.slope, definition.slope, near(definition.slope)) << "at " << x;
}

std::string understood(const std::string& text) {
    const ParsedExpression parsed = parseExpression(text);
    return parsed.expression ? parsed.expression->text() : parsed.problem.sentence.text();
}

const std::string eluLine = "np.maximum(x, a*(np.exp(x) - 1)) + l*(np.maximum(0, x) - x)";
const std::string preluLine = "l*(np.maximum(0, x) - x) + a*np.minimum(0, x)";
const std::string softplusLine = "np.log(1 + np.exp((a + b)*x))";
// The article sums over the points that it plots, -5, -4.9, ... 4.9.
const std::string gridSum = "sum(sum(exp(b*(i + j/10 - 5)) for j in 0..9) for i in 0..9)";
const std::string softmaxLine = "g*exp(b*x) / " + gridSum;
const std::string closedLine = "g*exp(b*x)*(exp(b/10) - 1) / (exp(5*b) - exp(-5*b))";

} // namespace

TEST(Article, linesAreUnderstood_alsoWithoutPythonsModules) {
    EXPECT_EQ(understood(eluLine), "max(x, a * (exp(x) - 1)) + l * (max(0, x) - x)");
    EXPECT_EQ(understood(preluLine), "l * (max(0, x) - x) + a * min(0, x)");
    EXPECT_EQ(understood(softplusLine), "log(1 + exp((a + b) * x))");
}

TEST(Article, eluIsTheDefinitionOnlyWhereXLiesBetween) {
    const Settings settings{{"a", 0.3}};
    for (const double x : {0.25, 1.0, 2.0})
        expectSame(typed(eluLine, x, settings), defined("elu", x, {{"alpha", 0.3}}), x);
    EXPECT_NEAR(typed(eluLine, -5, settings).value, 4.702, 1e-3);
    EXPECT_NEAR(defined("elu", -5, {{"alpha", 0.3}}).value, -0.298, 1e-3);
    EXPECT_NEAR(typed(eluLine, 4.9, settings).value, 39.987, 1e-3);
    for (const double x : {-5.0, -0.25, 0.5, 4.9})
        expectSame(typed("np.where(x > 0, x, a*(np.exp(x) - 1))", x, settings),
                   defined("elu", x, {{"alpha", 0.3}}), x);
}

TEST(Article, preluLosesItsRightHalf) {
    const Settings settings{{"a", 0.3}};
    EXPECT_EQ(typed(preluLine, 2, settings).value, 0);
    EXPECT_EQ(defined("prelu", 2, {{"weight", 0.3}}).value, 2);
    EXPECT_DOUBLE_EQ(typed(preluLine, -5, settings).value, 3.5);
    EXPECT_DOUBLE_EQ(defined("prelu", -5, {{"weight", 0.3}}).value, -1.5);
    for (const double x : {-5.0, -0.25, 0.5, 4.9})
        expectSame(typed("np.maximum(0, x) + a*np.minimum(0, x)", x, settings),
                   defined("prelu", x, {{"weight", 0.3}}), x);
}

TEST(Article, softplusIsThreeTimesAsSteep) {
    const Settings settings{{"a", 1}, {"b", 2}};
    EXPECT_NEAR(typed(softplusLine, 1, settings).value, 3.049, 1e-3);
    EXPECT_NEAR(defined("softplus", 1).value, 1.313, 1e-3);
    for (const double x : {-2.0, 0.5, 1.0})
        expectSame(typed(softplusLine + " / 3", x, settings), defined("softplus", x, {{"beta", 3}}),
                   x);
    for (const double x : {-30.0, -1.0, 0.0, 2.0})
        expectSame(typed("np.log(1 + np.exp(x))", x), defined("softplus", x), x);
}

TEST(Article, gridSoftmaxIsItsSum_inFullAndClosed) {
    const double b = 0.3;
    double sum = 0;
    for (int k = 0; k < 100; ++k)
        sum += std::exp(b * (k / 10.0 - 5));
    for (const double x : {-5.0, 0.0, 2.5, 4.9}) {
        const double expected = std::exp(b * x) / sum;
        for (const std::string& line : {softmaxLine, closedLine}) {
            const Jet got = typed(line, x, {{"b", b}});
            EXPECT_NEAR(got.value, expected, 1e-14 * expected) << line << " at " << x;
            EXPECT_NEAR(got.slope, b * expected, 1e-14 * expected) << line << " at " << x;
        }
    }
    EXPECT_NEAR(typed(softmaxLine, 4.9, {{"b", b}}).value, 0.031, 1e-3);
    // A softmax of three: the closed sum over three logits is the catalogue's.
    for (const double x : {-5.0, 0.0, 2.5})
        expectSame(typed("exp(x) / (exp(x) + exp(z2) + exp(z3))", x, {{"z2", 1}, {"z3", -2}}),
                   defined("softmax", x, {{"z2", 1}, {"z3", -2}}), x);
}

TEST(Article, gridSwishIsFarFromSiLU) {
    const std::string line = "x*" + softmaxLine;
    EXPECT_NEAR(typed(line, 4.9, {{"b", 0.3}}).value, 0.152, 1e-3);
    EXPECT_NEAR(defined("silu", 4.9).value, 4.864, 1e-3);
    for (const double x : {-5.0, -1.0, 0.0, 4.9})
        expectSame(typed("x / (1 + np.exp(-x))", x), defined("silu", x), x);
}

TEST(Article, geluIsItsTanhApproximation) {
    const std::string line = "0.5*x*(1 + np.tanh(np.sqrt(2/np.pi)*(x + 0.044715*np.power(x, 3))))";
    for (const double x : {-1.5, 0.0, 0.5, 2.0})
        EXPECT_NEAR(typed(line, x).value, defined("gelu_tanh", x).value, 1e-15) << "at " << x;
    EXPECT_GT(std::fabs(typed(line, 2.25).value - defined("gelu", 2.25).value), 1e-4);
}

} // namespace activation::testing
