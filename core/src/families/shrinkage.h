// SPDX-License-Identifier: MIT
// Functions that pull small inputs to zero.
#pragma once

#include "families/record.h"
#include "numbers/choice.h"
#include "primitives/rational.h"

namespace activation {

template<class Catalogue>
constexpr void shrinkage(Catalogue& add) {
    add(
        [] {
            return Function{
                .id = "hardshrink",
                .name = "Hardshrink",
                .family = Family::Shrinkage,
                .tex = R"(\begin{cases} x & |x| > \lambda \\ 0 & |x| \le \lambda \end{cases})",
                .gradientTex =
                    R"(\begin{cases} 1 & |x| > \lambda \\ 0 & |x| \le \lambda \end{cases})",
                .text = "x if abs(x) > lambd else 0",
                .parameters = {{.name = "lambd",
                                .symbol = "λ",
                                .defaultValue = 0.5,
                                .low = 0,
                                .high = 3,
                                .domain = notNegative}},
                .breaks =
                    [](ParameterValues p) {
                        return p[0] == 0 ? std::vector<Break>{}
                                         : std::vector<Break>{{-p[0], 0}, {p[0], 0}};
                    },
                .frameworks = {torch("Hardshrink"), keras("hard_shrink"), onnx("Shrink")},
                .paper = "Donoho & Johnstone 1994",
                .kinkNote = "The slope at both jumps is 0, as in PyTorch.",
            };
        },
        [](auto x, auto lambd) { return select(x > lambd, x, select(x < -lambd, x, 0.0)); });

    add(
        [] {
            return Function{
                .id = "softshrink",
                .name = "Softshrink",
                .family = Family::Shrinkage,
                .tex = R"(\operatorname{sgn}(x) \max(|x| - \lambda, 0))",
                .gradientTex =
                    R"(\begin{cases} 1 & |x| > \lambda \\ 0 & |x| \le \lambda \end{cases})",
                .text = "sign(x) * max(abs(x) - lambd, 0)",
                .parameters = {{.name = "lambd",
                                .symbol = "λ",
                                .defaultValue = 0.5,
                                .low = 0,
                                .high = 3,
                                .domain = notNegative}},
                .breaks =
                    [](ParameterValues p) {
                        return p[0] == 0 ? std::vector<Break>{}
                                         : std::vector<Break>{{-p[0], 1}, {p[0], 1}};
                    },
                .frameworks = {torch("Softshrink"), keras("soft_shrink"),
                               onnx("Shrink(bias=lambd)")},
                .paper = "Donoho 1995",
                .kinkNote = "The slope at both corners is 0, as in PyTorch.",
            };
        },
        [](auto x, auto lambd) {
            return select(x > lambd, x - lambd, select(x < -lambd, x + lambd, 0.0));
        });

    add(
        [] {
            return Function{
                .id = "tanhshrink",
                .name = "Tanhshrink",
                .family = Family::Shrinkage,
                .tex = R"(x - \tanh x)",
                .gradientTex = R"(\tanh^2 x)",
                .text = "x - tanh(x)",
                .features = [](ParameterValues) { return std::vector<double>{0}; },
                .frameworks = {torch("Tanhshrink"), keras("tanh_shrink")},
            };
        },
        [](auto x) { return tanhshrink(x); });

    add(
        [] {
            return Function{
                .id = "shrink",
                .name = "Shrink",
                .family = Family::Shrinkage,
                .tex =
                    R"(\begin{cases} x - b & x > \lambda \\ x + b & x < -\lambda \\ 0 & |x| \le \lambda \end{cases})",
                .gradientTex =
                    R"(\begin{cases} 1 & |x| > \lambda \\ 0 & |x| \le \lambda \end{cases})",
                .text = "x - bias if x > lambd else x + bias if x < -lambd else 0",
                .parameters =
                    {{.name = "lambd",
                      .symbol = "λ",
                      .defaultValue = 0.5,
                      .low = 0,
                      .high = 3,
                      .domain = notNegative},
                     {.name = "bias", .symbol = "b", .defaultValue = 0, .low = -2, .high = 2}},
                .breaks =
                    [](ParameterValues p) {
                        const int order = p[0] == p[1] ? 1 : 0;
                        if (p[0] == 0)
                            return p[1] == 0 ? std::vector<Break>{} : oneBreak(0, 0);
                        return std::vector<Break>{{-p[0], order}, {p[0], order}};
                    },
                .frameworks = {onnx("Shrink")},
                .kinkNote = "The slope at both ends of the flat part is 0.",
            };
        },
        [](auto x, auto lambd, auto bias) {
            return select(x > lambd, x - bias, select(x < -lambd, x + bias, 0.0));
        });
}

} // namespace activation
