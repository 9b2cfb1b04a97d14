// SPDX-License-Identifier: MIT
// Formulas that call formulas by their names.
#include "activation/catalogue.h"
#include "activation/expression.h"
#include "activation/formula.h"

#include <gtest/gtest.h>

namespace activation::testing {

namespace {

NamedExpression named(const std::string& name, const std::string& text,
                      std::vector<double> defaults = {},
                      const std::vector<NamedExpression>& callable = {}) {
    const ParsedExpression parsed = parseExpression(text, callable);
    EXPECT_TRUE(parsed.expression) << text << ": " << parsed.problem.sentence.text();
    defaults.resize(parsed.expression->parameterNames().size(), 1);
    return {name, parsed.expression, defaults, {}};
}

const std::vector<NamedExpression>& two() {
    static const std::vector<NamedExpression> both{
        named("mine", "x*tanh(b*x) + α", {2, 0.5}),
        {"circular", std::nullopt, {}, "`circular` calls this one, which would go in a circle."},
    };
    return both;
}

std::string understood(std::string_view text) {
    const ParsedExpression parsed = parseExpression(text, two());
    return parsed.expression ? parsed.expression->text() : parsed.problem.sentence.text();
}

// f1 calls f0 of f0, f2 calls f1 of f1, until there is a problem.
std::string problemOfDoubling(const std::string& first) {
    std::vector<NamedExpression> callable{named("f0", first)};
    for (char level = '1'; level <= '9'; ++level) {
        const std::string& before = callable.back().name;
        std::string text = before;
        text.append("(").append(before).append("(x))");
        const ParsedExpression parsed = parseExpression(text, callable);
        if (!parsed.expression)
            return parsed.problem.sentence.text();
        callable.push_back(named({'f', level}, text, {}, callable));
    }
    return {};
}

} // namespace

TEST(Calls, areWrittenOut_withArgumentsForParameters) {
    EXPECT_EQ(understood("mine(x)"), "x * tanh(2 * x) + 0.5");
    EXPECT_EQ(understood("mine(2x) - 1"), "2 * x * tanh(2 * (2 * x)) + 0.5 - 1");
    EXPECT_EQ(understood("mine(x, 3)"), "x * tanh(3 * x) + 0.5");
    EXPECT_EQ(understood("mine(x, alpha=c)"), "x * tanh(2 * x) + c");
    EXPECT_EQ(understood("mine(\\alpha=1, b=x, x=3)"), "3 * tanh(x * 3) + 1");
    EXPECT_EQ(understood("MiNe(x, b=1, α=0)"), "x * tanh(1 * x) + 0");
}

TEST(Calls, sayWhereTheyStandInTheText) {
    const ParsedExpression parsed =
        parseExpression("sum(mine(x + j) for j in 1..3) * Mine (x)", two());
    ASSERT_TRUE(parsed.expression);
    ASSERT_EQ(parsed.calls.size(), 2u);
    EXPECT_EQ(parsed.calls[0].position, 4u);
    EXPECT_EQ(parsed.calls[0].length, 4u);
    EXPECT_EQ(parsed.calls[1].position, 33u);
    EXPECT_EQ(parsed.calls[1].callee, 0u);
}

TEST(Calls, areRefusedWithASentence) {
    const struct {
        const char* text;
        std::size_t position;
        std::size_t length;
        const char* sentence;
    } table[] = {
        {"1 + circular(x)", 4, 8, "`circular` calls this one, which would go in a circle."},
        {"mine()", 0, 4, "`mine` needs an argument: mine(x, b=2, alpha=0.5)."},
        {"mine(x, 1, 2, 3)", 14, 1, "`mine` takes at most 3 arguments: mine(x, b=2, alpha=0.5)."},
        {"mine(x, c=1)", 8, 3,
         "`mine` has no parameter `c`; it is called as mine(x, b=2, alpha=0.5)."},
        {"mine(x, 1, b=2)", 11, 3, "This argument of `mine` is given twice."},
        {"np.mine(x)", 0, 7, "`np.mine` is not known: did you mean `sine`?"},
        {"mien(x)", 0, 4, "`mien` is not known: did you mean `mine`?"},
    };
    for (const auto& wrong : table) {
        const ParsedExpression parsed = parseExpression(wrong.text, two());
        EXPECT_FALSE(parsed.expression) << wrong.text;
        EXPECT_EQ(parsed.problem.position, wrong.position) << wrong.text;
        EXPECT_EQ(parsed.problem.length, wrong.length) << wrong.text;
        EXPECT_EQ(parsed.problem.sentence.text(), wrong.sentence) << wrong.text;
    }
}

TEST(Calls, doNotTakeWhatHasAMeaningAlready) {
    const std::vector<NamedExpression> callable{named("gelu", "x"), named("sin", "x"),
                                                named("b", "x^2")};
    const auto text = [&](std::string_view formula) {
        return parseExpression(formula, callable).expression->text();
    };
    EXPECT_EQ(text("gelu(x) + sin(x)"), "gelu(x) + sin(x)");
    EXPECT_EQ(text("b * x"), "b * x");
    EXPECT_EQ(text("let b = 2; b(x)"), "2 * x");
    EXPECT_EQ(text("b(x + 1)"), "(x + 1)^2");
    for (const char* name : {"gelu", "GELU", "sin", "x", "pi", "if", "clip", "sum"})
        EXPECT_TRUE(isFormulaName(name)) << name;
    EXPECT_FALSE(isFormulaName("mine"));
}

TEST(Calls, keepANameThatFormulasLearnedLater) {
    const std::vector<NamedExpression> callable{named("ramp", "x^3")};
    EXPECT_EQ(parseExpression("ramp(x)", callable).expression->text(), "x^3");
    EXPECT_EQ(parseExpression("ramp(x)").expression->text(), "max(0, x)");
    EXPECT_FALSE(isFormulaName("ramp"));
}

TEST(Calls, giveTheBitsOfWhatIsWrittenOut) {
    const FunctionPtr called = makeFunction(
        *parseExpression("mine(x - 1, b=c) / 2", two()).expression, "called", "Called");
    const FunctionPtr written = makeFunction(
        *parseExpression("((x - 1)*tanh(c*(x - 1)) + 0.5) / 2").expression, "out", "Out");
    const std::vector<double> c{1.25};
    for (const double x : {-30.0, -1.5, 0.0, 1.0, 2.25, 700.0}) {
        const Jet a = called->formula->at(x, c);
        const Jet b = written->formula->at(x, c);
        EXPECT_EQ(a.value, b.value);
        EXPECT_EQ(a.slope, b.slope);
        EXPECT_EQ(a.curvature, b.curvature);
        EXPECT_EQ(called->formula->slopeInParameter(x, c, 0),
                  written->formula->slopeInParameter(x, c, 0));
        double values[2] = {};
        double slopes[2] = {};
        called->formula->evaluate({&x, 1}, c, {values, 1}, {slopes, 1});
        written->formula->evaluate({&x, 1}, c, {values + 1, 1}, {slopes + 1, 1});
        EXPECT_EQ(values[0], values[1]);
        EXPECT_EQ(slopes[0], slopes[1]);
    }
}

TEST(Calls, thatDoubleAndDouble_areStoppedWithASentence) {
    EXPECT_EQ(problemOfDoubling("x*tanh(x) + 1"), "The formula has more than 600 different parts.");
}

TEST(Calls, ofLargeFunctionsOfTheCatalogue_areStoppedWithASentence) {
    EXPECT_EQ(problemOfDoubling("softmin(x)"),
              "With every function in it written out, the formula has more than 6000 parts.");
}

TEST(Calls, aFormulaMadeOfThem_isKnownToTheFunctionItself) {
    const Expression expression = *parseExpression("mine(mine(mine(x)))", two()).expression;
    const auto known = expressionOf(*makeFunction(expression, "own", "Own"));
    ASSERT_TRUE(known);
    EXPECT_TRUE(*known == expression);
}

TEST(Calls, areSeenWithoutUnderstandingTheText) {
    EXPECT_EQ(namesCalledIn("mine(x) + other (2) * (b(x)"),
              (std::vector<std::string>{"mine", "other", "b"}));
    EXPECT_EQ(namesCalledIn("let u = f(x); u(x + 1)"), std::vector<std::string>{"f"});
    EXPECT_TRUE(namesCalledIn("x + # mine(x)").empty());
    EXPECT_TRUE(namesCalledIn("f(x) = x^2").empty());
    EXPECT_EQ(namesCalledIn("t = mine(x)\nreturn g(t)"), (std::vector<std::string>{"mine", "g"}));
    EXPECT_EQ(namesCalledIn("u = 2; f(x; a) = mine(u)"), std::vector<std::string>{"mine"});
}

TEST(Calls, meetNamesThatTheTextDefines) {
    const auto names = [](const char* text) { return namesDefinedIn(text).names; };
    EXPECT_EQ(names("let gate = x^2; gate * x"), std::vector<std::string>{"gate"});
    EXPECT_EQ(names("let \\alpha=2; β = 3; alpha + β"),
              (std::vector<std::string>{"alpha", "beta"}));
    EXPECT_EQ(names("t = mine(x)\nreturn t"), std::vector<std::string>{"t"});
    EXPECT_TRUE(names("x == 1 + mine(x, gate=2)").empty());
    EXPECT_TRUE(names("before(x)").empty());
    const DefinedNames index = namesDefinedIn("sum(exp(z_j) for j in 2..5)");
    EXPECT_EQ(index.names, std::vector<std::string>{"j"});
    EXPECT_EQ(index.endings, std::vector<std::string>{"_j"});
}

TEST(Calls, ofPyTorchsGelu_knowItsApproximation) {
    EXPECT_EQ(understood("F.gelu(x, approximate='tanh')"), "gelu_tanh(x)");
    EXPECT_EQ(understood("torch.nn.functional.gelu(x, approximate=\"none\")"), "gelu(x)");
    EXPECT_EQ(understood("jax.nn.gelu(x, approximate=True)"), "gelu_tanh(x)");
    EXPECT_EQ(understood("keras.activations.gelu(x, approximate=False)"), "gelu(x)");
    EXPECT_EQ(understood("gelu(x, approximate='tahn')"),
              "`gelu` knows approximate='tanh' and approximate='none', not `tahn`.");
    EXPECT_EQ(understood("elu(x, approximate='tanh')"),
              "`elu` has no parameter `approximate`; it is called as elu(x, alpha=1).");
    EXPECT_EQ(understood("sin(approximate='tanh')"), "`sin` takes its arguments without names.");
    EXPECT_EQ(understood("gelu(x, alpha='tanh')"),
              "Here a number, a name or a bracket is missing, not `'tanh'`.");
}

} // namespace activation::testing
