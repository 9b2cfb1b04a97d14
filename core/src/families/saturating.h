// SPDX-License-Identifier: MIT
// Functions that level off: sigmoid, tanh and their kin.
#pragma once

#include "families/record.h"
#include "numbers/choice.h"
#include "primitives/exponential.h"

namespace activation {

template<class Catalogue>
void saturating(Catalogue& add) {
    add(
        [] {
            return Function{
                .id = "sigmoid",
                .name = "Sigmoid",
                .family = Family::Saturating,
                .tex = R"(\frac{1}{1 + e^{-x}})",
                .gradientTex = R"(\sigma(x)\,\bigl(1 - \sigma(x)\bigr))",
                .text = "1 / (1 + exp(-x))",
                .features = [](ParameterValues) { return std::vector<double>{0}; },
                .frameworks = {torch("Sigmoid"), keras("sigmoid"), jax("sigmoid"), onnx("Sigmoid"),
                               tensorFlow("tf.nn.sigmoid"), timm("Sigmoid")},
                .paper = "Rumelhart, Hinton & Williams 1986",
            };
        },
        [](auto x) { return sigmoid(x); });

    add(
        [] {
            return Function{
                .id = "tanh",
                .name = "Tanh",
                .family = Family::Saturating,
                .tex = R"(\tanh x = \frac{e^{x} - e^{-x}}{e^{x} + e^{-x}})",
                .gradientTex = R"(1 - \tanh^2 x)",
                .text = "(exp(x) - exp(-x)) / (exp(x) + exp(-x))",
                .features = [](ParameterValues) { return std::vector<double>{0}; },
                .frameworks = {torch("Tanh"), keras("tanh"), jax("tanh"), onnx("Tanh"),
                               tensorFlow("tf.nn.tanh"), timm("Tanh")},
                .paper = "LeCun, Bottou, Orr & Müller 1998",
            };
        },
        [](auto x) { return tanh(x); });
}

} // namespace activation
