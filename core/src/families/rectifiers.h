// SPDX-License-Identifier: MIT
// Rectifiers: the identity to the right of zero and little to the left of it.
#pragma once

#include "families/record.h"
#include "numbers/choice.h"
#include "primitives/exponential.h"

namespace activation {

template<class Catalogue>
constexpr void rectifiers(Catalogue& add) {
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
                .text = "x if x > 0 else negative_slope * x",
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
                .text = "x if x > 0 else weight * x",
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
                .id = "relu6",
                .name = "ReLU6",
                .family = Family::Rectifier,
                .tex = R"(\min\bigl(6, \max(0, x)\bigr))",
                .gradientTex = R"(\begin{cases} 1 & 0 < x < 6 \\ 0 & \text{otherwise} \end{cases})",
                .text = "min(max(0, x), 6)",
                .breaks =
                    [](ParameterValues) {
                        return std::vector<Break>{{0, 1}, {6, 1}};
                    },
                .frameworks = {torch("ReLU6"), keras("relu6"), jax("relu6"),
                               tensorFlow("tf.nn.relu6")},
                .paper = "Krizhevsky 2010",
                .kinkNote = "The slope at 0 and at 6 is 0, as in PyTorch.",
            };
        },
        [](auto x) { return select(x > 0.0, select(x < 6.0, x, 6.0), 0.0); });

    add(
        [] {
            return Function{
                .id = "rrelu",
                .name = "RReLU",
                .family = Family::Rectifier,
                .tex = R"(\begin{cases} x & x > 0 \\ \frac{l + u}{2}\,x & x \le 0 \end{cases})",
                .gradientTex =
                    R"(\begin{cases} 1 & x > 0 \\ \frac{l + u}{2} & x \le 0 \end{cases})",
                .text = "x if x > 0 else (lower + upper) / 2 * x",
                .parameters =
                    {{.name = "lower", .symbol = "l", .defaultValue = 0.125, .low = 0, .high = 1},
                     {.name = "upper",
                      .symbol = "u",
                      .defaultValue = 1.0 / 3,
                      .low = 0,
                      .high = 1}},
                .orderings = {{.lower = 0, .upper = 1}},
                .breaks =
                    [](ParameterValues p) {
                        return p[0] == 1 && p[1] == 1 ? std::vector<Break>{} : oneBreak(0, 1);
                    },
                .band =
                    [](ParameterValues p) {
                        return std::array{std::vector{p[0], p[0]}, std::vector{p[1], p[1]}};
                    },
                .frameworks = {torch("RReLU")},
                .paper = "Xu, Wang, Chen & Li 2015",
                .kinkNote = "Outside training the slope below 0 is the mean of lower and upper; "
                            "the slope at 0 is that of the left side, as in PyTorch.",
            };
        },
        [](auto x, auto lower, auto upper) {
            return select(x > 0.0, x, (lower * 0.5 + upper * 0.5) * x);
        });
}

} // namespace activation
