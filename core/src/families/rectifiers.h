// SPDX-License-Identifier: MIT
// Rectifiers: the identity to the right of zero and little to the left of it.
#pragma once

#include "families/record.h"
#include "numbers/choice.h"
#include "primitives/exponential.h"

namespace activation {

template<class Catalogue>
void rectifiers(Catalogue& add) {
    add(
        [] {
            return Function{
                .id = "relu",
                .name = "ReLU",
                .family = Family::Rectifier,
                .tex = R"(\max(0, x))",
                .gradientTex = R"(\begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases})",
                .text = "max(0, x)",
                .breaks = [](ParameterValues) { return oneBreak(0, 1); },
                .frameworks = {torch("ReLU"), keras("relu"), jax("relu"), onnx("Relu"),
                               tensorFlow("tf.nn.relu")},
                .paper = "Nair & Hinton 2010; Glorot, Bordes & Bengio 2011",
                .kinkNote = "The slope at 0 is 0, as in PyTorch.",
            };
        },
        [](auto x) { return select(x > 0.0, x, 0.0); });

    add(
        [] {
            return Function{
                .id = "leaky_relu",
                .name = "Leaky ReLU",
                .family = Family::Rectifier,
                .tex = R"(\begin{cases} x & x > 0 \\ \alpha x & x \le 0 \end{cases})",
                .gradientTex = R"(\begin{cases} 1 & x > 0 \\ \alpha & x \le 0 \end{cases})",
                .text = "x if x > 0 else alpha * x",
                .parameters = {{.name = "negative_slope",
                                .symbol = "α",
                                .defaultValue = 0.01,
                                .low = 0,
                                .high = 1}},
                .breaks =
                    [](ParameterValues p) {
                        return p[0] == 1 ? std::vector<Break>{} : oneBreak(0, 1);
                    },
                .frameworks = {torch("LeakyReLU"), keras("leaky_relu", {{"negative_slope", 0.2}}),
                               kerasLayer("LeakyReLU", {{"negative_slope", 0.3}}),
                               jax("leaky_relu"), onnx("LeakyRelu"),
                               tensorFlow("tf.nn.leaky_relu", {{"negative_slope", 0.2}})},
                .paper = "Maas, Hannun & Ng 2013",
                .kinkNote = "The slope at 0 is that of the left side, as in PyTorch.",
            };
        },
        [](auto x, auto slope) { return select(x > 0.0, x, slope * x); });

    add(
        [] {
            return Function{
                .id = "prelu",
                .name = "PReLU",
                .family = Family::Rectifier,
                .tex = R"(\begin{cases} x & x > 0 \\ w x & x \le 0 \end{cases})",
                .gradientTex = R"(\begin{cases} 1 & x > 0 \\ w & x \le 0 \end{cases})",
                .text = "x if x > 0 else w * x",
                .parameters =
                    {{.name = "weight", .symbol = "w", .defaultValue = 0.25, .low = -1, .high = 2}},
                .breaks =
                    [](ParameterValues p) {
                        return p[0] == 1 ? std::vector<Break>{} : oneBreak(0, 1);
                    },
                .frameworks = {torch("PReLU"), kerasLayer("PReLU", {{"weight", 0}}), onnx("PRelu"),
                               timm("PReLU")},
                .paper = "He, Zhang, Ren & Sun 2015",
                .kinkNote = "The slope at 0 is that of the left side, as in PyTorch.",
            };
        },
        [](auto x, auto weight) { return select(x > 0.0, x, weight * x); });

    add(
        [] {
            return Function{
                .id = "elu",
                .name = "ELU",
                .family = Family::Rectifier,
                .tex = R"(\begin{cases} x & x > 0 \\ \alpha\,(e^{x} - 1) & x \le 0 \end{cases})",
                .gradientTex = R"(\begin{cases} 1 & x > 0 \\ \alpha\,e^{x} & x \le 0 \end{cases})",
                .text = "x if x > 0 else alpha * (exp(x) - 1)",
                .parameters =
                    {{.name = "alpha", .symbol = "α", .defaultValue = 1, .low = 0.1, .high = 3}},
                .breaks = [](ParameterValues p) { return oneBreak(0, p[0] == 1 ? 2 : 1); },
                .frameworks = {torch("ELU"), keras("elu"), jax("elu"), onnx("Elu"),
                               tensorFlow("tf.nn.elu")},
                .paper = "Clevert, Unterthiner & Hochreiter 2015",
                .kinkNote = "The slope at 0 is that of the left side, α, as in PyTorch.",
            };
        },
        [](auto x, auto alpha) { return select(x > 0.0, x, alpha * expm1(x)); });

    add(
        [] {
            return Function{
                .id = "softplus",
                .name = "Softplus",
                .family = Family::Rectifier,
                .tex = R"(\frac{1}{\beta} \ln\bigl(1 + e^{\beta x}\bigr))",
                .gradientTex = R"(\sigma(\beta x))",
                .text = "ln(1 + exp(beta * x)) / beta, and x where beta * x > threshold",
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
}

} // namespace activation
