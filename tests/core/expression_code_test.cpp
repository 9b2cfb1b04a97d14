// SPDX-License-Identifier: MIT
// Formulas as others read them: LaTeX, NumPy, PyTorch.
#include "activation/catalogue.h"
#include "activation/expression.h"
#include "activation/formula.h"
#include "typed_formula.h"

#include <gtest/gtest.h>

#include <cmath>

namespace activation::testing {

TEST(Tex, isWrittenAsInPapers) {
    const auto tex = [](std::string_view text) { return expressionFrom(text).tex(); };
    EXPECT_EQ(tex("x / (1 + exp(-beta * x))"), R"(\frac{x}{1 + e^{-\beta\,x}})");
    EXPECT_EQ(tex("2 * 3 * x^2"), R"(2 \cdot 3\,x^{2})");
    EXPECT_EQ(tex("sqrt(x) + abs(z2)"), R"(\sqrt{x} + \left|z_{2}\right|)");
    EXPECT_EQ(tex("tanh(x)^2"), R"(\tanh^{2}(x))");
    EXPECT_EQ(
        tex("x if x > 0 else negative_slope * x"),
        R"(\begin{cases} x & x > 0 \\ \mathrm{negative\_slope}\,x & \text{otherwise} \end{cases})");
    EXPECT_EQ(tex("(x / 2)^2"), R"(\left(\frac{x}{2}\right)^{2})");
    EXPECT_EQ(functionFrom("x^2")->gradientTex, R"(2\,x)");
    EXPECT_EQ(tex("x * (-x * y)"), R"(x\,(-x\,y))");
    EXPECT_EQ(tex("sin(x)^(-1)"), R"((\sin(x))^{-1})");
    EXPECT_EQ(tex("sin(x)^a"), R"((\sin(x))^{a})");
    EXPECT_EQ(tex("softsign(x)^2"), R"(\left(\frac{x}{1 + \left|x\right|}\right)^{2})");
    EXPECT_EQ(tex("softplus(x)^2"), R"(\left(\ln\left(1 + e^{x}\right)\right)^{2})");
    EXPECT_EQ(tex("log1p(x)^2"), R"(\left(\ln\left(1 + x\right)\right)^{2})");
    EXPECT_EQ(tex("gaussian(x / 2)"), R"(e^{-\left(\frac{x}{2}\right)^2})");
    EXPECT_EQ(tex("(1e-5)^x"), R"((10^{-5})^{x})");
    EXPECT_EQ(tex("(2e-5)^x"), R"(\left(2 \cdot 10^{-5}\right)^{x})");
}

TEST(PythonCode, isPlain) {
    const Expression elu = expressionFrom("x if x > 0 else lambda * (exp(x) - 1)");
    EXPECT_EQ(numpyCode(elu).expression, "np.where(x > 0, x, lambda_ * np.expm1(x))");
    // The branch that is not taken is differentiated as well.
    EXPECT_EQ(torchCode(elu).expression,
              "torch.where(x > 0, x, lambda_ * torch.expm1(torch.where(x > 0, "
              "torch.zeros_like(x), x)))");
    const Expression relu = expressionFrom("x if x > 0 else slope * x");
    EXPECT_EQ(pythonFunction(torchCode(relu), relu, "leaky"),
              "def leaky(x, slope):\n"
              "    return torch.where(x > 0, x, slope * x)\n");
    EXPECT_EQ(
        pythonFunction(torchCode(expressionFrom("float * x")), expressionFrom("float * x"), "f"),
        "def f(x, float_):\n"
        "    return float_ * x\n");
    EXPECT_EQ(numpyCode(expressionFrom("(x > 0) - (x < 0)")).expression,
              "np.where(x > 0, 1.0, 0.0) - np.where(x < 0, 1.0, 0.0)");
    // Python would count that to the last digit.
    EXPECT_EQ(numpyCode(expressionFrom("9^(9^9) * x")).expression,
              "np.power(9 + 0.0, np.power(9 + 0.0, 9)) * x");
}

TEST(PythonCode, isAModuleWhoseParametersLearn) {
    const Expression two = expressionFrom("slope * x + half * sin(x)");
    EXPECT_EQ(torchModule(two, "my_wave", {2, 0.5}),
              "def my_wave(x, slope, half):\n"
              "    return slope * x + half * torch.sin(x)\n"
              "\n"
              "\n"
              "class MyWave(torch.nn.Module):\n"
              "    def __init__(self, slope=2.0, half=0.5):\n"
              "        super().__init__()\n"
              "        self.slope = torch.nn.Parameter(torch.tensor(slope))\n"
              "        self.half_ = torch.nn.Parameter(torch.tensor(half))\n"
              "\n"
              "    def forward(self, x):\n"
              "        return my_wave(x, self.slope, self.half_)\n");
    EXPECT_EQ(torchModule(expressionFrom("x^2"), "f"), "def f(x):\n"
                                                       "    return x**2\n"
                                                       "\n"
                                                       "\n"
                                                       "class F(torch.nn.Module):\n"
                                                       "    def forward(self, x):\n"
                                                       "        return f(x)\n");
}

} // namespace activation::testing
