// SPDX-License-Identifier: MIT
// Functions that level off: sigmoid, tanh and their kin.
#pragma once

#include "families/record.h"
#include "numbers/choice.h"
#include "primitives/exponential.h"
#include "primitives/rational.h"

namespace activation {

template<class Catalogue>
constexpr void saturating(Catalogue& add) {
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

    add(
        [] {
            return Function{
                .id = "softsign",
                .name = "Softsign",
                .family = Family::Saturating,
                .tex = R"(\frac{x}{1 + |x|})",
                .gradientTex = R"(\frac{1}{(1 + |x|)^2})",
                .text = "x / (1 + abs(x))",
                .breaks =
                    [](ParameterValues) {
                        return std::vector<Break>{{0, 2}};
                    },
                .features = [](ParameterValues) { return std::vector<double>{0}; },
                .frameworks = {torch("Softsign"), keras("softsign"), jax("soft_sign"),
                               onnx("Softsign"), tensorFlow("tf.nn.softsign")},
                .paper =
                    "Bergstra, Desjardins, Lamblin & Bengio 2009; Turian, Bergstra & Bengio 2009",
            };
        },
        [](auto x) { return softsign(x); });

    add(
        [] {
            return Function{
                .id = "log_sigmoid",
                .name = "LogSigmoid",
                .family = Family::Saturating,
                .tex = R"(\ln \sigma(x) = -\ln\bigl(1 + e^{-x}\bigr))",
                .gradientTex = R"(\sigma(-x))",
                .text = "-ln(1 + exp(-x))",
                .features = [](ParameterValues) { return std::vector<double>{0}; },
                .frameworks = {torch("LogSigmoid"), keras("log_sigmoid"), jax("log_sigmoid"),
                               tensorFlow("tf.math.log_sigmoid")},
            };
        },
        [](auto x) { return logSigmoid(x); });

    add(
        [] {
            return Function{
                .id = "exponential",
                .name = "Exponential",
                .family = Family::Saturating,
                .tex = R"(e^{x})",
                .gradientTex = R"(e^{x})",
                .text = "exp(x)",
                .features = [](ParameterValues) { return std::vector<double>{0}; },
                .frameworks = {keras("exponential"), onnx("Exp")},
            };
        },
        [](auto x) { return exp(x); });

    add(
        [] {
            return Function{
                .id = "identity",
                .name = "Identity",
                .family = Family::Saturating,
                .tex = R"(x)",
                .gradientTex = R"(1)",
                .text = "x",
                .frameworks = {torch("Identity"), keras("linear"), jax("identity"),
                               onnx("Identity")},
            };
        },
        [](auto x) { return x; });
}

} // namespace activation
