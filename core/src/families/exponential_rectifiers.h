// SPDX-License-Identifier: MIT
// Rectifiers that level off exponentially below zero.
#pragma once

#include "families/record.h"
#include "numbers/choice.h"
#include "primitives/exponential.h"

namespace activation {

template<class Catalogue>
constexpr void exponentialRectifiers(Catalogue& add) {
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
                .id = "celu",
                .name = "CELU",
                .family = Family::Rectifier,
                .tex =
                    R"(\begin{cases} x & x > 0 \\ \alpha\,(e^{x/\alpha} - 1) & x \le 0 \end{cases})",
                .gradientTex = R"(\begin{cases} 1 & x > 0 \\ e^{x/\alpha} & x \le 0 \end{cases})",
                .text = "x if x > 0 else alpha * (exp(x / alpha) - 1)",
                .parameters = {{.name = "alpha",
                                .symbol = "α",
                                .defaultValue = 1,
                                .low = 0.1,
                                .high = 3,
                                .domain = positive}},
                .breaks =
                    [](ParameterValues) {
                        return std::vector<Break>{{0, 2}};
                    },
                .frameworks = {torch("CELU"), keras("celu"), jax("celu"), onnx("Celu")},
                .paper = "Barron 2017",
            };
        },
        [](auto x, auto alpha) { return select(x > 0.0, x, alpha * expm1(quotient(x, alpha))); });

    add(
        [] {
            return Function{
                .id = "selu",
                .name = "SELU",
                .family = Family::Rectifier,
                .tex = R"(s\,\begin{cases} x & x > 0 \\ \alpha\,(e^{x} - 1) & x \le 0 \end{cases})",
                .gradientTex =
                    R"(s\,\begin{cases} 1 & x > 0 \\ \alpha\,e^{x} & x \le 0 \end{cases})",
                .text = "scale * (x if x > 0 else alpha * (exp(x) - 1))",
                .parameters = {{.name = "alpha",
                                .symbol = "α",
                                .defaultValue = 1.6732632423543772848,
                                .low = 1,
                                .high = 2.5,
                                .domain = positive},
                               {.name = "scale",
                                .symbol = "s",
                                .defaultValue = 1.0507009873554804934,
                                .low = 0.8,
                                .high = 1.5,
                                .domain = positive}},
                .breaks = [](ParameterValues p) { return oneBreak(0, p[0] == 1 ? 2 : 1); },
                .frameworks = {torch("SELU"), keras("selu"), jax("selu"),
                               onnx("Selu", {{"alpha", 1.67326319217681884765625},
                                             {"scale", 1.05070102214813232421875}}),
                               tensorFlow("tf.nn.selu")},
                .paper = "Klambauer, Unterthiner, Mayr & Hochreiter 2017",
                .kinkNote = "The slope at 0 is that of the left side, as in PyTorch.",
            };
        },
        [](auto x, auto alpha, auto scale) {
            return scale * select(x > 0.0, x, alpha * expm1(x));
        });
}

} // namespace activation
