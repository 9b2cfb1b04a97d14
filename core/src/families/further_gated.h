// SPDX-License-Identifier: MIT
// More functions of the form x times a gate: Mish, Hardswish and others.
#pragma once

#include "families/record.h"
#include "numbers/choice.h"
#include "primitives/algebraic.h"
#include "primitives/exponential.h"
#include "primitives/rational.h"

namespace activation {

template<class Catalogue>
constexpr void furtherGated(Catalogue& add) {
    add(
        [] {
            return Function{
                .id = "mish",
                .name = "Mish",
                .family = Family::SelfGated,
                .tex = R"(x \tanh\bigl(\ln(1 + e^{x})\bigr))",
                .gradientTex =
                    R"({\begin{aligned}[t] & \tanh u + x\,\sigma(x)\,(1 - \tanh^2 u), \\ & u = \ln(1 + e^{x}) \end{aligned}})",
                .text = "x * tanh(ln(1 + exp(x)))",
                .features =
                    [](ParameterValues) {
                        return std::vector<double>{0, -1.1924312, -2.2563764, 1.4905712};
                    },
                .frameworks = {torch("Mish"), keras("mish"), jax("mish"), onnx("Mish"),
                               timm("Mish")},
                .paper = "Misra 2019",
            };
        },
        [](auto x) { return gated(x, mishGate(x)); });

    add(
        [] {
            return Function{
                .id = "hardswish",
                .name = "Hardswish",
                .family = Family::SelfGated,
                .tex =
                    R"(\begin{cases} 0 & x \le -3 \\ \tfrac{1}{6} x (x + 3) & -3 < x < 3 \\ x & x \ge 3 \end{cases})",
                .gradientTex =
                    R"(\begin{cases} 0 & x \le -3 \\ \tfrac{1}{6}(2x + 3) & -3 < x < 3 \\ 1 & x \ge 3 \end{cases})",
                .text = "0 if x <= -3 else x * (x + 3) / 6 if x < 3 else x",
                .breaks =
                    [](ParameterValues) {
                        return std::vector<Break>{{-3, 1}, {3, 1}};
                    },
                .frameworks = {torch("Hardswish"), keras("hard_silu"), jax("hard_silu"),
                               onnx("HardSwish"), timm("HardSwish")},
                .paper = "Howard et al. 2019",
                .kinkNote =
                    "The slope at -3 is 0 and at 3 it is 1; PyTorch gives these, or -0.5 and "
                    "1.5, depending on version and device.",
            };
        },
        [](auto x) { return select(x > -3.0, select(x < 3.0, x * (x + 3.0) / 6.0, x), 0.0); });

    add(
        [] {
            return Function{
                .id = "hard_mish",
                .name = "Hard Mish",
                .family = Family::SelfGated,
                .tex =
                    R"(\begin{cases} 0 & x < -2 \\ \tfrac{1}{2} x (x + 2) & -2 \le x < 0 \\ x & x \ge 0 \end{cases})",
                .gradientTex =
                    R"(\begin{cases} 0 & x < -2 \\ x + 1 & -2 \le x < 0 \\ 1 & x \ge 0 \end{cases})",
                .text = "0 if x < -2 else x * (x + 2) / 2 if x < 0 else x",
                .breaks =
                    [](ParameterValues) {
                        return std::vector<Break>{{-2, 1}, {0, 2}};
                    },
                .frameworks = {timm("HardMish")},
                .kinkNote = "The slope at -2 is -1, as the clamp of PyTorch gives it.",
            };
        },
        [](auto x) { return select(x < -2.0, 0.0, select(x < 0.0, x * (x + 2.0) * 0.5, x)); });

    add(
        [] {
            return Function{
                .id = "lisht",
                .name = "LiSHT",
                .family = Family::SelfGated,
                .tex = R"(x \tanh x)",
                .gradientTex = R"(\tanh x + x\,(1 - \tanh^2 x))",
                .text = "x * tanh(x)",
                .features =
                    [](ParameterValues) {
                        return std::vector<double>{0, -1.1996786, 1.1996786};
                    },
                .paper = "Roy, Manna, Dubey & Chaudhuri 2019",
            };
        },
        [](auto x) { return gated(x, tanh(x)); });

    add(
        [] {
            return Function{
                .id = "snake",
                .name = "Snake",
                .family = Family::SelfGated,
                .tex = R"(x + \frac{\sin^2(a x)}{a})",
                .gradientTex = R"(1 + \sin(2 a x))",
                .text = "x + sin(frequency * x)^2 / frequency",
                .parameters = {{.name = "frequency",
                                .symbol = "a",
                                .defaultValue = 1,
                                .low = 0.1,
                                .high = 10,
                                .scale = Scale::Logarithmic,
                                .domain = positive}},
                .paper = "Ziyin, Hartwig & Ueda 2020",
            };
        },
        [](auto x, auto frequency) { return x + square(sin(product(frequency, x))) / frequency; });
}

} // namespace activation
