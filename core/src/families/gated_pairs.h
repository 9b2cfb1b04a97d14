// SPDX-License-Identifier: MIT
// Gated linear units: one input times a gate made of another.
#pragma once

#include "families/record.h"
#include "families/turning_points.h"
#include "numbers/choice.h"
#include "primitives/exponential.h"
#include "primitives/normal.h"

namespace activation {

template<class Catalogue>
constexpr void gatedPairs(Catalogue& add) {
    add(
        [] {
            return Function{
                .id = "glu",
                .name = "GLU",
                .family = Family::Vector,
                .tex = R"(x\,\sigma(b))",
                .gradientTex = R"(\sigma(b))",
                .text = "x / (1 + exp(-b))",
                .parameters =
                    {{.name = "b", .symbol = "b", .defaultValue = 1, .low = -6, .high = 6}},
                .frameworks = {torch("GLU"), keras("glu"), jax("glu")},
                .paper = "Dauphin, Fan, Auli & Grangier 2016",
            };
        },
        [](auto x, auto b) { return x * sigmoid(b); });

    add(
        [] {
            return Function{
                .id = "swiglu",
                .name = "SwiGLU",
                .family = Family::Vector,
                .tex = R"(b\,x\,\sigma(\beta x))",
                .gradientTex =
                    R"(b\,\bigl(s + \beta x\,s\,(1 - s)\bigr), \quad s = \sigma(\beta x))",
                .text = "b * x / (1 + exp(-beta * x))",
                .parameters =
                    {{.name = "b", .symbol = "b", .defaultValue = 1, .low = -3, .high = 3},
                     {.name = "beta", .symbol = "β", .defaultValue = 1, .low = 0, .high = 10}},
                .features = [](ParameterValues p) { return turningPointsOfSwish(p[1]); },
                .paper = "Shazeer 2020",
            };
        },
        [](auto x, auto b, auto beta) { return b * gated(x, sigmoid(product(beta, x))); });

    add(
        [] {
            return Function{
                .id = "geglu",
                .name = "GEGLU",
                .family = Family::Vector,
                .tex = R"(b\,x\,\Phi(x))",
                .gradientTex = R"(b\,\bigl(\Phi(x) + x\,\varphi(x)\bigr))",
                .text = "b * x * (1 + erf(x / sqrt(2))) / 2",
                .parameters =
                    {{.name = "b", .symbol = "b", .defaultValue = 1, .low = -3, .high = 3}},
                .features = [](ParameterValues) { return turningPointsOfGelu(); },
                .paper = "Shazeer 2020",
            };
        },
        [](auto x, auto b) { return b * gated(x, normalCdf(x)); });

    add(
        [] {
            return Function{
                .id = "reglu",
                .name = "ReGLU",
                .family = Family::Vector,
                .tex = R"(b \max(0, x))",
                .gradientTex = R"(\begin{cases} b & x > 0 \\ 0 & x \le 0 \end{cases})",
                .text = "b * max(0, x)",
                .parameters =
                    {{.name = "b", .symbol = "b", .defaultValue = 1, .low = -3, .high = 3}},
                .breaks =
                    [](ParameterValues p) {
                        return p[0] == 0 ? std::vector<Break>{} : oneBreak(0, 1);
                    },
                .paper = "Shazeer 2020",
                .kinkNote = "The slope at 0 is 0, as in PyTorch.",
            };
        },
        [](auto x, auto b) { return select(x > 0.0, b * x, 0.0); });

    add(
        [] {
            return Function{
                .id = "bilinear",
                .name = "Bilinear GLU",
                .family = Family::Vector,
                .tex = R"(b\,x)",
                .gradientTex = R"(b)",
                .text = "b * x",
                .parameters =
                    {{.name = "b", .symbol = "b", .defaultValue = 1, .low = -3, .high = 3}},
                .paper = "Dauphin, Fan, Auli & Grangier 2016; Shazeer 2020",
            };
        },
        [](auto x, auto b) { return b * x; });

    add(
        [] {
            return Function{
                .id = "crelu",
                .name = "CReLU",
                .family = Family::Vector,
                .tex = R"(\begin{cases} \max(0, x) & o = 1 \\ \max(0, -x) & o = 2 \end{cases})",
                .gradientTex =
                    R"(\begin{cases} 1 & o = 1,\; x > 0 \\ -1 & o = 2,\; x < 0 \\ 0 & \text{otherwise} \end{cases})",
                .text = "max(0, x) if output == 1 else max(0, -x)",
                .parameters = {{.name = "output",
                                .symbol = "o",
                                .defaultValue = 1,
                                .low = 1,
                                .high = 2,
                                .step = 1,
                                .isInteger = true,
                                .domain = {1, 2}}},
                .breaks =
                    [](ParameterValues) {
                        return std::vector<Break>{{0, 1}};
                    },
                .frameworks = {tensorFlow("tf.nn.crelu")},
                .paper = "Shang, Sohn, Almeida & Lee 2016",
                .kinkNote = "The slope of both outputs at 0 is 0, as in PyTorch.",
            };
        },
        [](auto x, auto output) {
            return select(output < 1.5, select(x > 0.0, x, 0.0), select(x < 0.0, -x, 0.0));
        });
}

} // namespace activation
