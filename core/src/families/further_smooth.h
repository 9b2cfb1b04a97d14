// SPDX-License-Identifier: MIT
// Further smooth functions of the literature.
#pragma once

#include "families/record.h"
#include "families/turning_points.h"
#include "numbers/accurate.h"
#include "numbers/choice.h"
#include "primitives/exponential.h"
#include "primitives/normal.h"
#include "primitives/root.h"

namespace activation {

template<class Catalogue>
constexpr void furtherSmooth(Catalogue& add) {
    add(
        [] {
            return Function{
                .id = "sine",
                .name = "Sine (SIREN)",
                .family = Family::Further,
                .tex = R"(\sin(\omega x))",
                .gradientTex = R"(\omega \cos(\omega x))",
                .text = "sin(omega * x)",
                .parameters = {{.name = "omega",
                                .symbol = "ω",
                                .defaultValue = 1,
                                .low = 0.1,
                                .high = 30,
                                .scale = Scale::Logarithmic,
                                .domain = positive}},
                .frameworks = {onnx("Sin")},
                .paper = "Sitzmann, Martel, Bergman, Lindell & Wetzstein 2020",
            };
        },
        [](auto x, auto omega) { return sin(product(omega, x)); });

    add(
        [] {
            return Function{
                .id = "gaussian",
                .name = "Gaussian",
                .family = Family::Further,
                .tex = R"(e^{-x^2})",
                .gradientTex = R"(-2 x\,e^{-x^2})",
                .text = "exp(-x^2)",
                .features =
                    [](ParameterValues) {
                        return std::vector<double>{0, -0.7071068, 0.7071068};
                    },
                .paper = "Broomhead & Lowe 1988",
            };
        },
        [](auto x) { return gaussian(x); });

    add(
        [] {
            return Function{
                .id = "bent_identity",
                .name = "Bent identity",
                .family = Family::Further,
                .tex = R"(\frac{\sqrt{x^2 + 1} - 1}{2} + x)",
                .gradientTex = R"(\frac{x}{2 \sqrt{x^2 + 1}} + 1)",
                .text = "(sqrt(x^2 + 1) - 1) / 2 + x",
                .features = [](ParameterValues) { return std::vector<double>{0}; },
            };
        },
        [](auto x) { return x + gated(x, x / (rootOfSquarePlus(x, 1.0) + 1.0)) * 0.5; });

    add(
        [] {
            return Function{
                .id = "tanhexp",
                .name = "TanhExp",
                .family = Family::Further,
                .tex = R"(x \tanh(e^{x}))",
                .gradientTex = R"(\tanh(e^{x}) + x\,e^{x}\,\bigl(1 - \tanh^2(e^{x})\bigr))",
                .text = "x * tanh(exp(x))",
                .features =
                    [](ParameterValues) {
                        return std::vector<double>{0, -1.0788601, -2.0659719, 0.6965640};
                    },
                .paper = "Liu & Di 2020",
            };
        },
        // Beyond 40 the gate is open to every digit that could matter.
        [](auto x) { return gated(x, tanh(exp(min(x, 40.0)))); });

    add(
        [] {
            return Function{
                .id = "serf",
                .name = "Serf",
                .family = Family::Further,
                .tex = R"(x \operatorname{erf}\bigl(\ln(1 + e^{x})\bigr))",
                .gradientTex =
                    R"({\begin{aligned}[t] & \operatorname{erf}(u) + \tfrac{2}{\sqrt{\pi}}\,x\,\sigma(x)\,e^{-u^2}, \\ & u = \ln(1 + e^{x}) \end{aligned}})",
                .text = "x * erf(ln(1 + exp(x)))",
                .features =
                    [](ParameterValues) {
                        return std::vector<double>{0, -1.1930600, -2.2564975, 1.0960460};
                    },
                .paper = "Nag & Bhattacharyya 2021",
            };
        },
        [](auto x) { return gated(x, erf(softplus(x))); });

    add(
        [] {
            return Function{
                .id = "elish",
                .name = "ELiSH",
                .family = Family::Further,
                .tex =
                    R"(\begin{cases} x\,\sigma(x) & x \ge 0 \\ (e^{x} - 1)\,\sigma(x) & x < 0 \end{cases})",
                .gradientTex =
                    R"({\begin{aligned}[t] & \begin{cases} s + x\,s\,(1 - s) & x \ge 0 \\ e^{x} s + (e^{x} - 1)\,s\,(1 - s) & x < 0 \end{cases} \\ & s = \sigma(x) \end{aligned}})",
                .text = "x / (1 + exp(-x)) if x >= 0 else (exp(x) - 1) / (1 + exp(-x))",
                .breaks =
                    [](ParameterValues) {
                        return std::vector<Break>{{0, 2}};
                    },
                .features =
                    [](ParameterValues) {
                        return std::vector<double>{0, -0.8813736, -1.7175298, 2.3993573};
                    },
                .paper = "Basirat & Roth 2018",
            };
        },
        [](auto x) {
            return select(x < 0.0, expm1(min(x, 0.0)) * sigmoid(x), gated(x, sigmoid(x)));
        });

    add(
        [] {
            return Function{
                .id = "acon_c",
                .name = "ACON-C",
                .family = Family::Further,
                .tex = R"((p_1 - p_2)\,x\,\sigma\bigl(\beta\,(p_1 - p_2)\,x\bigr) + p_2 x)",
                .gradientTex =
                    R"({\begin{aligned}[t] & d\,s + \beta d^2 x\,s\,(1 - s) + p_2, \\ & d = p_1 - p_2, \quad s = \sigma(\beta d x) \end{aligned}})",
                .text = "(p1 - p2) * x / (1 + exp(-beta * (p1 - p2) * x)) + p2 * x",
                .parameters =
                    {{.name = "p1", .symbol = "p₁", .defaultValue = 1, .low = -2, .high = 2},
                     {.name = "p2", .symbol = "p₂", .defaultValue = 0, .low = -2, .high = 2},
                     {.name = "beta", .symbol = "β", .defaultValue = 1, .low = 0, .high = 10}},
                .features =
                    [](ParameterValues p) { return turningPointsOfSwish(p[2] * (p[0] - p[1])); },
                .paper = "Ma, Zhang, Liu & Sun 2021",
            };
        },
        [](auto x, auto p1, auto p2, auto beta) {
            // Both gates, so that the sum neither cancels far out nor overflows before its result.
            const auto argument = product(beta, product(difference(p1, p2), x));
            return gated(x, p1 * sigmoid(argument) + p2 * sigmoid(-argument));
        });
}

} // namespace activation
