// SPDX-License-Identifier: MIT
// Rectifiers with a rounded corner.
#pragma once

#include "families/record.h"
#include "numbers/choice.h"
#include "primitives/exponential.h"
#include "primitives/root.h"

namespace activation {

template<class Catalogue>
constexpr void softRectifiers(Catalogue& add) {
    add(
        [] {
            return Function{
                .id = "softplus",
                .name = "Softplus",
                .family = Family::Rectifier,
                .tex = R"(\frac{1}{\beta}\,\ln\bigl(1 + e^{\beta x}\bigr))",
                .gradientTex = R"(\sigma(\beta x))",
                .text = "x if beta * x > threshold else ln(1 + exp(beta * x)) / beta",
                // At the default the switch to x is below the last digit of a double.
                .parameters = {{.name = "beta",
                                .symbol = "β",
                                .defaultValue = 1,
                                .low = 0.1,
                                .high = 10,
                                .scale = Scale::Logarithmic,
                                .domain = positive},
                               {.name = "threshold",
                                .symbol = "t",
                                .defaultValue = 50,
                                .low = 1,
                                .high = 50,
                                .step = 1,
                                .domain = positive}},
                .breaks =
                    [](ParameterValues p) {
                        return p[1] < 37 ? oneBreak(p[1] / p[0], 0) : std::vector<Break>{};
                    },
                .features = [](ParameterValues) { return std::vector<double>{0}; },
                .frameworks = {torch("Softplus", {{"threshold", 20}}), keras("softplus"),
                               jax("softplus"), onnx("Softplus"), tensorFlow("tf.nn.softplus")},
                .paper = "Dugas, Bengio, Bélisle, Nadeau & Garcia 2001",
                .kinkNote = "PyTorch takes x itself where βx is above its threshold of 20, which "
                            "leaves out up to 2e-9; a threshold of 50 leaves out nothing.",
            };
        },
        [](auto x, auto beta, auto threshold) {
            return select(beta * x > threshold, x, softplus(product(beta, x)) / beta);
        });

    add(
        [] {
            return Function{
                .id = "squareplus",
                .name = "Squareplus",
                .family = Family::Rectifier,
                .tex = R"(\frac{x + \sqrt{x^2 + b}}{2})",
                .gradientTex = R"(\frac{1}{2} \left(1 + \frac{x}{\sqrt{x^2 + b}}\right))",
                .text = "(x + sqrt(x^2 + b)) / 2",
                .parameters = {{.name = "b",
                                .symbol = "b",
                                .defaultValue = 4,
                                .low = 0,
                                .high = 10,
                                .domain = notNegative}},
                .breaks =
                    [](ParameterValues p) {
                        return p[0] == 0 ? oneBreak(0, 1) : std::vector<Break>{};
                    },
                .features = [](ParameterValues) { return std::vector<double>{0}; },
                .frameworks = {keras("squareplus"), jax("squareplus")},
                .paper = "Barron 2021",
                .kinkNote = "With b = 0 it is ReLU, whose slope at 0 is 0.",
            };
        },
        [](auto x, auto b) {
            const auto root = rootOfSquarePlus(x, select(b > 0.0, b, 1.0));
            const auto right = x * 0.5 + root * 0.5;
            const auto left = b * 0.25 / (root * 0.5 - x * 0.5);
            const auto smooth = select(x > 0.0, right, left);
            return select(b > 0.0, smooth, select(x > 0.0, x, 0.0));
        });

    add(
        [] {
            return Function{
                .id = "sparse_plus",
                .name = "Sparse plus",
                .family = Family::Rectifier,
                .tex =
                    R"(\begin{cases} 0 & x \le -1 \\ \tfrac{1}{4}(x + 1)^2 & -1 < x < 1 \\ x & x \ge 1 \end{cases})",
                .gradientTex =
                    R"(\begin{cases} 0 & x \le -1 \\ \tfrac{1}{2}(x + 1) & -1 < x < 1 \\ 1 & x \ge 1 \end{cases})",
                .text = "0 if x <= -1 else (x + 1)^2 / 4 if x < 1 else x",
                .breaks =
                    [](ParameterValues) {
                        return std::vector<Break>{{-1, 2}, {1, 2}};
                    },
                .frameworks = {keras("sparse_plus"), jax("sparse_plus")},
                .paper = "Blondel, Martins & Niculae 2019",
            };
        },
        [](auto x) { return select(x > -1.0, select(x < 1.0, square(x + 1.0) * 0.25, x), 0.0); });
}

} // namespace activation
