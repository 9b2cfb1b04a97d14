// SPDX-License-Identifier: MIT
// The many ways in which people write one and the same formula.
#include "activation/catalogue.h"
#include "activation/expression.h"
#include "activation/formula.h"
#include "expression/tree/tree.h"

#include <gtest/gtest.h>

#include <chrono>

namespace activation::testing {

namespace {

// What is understood, as it is printed.
std::string understood(std::string_view text) {
    const ParsedExpression parsed = parseExpression(text);
    return parsed.expression ? parsed.expression->text() : parsed.problem.sentence.text();
}

struct Spelling {
    const char* text;
    const char* meaning;
};

} // namespace

TEST(Reading, understandsOperatorsAsMathematicsDoes) {
    const Spelling spellings[] = {
        {"-x^2", "-x^2"},
        {"2^-x", "2^-x"},
        {"x^2^3", "x^2^3"},
        {"(x^2)^3", "(x^2)^3"},
        {"x**2", "x^2"},
        {"x - (1 - x)", "x - (1 - x)"},
        {"x - 1 - x", "x - 1 - x"},
        {"x / (2 * x)", "x / (2 * x)"},
        {"x / 2 * x", "x / 2 * x"},
        {"2x", "2 * x"},
        {"2 x", "2 * x"},
        {"3(x + 1)", "3 * (x + 1)"},
        {"(x + 1)(x - 1)", "(x + 1) * (x - 1)"},
        {"x(x + 1)", "x * (x + 1)"},
        {"x sin(x)", "x * sin(x)"},
        {"2x^2", "2 * x^2"},
        {"2 pi x", "2 * pi * x"},
        {"-2x", "-2 * x"},
        {"a * -b", "a * -b"},
        {"1e-3x", "0.001 * x"},
        {"sin^2(x)", "sin(x)^2"},
        {"|x - 1| |x|", "abs(x - 1) * abs(x)"},
        {"||x| - 1|", "abs(abs(x) - 1)"},
        {"x² + x³", "x^2 + x^3"},
        {"x − 1 · 2 × 3 ÷ 4", "x - 1 * 2 * 3 / 4"},
    };
    for (const Spelling& spelling : spellings)
        EXPECT_EQ(understood(spelling.text), spelling.meaning) << spelling.text;
}

TEST(Reading, understandsConditions) {
    const Spelling spellings[] = {
        {"x if x > 0 else 0", "if(x > 0, x, 0)"},
        {"0 if x <= -1 else x if x < 1 else 1", "if(x <= -1, 0, if(x < 1, x, 1))"},
        {"where(x >= 1, 1, 0)", "if(x >= 1, 1, 0)"},
        {"if(-1 < x < 1, x, 0)", "if(-1 < x and x < 1, x, 0)"},
        {"(x > 0) * x", "(x > 0) * x"},
        {"x > 0 and not x > 1 or x == -2", "x > 0 and not x > 1 or x == -2"},
        {"if(x ≤ 0, 1, 2)", "if(x <= 0, 1, 2)"},
        {"x != 2", "x != 2"},
    };
    for (const Spelling& spelling : spellings)
        EXPECT_EQ(understood(spelling.text), spelling.meaning) << spelling.text;
}

TEST(Reading, understandsWhatIsPastedFromPython) {
    const Spelling spellings[] = {
        {"np.exp(x) / numpy.sqrt(2*np.pi)", "exp(x) / sqrt(2 * pi)"},
        {"torch.sigmoid(x)", "sigmoid(x)"},
        {"torch.nn.functional.leaky_relu(x, 0.2)", "leaky_relu(x, negative_slope=0.2)"},
        {"F.elu(x, alpha=0.3)", "elu(x, alpha=0.3)"},
        {"jax.nn.hard_silu(x)", "hardswish(x)"},
        {"tf.math.log_sigmoid(x)", "log_sigmoid(x)"},
        {"scipy.special.expit(x)", "sigmoid(x)"},
        {"math.pow(x, 2)", "x^2"},
        {"np.where(x > 0, x, alpha * np.expm1(x))", "if(x > 0, x, alpha * expm1(x))"},
        {"np.maximum(0, np.minimum(x, 6))", "max(0, min(x, 6))"},
        {"np.clip(x, -1, 1)", "min(max(x, -1), 1)"},
        {"np.arctan(x) + np.log1p(np.abs(x))", "atan(x) + log1p(abs(x))"},
        {"return x * 2", "x * 2"},
        {"f(x) = x * 2", "x * 2"},
        {"y = x", "x"},
        {"t = x * 2; t + 1", "x * 2 + 1"},
        {"LeakyReLU(x)", "leaky_relu(x)"},
        {"softplus(x, beta=2)", "softplus(x, beta=2)"},
        {"softplus(x, beta=1)", "softplus(x)"},
        {"torch.clamp(x, min=0, max=6)", "min(max(x, 0), 6)"},
        {"torch.clamp(x, min=0)", "max(x, 0)"},
        {"np.clip(x, 0, a_max=6)", "min(max(x, 0), 6)"},
        {"F.relu(x, inplace=True)", "relu(x)"},
        {"F.elu(x, alpha=0.3, inplace=False)", "elu(x, alpha=0.3)"},
        {"softplus = np.log(1+np.exp(x))", "log(1 + exp(x))"},
        {"t = x*2\nreturn t+1", "x * 2 + 1"},
        {"t = x*2\nu = t*t\nu + t", "x * 2 * (x * 2) + x * 2"},
        {"t = (x +\n 2)\ny = t * 3", "(x + 2) * 3"},
        {"(x>0) & (x<1)", "x > 0 and x < 1"},
        {"(x<0) | (x>1) | (x==0.5)", "x < 0 or x > 1 or x == 0.5"},
        {"np.where(~(x > 0), 0, x)", "if(not x > 0, 0, x)"},
        {"np.logical_and(x > 0, x < 1)", "x > 0 and x < 1"},
        {"(x > 0)|x - 1|", "(x > 0) * abs(x - 1)"},
        {"x.sigmoid()", "sigmoid(x)"},
    };
    for (const Spelling& spelling : spellings)
        EXPECT_EQ(understood(spelling.text), spelling.meaning) << spelling.text;
}

TEST(Reading, understandsWhatIsPastedFromPapers) {
    const Spelling spellings[] = {
        {R"(\frac{1}{1 + e^{-x}})", "1 / (1 + e^-x)"},
        {R"(\max(0, x))", "max(0, x)"},
        {R"(\max\{0, x\})", "max(0, x)"},
        {R"(\left( x + 1 \right) \cdot \bigl(x\bigr))", "(x + 1) * x"},
        {R"(x \tanh x)", "x * tanh(x)"},
        {R"(\tanh^2 x)", "tanh(x)^2"},
        {R"(x\,\sigma(\beta x))", "x * sigmoid(beta * x)"},
        {R"(\alpha \sigma)", "alpha * sigma"},
        {R"(x\,\Phi(x))", "x * normal_cdf(x)"},
        {R"(\sqrt{x^2 + 1} + \sqrt[3]{x})", "sqrt(x^2 + 1) + cbrt(x)"},
        {R"(\operatorname{erf}\frac{x}{\sqrt{2}})", "erf(x / sqrt(2))"},
        {R"(\ln(1 + e^{x}))", "log(1 + e^x)"},
        {R"(p_1 x + p_{2})", "p1 * x + p2"},
        {R"(\left|x\right| + \lfloor x \rfloor)", "abs(x) + floor(x)"},
        {R"(\begin{cases} x & x > 0 \\ \alpha\,(e^{x} - 1) & x \le 0 \end{cases})",
         "if(x > 0, x, alpha * (e^x - 1))"},
        {R"(\begin{cases} 1 & 0 < x < 6 \\ 0 & \text{otherwise} \end{cases})",
         "if(0 < x and x < 6, 1, 0)"},
        {"α·x + β₁", "alpha * x + beta1"},
        {"αx + β", "alpha * x + beta"},
        {"α(e^x − 1)", "alpha * (e^x - 1)"},
        {R"(\alpha(e^x-1))", "alpha * (e^x - 1)"},
        {"λ x", "lambda * x"},
    };
    for (const Spelling& spelling : spellings)
        EXPECT_EQ(understood(spelling.text), spelling.meaning) << spelling.text;
}

TEST(Reading, takesAGreekLetterAndItsNameForOne) {
    const ParsedExpression parsed = parseExpression("α * alpha * \\alpha");
    ASSERT_TRUE(parsed.expression);
    EXPECT_EQ(parsed.expression->parameterNames(), std::vector<std::string>{"alpha"});
}

TEST(Reading, writesSumsOut) {
    EXPECT_EQ(understood("sum(x^j for j in 1..3)"), "x^1 + x^2 + x^3");
    EXPECT_EQ(understood("sum(a_j * x^j for j in 0..2)"), "a0 * x^0 + a1 * x^1 + a2 * x^2");
    EXPECT_EQ(understood("max(b_i * x for i in 1..2)"), "max(b1 * x, b2 * x)");
    EXPECT_EQ(understood("sum(sum(i * j for i in 1..2) * x for j in 1..2)"),
              "(1 * 1 + 2 * 1) * x + (1 * 2 + 2 * 2) * x");
}

TEST(Reading, namesParameters_inTheirOrder) {
    const ParsedExpression parsed = parseExpression("b * x + a * exp(c * x) + b");
    ASSERT_TRUE(parsed.expression);
    EXPECT_EQ(parsed.expression->parameterNames(), (std::vector<std::string>{"b", "a", "c"}));
    const FunctionPtr function = makeFunction(*parsed.expression, "own", "Own");
    ASSERT_EQ(function->parameters.size(), 3u);
    EXPECT_EQ(function->parameters[0].name, "b");
    EXPECT_EQ(function->parameters[0].defaultValue, 1);
    EXPECT_EQ(makeFunction(*parseExpression("β x").expression, "own", "Own")->parameters[0].symbol,
              "β");
}

// Reading what is printed gives the same tree.
TEST(Printing, readsBackAsTheSame) {
    std::vector<std::string> texts{
        "x",
        "-(-x)",
        "a - (b - (c - x))",
        "a / (b / (c / x))",
        "(a^b)^x",
        "a^(b^x)",
        "-(a^2)",
        "(-a)^2",
        "2^(-x)",
        "not (x > 0 and x < 1)",
        "(x if x > 0 else 1) * 2",
        "if(x > 0, 1, 2) if x < 3 else 4",
        "(x > 0) + (x < 1)",
        "(x > 0) == (x < 1)",
        "let u = x * x + 1; let v = u * u; v / (1 + v) - u",
        "1e300 * x + 1e-300",
        "0.1 + 1 / 3",
        "gelu(x) + elu(x, alpha=-2) + softmax(x, n=4, z2=1)",
        "sum(exp(a * x^j) for j in 0..9)",
        "max(x, 1, 2, 3) - min(1, min(x, 2))",
        "let u = sin(x); let v = u*u + u; let w = v*v + v; let y = w*w + w; let z = y*y + y; "
        "let t = z*z + z; let s = t*t + t; let r = s*s + s; let q = r*r + r; q*q + q",
    };
    for (const FunctionPtr& function : catalogue())
        texts.push_back(function->id + "(x) * " + function->id + "(2 * x)");
    for (const std::string& text : texts) {
        const ParsedExpression parsed = parseExpression(text);
        ASSERT_TRUE(parsed.expression) << text << ": " << parsed.problem.sentence.text();
        const std::string printed = parsed.expression->text();
        const ParsedExpression again =
            parseExpression(printed, parsed.expression->parameterNames());
        ASSERT_TRUE(again.expression) << printed << ": " << again.problem.sentence.text();
        EXPECT_TRUE(*again.expression == *parsed.expression)
            << text << " became " << again.expression->text();
    }
}

TEST(Bounds, keepEveryTextShort) {
    const auto problem = [](const std::string& text) {
        return parseExpression(text).problem.sentence.text();
    };
    EXPECT_NE(problem(std::string(10'000, '(') + "x" + std::string(10'000, ')')), "");
    EXPECT_NE(problem(std::string(500, '(') + "x" + std::string(500, ')')).find("nested"),
              std::string::npos);
    EXPECT_NE(problem(std::string(1'000'000, 'x')).find("longer"), std::string::npos);
    std::string many = "x";
    for (int k = 0; k < 400; ++k)
        many.append("+x^").append(std::to_string(k));
    EXPECT_NE(problem(many).find("longer"), std::string::npos);
    std::string nodes = "x";
    for (int k = 0; k < 310; ++k)
        nodes.append("/").append(std::to_string(k + 7));
    EXPECT_NE(problem(nodes).find("different parts"), std::string::npos);
    EXPECT_NE(problem(std::string(300, '-') + "x").find("nested"), std::string::npos);
}

TEST(Bounds, letNoFormulaTakeLong) {
    const auto start = std::chrono::steady_clock::now();
    for (const char* text :
         {"9^(9^9)", "9^(9^(9^9)) * x", "exp(exp(exp(exp(x))))", "sin(exp(exp(exp(x))))",
          "x^(10^15)", "x^(-1e300)", "tan(1e300 * x)", "gamma * 1e308 * 10 * x", "0^0 + 0/0 + x",
          "floor(exp(x))", "sqrt(-1 - x^2)", "log(-exp(x))"}) {
        const ParsedExpression parsed = parseExpression(text);
        ASSERT_TRUE(parsed.expression) << text << parsed.problem.sentence.text();
        const FunctionPtr function = makeFunction(*parsed.expression, "own", "Own");
        const std::vector<double> parameters = defaultParameters(*function);
        std::vector<double> x{-1e300, -5, 0, 0.5, 700, 1e300};
        std::vector<double> value(x.size());
        function->formula->evaluate(x, parameters, value, {});
        for (const double here : x)
            function->formula->at(here, parameters);
        function->breaks(parameters);
    }
    // Far more than it takes, and far less than for ever.
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(60));
}

// What is written twice where it is used once, and conditions and numbers used again and again.
TEST(Bounds, keepWhatIsWrittenShort) {
    constexpr int levels = 35;
    const auto name = [](int level) { return std::string(1, 'a').append(std::to_string(level)); };
    std::string nested(1, 'x');
    std::string conditions = "a0 = x > 0; ";
    std::string constants = "a0 = sin(2); ";
    for (int k = 1; k <= levels; ++k) {
        const std::string before = name(k - 1);
        nested.insert(0, "softsign(").append(")");
        conditions += name(k).append(" = ").append(before).append(" == ").append(before) + "; ";
        constants += name(k).append(" = ").append(before).append(" / (").append(before) + " + 3); ";
    }
    const std::string last = name(levels);
    for (const std::string& text : {nested, conditions + last, constants + last + " * x"}) {
        const ParsedExpression parsed = parseExpression(text);
        ASSERT_TRUE(parsed.expression) << text << parsed.problem.sentence.text();
        const Expression slope = parsed.expression->derivative();
        for (const Expression& each : {*parsed.expression, slope}) {
            EXPECT_LT(each.text().size(), 20'000u) << text;
            EXPECT_LT(each.tex().size(), 50'000u) << text;
            EXPECT_LT(pythonFunction(numpyCode(each), each, "f").size(), 50'000u) << text;
            EXPECT_LT(pythonFunction(torchCode(each), each, "f").size(), 50'000u) << text;
        }
    }
}

} // namespace activation::testing
