// SPDX-License-Identifier: MIT
// Smooth functions of the form x times a gate: GELU, SiLU, Swish.
#pragma once

#include "families/record.h"
#include "families/turning_points.h"
#include "numbers/choice.h"
#include "primitives/exponential.h"
#include "primitives/gelu_tanh_gate.h"
#include "primitives/normal.h"

namespace activation {

template<class Catalogue>
constexpr void selfGated(Catalogue& add) {
    add(
        [] {
            return Function{
                .id = "gelu",
                .name = "GELU",
                .family = Family::SelfGated,
                .tex =
                    R"(x\,\Phi(x) = \frac{x}{2} \left(1 + \operatorname{erf}\frac{x}{\sqrt{2}}\right))",
                .gradientTex = R"(\Phi(x) + x\,\varphi(x))",
                .text = "x * (1 + erf(x / sqrt(2))) / 2",
                .features = [](ParameterValues) { return turningPointsOfGelu(); },
                .frameworks = {torch("GELU"),
                               keras("gelu"),
                               {Framework::Jax, "jax.nn.gelu(approximate=False)"},
                               onnx("Gelu"),
                               tensorFlow("tf.nn.gelu"),
                               timm("GELU")},
                .paper = "Hendrycks & Gimpel 2016",
            };
        },
        [](auto x) { return gated(x, normalCdf(x)); });

    add(
        [] {
            return Function{
                .id = "gelu_tanh",
                .name = "GELU (tanh approximation)",
                .family = Family::SelfGated,
                .tex =
                    R"(\frac{x}{2}\,\Bigl(1 + \tanh\bigl(\sqrt{\tfrac{2}{\pi}}\,(x + 0.044715\,x^3)\bigr)\Bigr))",
                .gradientTex =
                    R"({\begin{aligned}[t] & \tfrac{1}{2}(1 + t) + \tfrac{c}{2}\,x\,(1 - t^2)\,(1 + 0.134145\,x^2), \\ & t = \tanh\bigl(c\,(x + 0.044715\,x^3)\bigr), \quad c = \sqrt{\tfrac{2}{\pi}} \end{aligned}})",
                .text = "x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3))) / 2",
                .features = [](ParameterValues) { return turningPointsOfGelu(); },
                .frameworks = {torch("GELU(approximate='tanh')"), keras("gelu(approximate=True)"),
                               jax("gelu"), onnx("Gelu(approximate='tanh')"),
                               tensorFlow("tf.nn.gelu(approximate=True)"), timm("GELUTanh")},
                .paper = "Hendrycks & Gimpel 2016",
            };
        },
        [](auto x) { return gated(x, geluTanhGate(x)); });

    add(
        [] {
            return Function{
                .id = "silu",
                .name = "SiLU",
                .family = Family::SelfGated,
                .tex = R"(x\,\sigma(x) = \frac{x}{1 + e^{-x}})",
                .gradientTex = R"(\sigma(x)\,\Bigl(1 + x\,\bigl(1 - \sigma(x)\bigr)\Bigr))",
                .text = "x / (1 + exp(-x))",
                .features = [](ParameterValues) { return turningPointsOfSwish(1); },
                .frameworks = {torch("SiLU"), keras("silu"), jax("silu"), onnx("Swish"),
                               tensorFlow("tf.nn.silu"), timm("Swish")},
                .paper = "Hendrycks & Gimpel 2016; Elfwing, Uchibe & Doya 2017; "
                         "Ramachandran, Zoph & Le 2017",
            };
        },
        [](auto x) { return gated(x, sigmoid(x)); });

    add(
        [] {
            return Function{
                .id = "swish",
                .name = "Swish",
                .family = Family::SelfGated,
                .tex = R"(x\,\sigma(\beta x) = \frac{x}{1 + e^{-\beta x}})",
                .gradientTex =
                    R"(\sigma(\beta x) + \beta x\,\sigma(\beta x)\,\bigl(1 - \sigma(\beta x)\bigr))",
                .text = "x / (1 + exp(-beta * x))",
                .parameters =
                    {{.name = "beta", .symbol = "β", .defaultValue = 1, .low = 0, .high = 10}},
                .features = [](ParameterValues p) { return turningPointsOfSwish(p[0]); },
                .frameworks = {onnx("Swish"), tensorFlow("tf.nn.silu")},
                .paper = "Ramachandran, Zoph & Le 2017",
            };
        },
        [](auto x, auto beta) { return gated(x, sigmoid(product(beta, x))); });

    add(
        [] {
            return Function{
                .id = "quick_gelu",
                .name = "Quick GELU",
                .family = Family::SelfGated,
                .tex = R"(x\,\sigma(1.702\,x))",
                .gradientTex = R"(s + 1.702\,x\,s\,(1 - s), \;\; s = \sigma(1.702\,x))",
                .text = "x / (1 + exp(-1.702 * x))",
                .features = [](ParameterValues) { return turningPointsOfSwish(1.702); },
                .frameworks = {timm("QuickGELU")},
                .paper = "Hendrycks & Gimpel 2016",
            };
        },
        [](auto x) { return gated(x, sigmoid(product(1.702, x))); });
}

} // namespace activation
