// SPDX-License-Identifier: MIT
// Softmax and what is made of it, drawn along the first input.
#pragma once

#include "families/gumbel_noise.h"
#include "families/logits.h"
#include "families/softmax_slice.h"

namespace activation {

template<class Catalogue>
void softmaxFamily(Catalogue& add) {
    add(
        [] {
            Function function{
                .id = "softmax",
                .name = "Softmax",
                .family = Family::Vector,
                .tex = R"(\frac{e^{x/T}}{e^{x/T} + \sum_{j=2}^{n} e^{z_j/T}})",
                .gradientTex = R"(\frac{1}{T}\,f(x)\,\bigl(1 - f(x)\bigr))",
                .text = "exp(x / T) / (exp(x / T) + sum(exp(z_j / T) for j in 2..n))",
                .parameters = {temperatureParameter("T", "T"), countParameter()},
                .features =
                    [](ParameterValues p) {
                        return std::vector<double>{fixedLogits(p, 1).front()};
                    },
                .frameworks = {torch("Softmax"), keras("softmax"), jax("softmax"), onnx("Softmax"),
                               tensorFlow("tf.nn.softmax")},
            };
            addLogits(function.parameters, 1);
            return function;
        },
        [](auto x, auto temperature, auto n, auto z2, auto z3, auto z4, auto z5, auto z6, auto z7,
           auto z8) {
            return movingProbability(softmaxSlice(x, temperature, n, z2, z3, z4, z5, z6, z7, z8));
        });

    add(
        [] {
            Function function{
                .id = "softmin",
                .name = "Softmin",
                .family = Family::Vector,
                .tex = R"(\frac{e^{-x/T}}{e^{-x/T} + \sum_{j=2}^{n} e^{-z_j/T}})",
                .gradientTex = R"(-\frac{1}{T}\,f(x)\,\bigl(1 - f(x)\bigr))",
                .text = "exp(-x / T) / (exp(-x / T) + sum(exp(-z_j / T) for j in 2..n))",
                .parameters = {temperatureParameter("T", "T"), countParameter()},
                .features =
                    [](ParameterValues p) { return std::vector<double>{fixedLogits(p, 1).back()}; },
                .frameworks = {torch("Softmin")},
            };
            addLogits(function.parameters, 1);
            return function;
        },
        [](auto x, auto temperature, auto n, auto z2, auto z3, auto z4, auto z5, auto z6, auto z7,
           auto z8) {
            return movingProbability(
                softmaxSlice(-x, temperature, n, -z2, -z3, -z4, -z5, -z6, -z7, -z8));
        });

    add(
        [] {
            Function function{
                .id = "log_softmax",
                .name = "LogSoftmax",
                .family = Family::Vector,
                .tex = R"(\frac{x}{T} - \ln\Bigl(e^{x/T} + \sum_{j=2}^{n} e^{z_j/T}\Bigr))",
                .gradientTex = R"(\frac{1}{T}\,\bigl(1 - e^{f(x)}\bigr))",
                .text = "x / T - ln(exp(x / T) + sum(exp(z_j / T) for j in 2..n))",
                .parameters = {temperatureParameter("T", "T"), countParameter()},
                .features =
                    [](ParameterValues p) {
                        return std::vector<double>{fixedLogits(p, 1).front()};
                    },
                .frameworks = {torch("LogSoftmax"), keras("log_softmax"), jax("log_softmax"),
                               onnx("LogSoftmax"), tensorFlow("tf.nn.log_softmax")},
            };
            addLogits(function.parameters, 1);
            return function;
        },
        [](auto x, auto temperature, auto n, auto z2, auto z3, auto z4, auto z5, auto z6, auto z7,
           auto z8) {
            return logMovingProbability(
                softmaxSlice(x, temperature, n, z2, z3, z4, z5, z6, z7, z8));
        });

    add(
        [] {
            Function function{
                .id = "gumbel_softmax",
                .name = "Gumbel-softmax",
                .family = Family::Vector,
                .tex =
                    R"(\frac{e^{(x + g_1)/\tau}}{e^{(x + g_1)/\tau} + \sum_{j=2}^{n} e^{(z_j + g_j)/\tau}})",
                .gradientTex =
                    R"(\frac{1}{\tau}\,s\,(1 - s), \quad s = \operatorname{softmax}\Bigl(\frac{z + g}{\tau}\Bigr)_1)",
                .text =
                    "let g = gumbel(seed, 1); let s = exp((x + g) / tau) / (exp((x + g) / tau) + "
                    "sum(exp((z_j + gumbel(seed, j)) / tau) for j in 2..n)); straight_through(x + "
                    "g >= max(z_j + gumbel(seed, j) for j in 2..n), s) if hard == 1 else s",
                .parameters = {temperatureParameter("tau", "τ"),
                               {.name = "hard",
                                .symbol = "h",
                                .defaultValue = 0,
                                .low = 0,
                                .high = 1,
                                .step = 1,
                                .isInteger = true,
                                .domain = {0, 1}},
                               {.name = "seed",
                                .symbol = "k",
                                .defaultValue = 0,
                                .low = 0,
                                .high = 100,
                                .step = 1,
                                .isInteger = true,
                                .domain = {0, 2147483647}},
                               countParameter()},
                .breaks =
                    [](ParameterValues p) {
                        return p[1] == 0 ? std::vector<Break>{} : oneBreak(gumbelTie(p), 0);
                    },
                .features = [](ParameterValues p) { return std::vector<double>{gumbelTie(p)}; },
                .frameworks = {{Framework::PyTorch, "torch.nn.functional.gumbel_softmax"}},
                .paper = "Jang, Gu & Poole 2016; Maddison, Mnih & Teh 2016",
                .kinkNote = "With hard = 1 the value is the choice, 0 or 1, and the slope that of "
                            "the soft value, as in PyTorch.",
            };
            addLogits(function.parameters, 3);
            return function;
        },
        [](auto x, auto tau, auto hard, auto seed, auto n, auto z2, auto z3, auto z4, auto z5,
           auto z6, auto z7, auto z8) {
            const auto noisy = [&](const auto& z, int place) { return noisyInput(z, seed, place); };
            const auto slice = softmaxSlice(x, tau, n, noisy(z2, 2), noisy(z3, 3), noisy(z4, 4),
                                            noisy(z5, 5), noisy(z6, 6), noisy(z7, 7), noisy(z8, 8));
            const auto soft = movingProbability(slice);
            // Straight through: the choice on the way forward, its soft slope on the way back.
            return select(hard > 0.5,
                          withValue(soft, valueOf(select(joined(slice.distance) >= 0.0,
                                                         lift<decltype(x)>(1.0), 0.0))),
                          soft);
        });
}

} // namespace activation
