// SPDX-License-Identifier: MIT
// Formulas as they are copied from documentation, papers, web pages and chats, and the program's
// own LaTeX.
#include "activation/catalogue.h"
#include "activation/expression.h"
#include "activation/formula.h"

#include <gtest/gtest.h>

#include <cmath>

namespace activation::testing {

namespace {

std::string understood(std::string_view text) {
    const ParsedExpression parsed = parseExpression(text);
    return parsed.expression ? parsed.expression->text() : parsed.problem.sentence.text();
}

struct Spelling {
    const char* text;
    const char* meaning;
};

void expectAll(std::span<const Spelling> spellings) {
    for (const Spelling& spelling : spellings)
        EXPECT_EQ(understood(spelling.text), spelling.meaning) << spelling.text;
}

} // namespace

TEST(Pasting, understandsTheDocumentationOfPyTorch) {
    const Spelling spellings[] = {
        {R"(\text{ELU}(x) = \begin{cases} x, & \text{ if } x > 0\\ \alpha * (\exp(x) - 1), & )"
         R"(\text{ if } x \leq 0 \end{cases})",
         "if(x > 0, x, alpha * (exp(x) - 1))"},
        {R"(\text{PReLU}(x) = \begin{cases} x, & \text{ if } x \ge 0 \\ ax, & )"
         R"(\text{ otherwise } \end{cases})",
         "if(x >= 0, x, a * x)"},
        {R"(\text{Hardsigmoid}(x) = \begin{cases} 0 & \text{if~} x \le -3, \\ 1 & \text{if~} )"
         R"(x \ge +3, \\ x / 6 + 1 / 2 & \text{otherwise} \end{cases})",
         "if(x <= -3, 0, if(x >= 3, 1, x / 6 + 1 / 2))"},
        {R"(\text{HardTanh}(x) = \begin{cases} \text{max\_val} & \text{ if } x > )"
         R"(\text{ max\_val } \\ x & \text{ otherwise } \\ \end{cases})",
         "if(x > max_val, max_val, x)"},
        {R"(\text{LeakyReLU}(x) = \max(0, x) + \text{negative\_slope} * \min(0, x))",
         "max(0, x) + negative_slope * min(0, x)"},
        {R"(\text{SELU}(x) = \text{scale} * (\max(0,x) + \min(0, \alpha * (\exp(x) - 1))))",
         "scale * (max(0, x) + min(0, alpha * (exp(x) - 1)))"},
        {R"(\text{CELU}(x) = \max(0,x) + \min(0, \alpha * (\exp(x/\alpha) - 1)))",
         "max(0, x) + min(0, alpha * (exp(x / alpha) - 1))"},
        {R"(\text{GELU}(x) = 0.5 * x * (1 + \text{Tanh}(\sqrt{2 / \pi} * (x + 0.044715 * x^3))))",
         "0.5 * x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3)))"},
        {R"(\text{LogSigmoid}(x) = \log\left(\frac{ 1 }{ 1 + \exp(-x)}\right))",
         "log(1 / (1 + exp(-x)))"},
        {R"(\text{Softplus}(x) = \frac{1}{\beta} * \log(1 + \exp(\beta * x)))",
         "1 / beta * log(1 + exp(beta * x))"},
        {R"(\text{Sigmoid}(x) = \sigma(x) = \frac{1}{1 + \exp(-x)})", "1 / (1 + exp(-x))"},
        {R"(\text{Mish}(x) = x * \text{Tanh}(\text{Softplus}(x)))", "x * tanh(softplus(x))"},
        {R"(\text{ReLU6}(x) = \min(\max(0,x), 6))", "min(max(0, x), 6)"},
        {R"(\text{Tanh}(x) = \tanh(x) = \frac{\exp(x) - \exp(-x)} {\exp(x) + \exp(-x)})",
         "(exp(x) - exp(-x)) / (exp(x) + exp(-x))"},
        {R"(y = \begin{cases} x, &\text{ if } x > \text{threshold} \\ \text{value}, )"
         R"(&\text{ otherwise } \end{cases})",
         "if(x > threshold, x, value)"},
    };
    expectAll(spellings);
}

TEST(Pasting, understandsPapers) {
    const Spelling spellings[] = {
        {R"($f(x) = x \cdot \mathrm{sigmoid}(\beta x)$)", "x * sigmoid(beta * x)"},
        {R"(f(x; \alpha) = \frac{\alpha x}{2}.)", "alpha * x / 2"},
        {R"(\operatorname{gelu}(x) = \frac12 x \left(1 + \operatorname{erf}(x/\sqrt2)\right))",
         "1 / 2 * x * (1 + erf(x / sqrt(2)))"},
        {R"(\frac x2 + \frac1{x},)", "x / 2 + 1 / x"},
        {R"(\mathrm{ReLU}(x)^2)", "relu(x)^2"},
        {R"(\operatorname{erf} x)", "erf(x)"},
        {R"(\log_{10} x + \log_2(x))", "log(x) / log(10) + log(x) / log(2)"},
        {R"(\begin{cases} 1 & \text{for } x > 0 \land x < 2 \lor \lnot x < 5 \\ 0 & \text{else.} )"
         R"(\end{cases})",
         "if(x > 0 and x < 2 or not x < 5, 1, 0)"},
        {R"(\begin{cases} 1 & \text{if } x = 0, \\ \frac{\sin x}{x} & \text{otherwise}. )"
         R"(\end{cases})",
         "if(x == 0, 1, sin(x) / x)"},
        {R"(\sin 2\pi x)", "sin(2 * pi * x)"},
        {R"(x \tanh \beta x + \ln 2x)", "x * tanh(beta * x) + log(2 * x)"},
        {R"(\sin x \cos x)", "sin(x) * cos(x)"},
        {R"(\sin x (x + 1))", "sin(x) * (x + 1)"},
        {R"(\exp x \sigma(x))", "exp(x) * sigmoid(x)"},
        {R"(\sin^{-1} x + \tan^{-1}(x))", "asin(x) + atan(x)"},
        {R"(\sin^2 2x + cos^{2}(x))", "sin(2 * x)^2 + cos(x)^2"},
        {R"(\left|x\left|x\right|\right|)", "abs(x * abs(x))"},
        {R"(b\,(x+1) + \mathrm{slope}\,(x))", "b * (x + 1) + slope * x"},
        {R"(w_1 \max(0, x) - \lambda\|x|)",
         "A backslash begins a LaTeX command, as in \\frac or \\alpha."},
    };
    expectAll(spellings);
}

TEST(Pasting, understandsTheCharactersOfChineseKeyboardsAndWebPages) {
    const Spelling spellings[] = {
        {"（x＋1）×2", "(x + 1) * 2"},
        {"max（0，x）", "max(0, x)"},
        {"max(0、x)", "max(0, x)"},
        {"ｅｘｐ（－ｘ＊２．５）", "exp(-x * 2.5)"},
        {"x⁻¹", "x^-1"},
        {"x¹² + x²", "x^12 + x^2"},
        {"sin²(x) + sin⁻¹(x)", "sin(x)^2 + asin(x)"},
        {"e⁻ˣ", "e^-x"},
        {"e^{－x}", "e^-x"},
        {"　x\u00a0＋\u200b1\ufeff", "x + 1"},
        {"√x + √(x²＋1) + ∛x", "sqrt(x) + sqrt(x^2 + 1) + cbrt(x)"},
        {"1⁄2", "1 / 2"},
        {"𝑥 + 𝛼𝑥 + 𝜎(𝑥)", "x + alpha * x + sigmoid(x)"},
        {"𝑎𝑥", "a * x"},
        {"x ≥ 0 ∧ ¬(x ≦ 1)", "x >= 0 and not x <= 1"},
    };
    expectAll(spellings);
}

namespace {

// Far enough from the bounds of a formula's length and not where only slopes differ.
double largestDifference(const Function& a, const Function& b) {
    const std::vector<double> parameters = defaultParameters(a);
    double largest = 0;
    for (double x = -6.05; x < 6.1; x += 0.31) {
        const double one = a.formula->at(x, parameters).value;
        const double other = b.formula->at(x, parameters).value;
        largest = std::max(largest, std::fabs(one - other) / std::max(1.0, std::fabs(one)));
    }
    return largest;
}

} // namespace

TEST(Pasting, readsWhatTheProgramWritesAsLatex) {
    // Longer than a formula may be: sums over eight terms, each in cases.
    std::vector<std::string> tooLong;
    for (const FunctionPtr& function : catalogue()) {
        const auto expression = expressionOf(*function);
        ASSERT_TRUE(expression) << function->id;
        const std::string tex = expression->tex();
        if (tex.size() > mostFormulaCharacters) {
            tooLong.push_back(function->id);
            continue;
        }
        const ParsedExpression again = parseExpression(tex, expression->parameterNames());
        ASSERT_TRUE(again.expression)
            << function->id << ": " << tex << ": " << again.problem.sentence.text();
        const FunctionPtr before = makeFunction(*expression, "before", "Before");
        const FunctionPtr after = makeFunction(*again.expression, "after", "After");
        EXPECT_LT(largestDifference(*before, *after), 1e-12) << function->id << ": " << tex;
    }
    EXPECT_EQ(tooLong, (std::vector<std::string>{"gumbel_softmax", "sparsemax", "hardmax"}));
}

} // namespace activation::testing
