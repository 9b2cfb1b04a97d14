// SPDX-License-Identifier: MIT
// Softmax and what is made of it, drawn along the first input.
#pragma once

#include "families/gumbel_noise.h"
#include "families/logits.h"
#include "families/softmax_slice.h"
#include "numbers/staged.h"

namespace activation {

inline constexpr auto softmaxInputs = [](auto temperature, auto n, auto z2, auto z3, auto z4,
                                         auto z5, auto z6, auto z7, auto z8, auto output) {
    return fixedInputs(temperature, n, output, exactly(z2), exactly(z3), exactly(z4), exactly(z5),
                       exactly(z6), exactly(z7), exactly(z8));
};

template<class Catalogue>
constexpr void softmaxFamily(Catalogue& add) {
    add(
        [] {
            Function function{
                .id = "softmax",
                .name = "Softmax",
                .family = Family::Vector,
                .tex = R"(\frac{e^{z_j/T}}{\sum_{i=1}^{n} e^{z_i/T}}, \quad z_1 = x)",
                .gradientTex =
                    R"({\begin{aligned}[t] & \tfrac{1}{T}\,s_j\,(\delta_{1j} - s_1), \\ & s_k = \frac{e^{z_k/T}}{\sum_{i=1}^{n} e^{z_i/T}}, \quad z_1 = x \end{aligned}})",
                .text = "let y = x if output == 1 else sum(z_j if output == j else 0 for j in "
                        "2..n); exp(y / T) / (exp(x / T) + sum(exp(z_j / T) for j in 2..n))",
                .parameters = {temperatureParameter("T", "T"), countParameter()},
                .features =
                    [](ParameterValues p) {
                        return std::vector<double>{fixedLogits(p, 1).front()};
                    },
                .frameworks = {torch("Softmax"), keras("softmax"), jax("softmax"), onnx("Softmax"),
                               tensorFlow("tf.nn.softmax")},
            };
            addLogits(function.parameters, 1);
            addOutput(function, 1);
            return function;
        },
        Staged(softmaxInputs, [](auto x, const auto& fixed) { return probability(x, fixed); }));

    add(
        [] {
            Function function{
                .id = "softmin",
                .name = "Softmin",
                .family = Family::Vector,
                .tex = R"(\frac{e^{-z_j/T}}{\sum_{i=1}^{n} e^{-z_i/T}}, \quad z_1 = x)",
                .gradientTex =
                    R"({\begin{aligned}[t] & {-\tfrac{1}{T}}\,s_j\,(\delta_{1j} - s_1), \\ & s_k = \frac{e^{-z_k/T}}{\sum_{i=1}^{n} e^{-z_i/T}}, \quad z_1 = x \end{aligned}})",
                .text = "let y = x if output == 1 else sum(z_j if output == j else 0 for j in "
                        "2..n); exp(-y / T) / (exp(-x / T) + sum(exp(-z_j / T) for j in 2..n))",
                .parameters = {temperatureParameter("T", "T"), countParameter()},
                .features =
                    [](ParameterValues p) { return std::vector<double>{fixedLogits(p, 1).back()}; },
                .frameworks = {torch("Softmin")},
            };
            addLogits(function.parameters, 1);
            addOutput(function, 1);
            return function;
        },
        Staged(
            [](auto temperature, auto n, auto z2, auto z3, auto z4, auto z5, auto z6, auto z7,
               auto z8, auto output) {
                return softmaxInputs(temperature, n, -z2, -z3, -z4, -z5, -z6, -z7, -z8, output);
            },
            [](auto x, const auto& fixed) { return probability(-x, fixed); }));

    add(
        [] {
            Function function{
                .id = "log_softmax",
                .name = "LogSoftmax",
                .family = Family::Vector,
                .tex = R"(\frac{z_j}{T} - \ln \sum_{i=1}^{n} e^{z_i/T}, \quad z_1 = x)",
                .gradientTex =
                    R"({\begin{aligned}[t] & \tfrac{1}{T}\,(\delta_{1j} - s_1), \\ & s_1 = \frac{e^{x/T}}{\sum_{i=1}^{n} e^{z_i/T}}, \quad z_1 = x \end{aligned}})",
                .text = "let y = x if output == 1 else sum(z_j if output == j else 0 for j in "
                        "2..n); y / T - ln(exp(x / T) + sum(exp(z_j / T) for j in 2..n))",
                .parameters = {temperatureParameter("T", "T"), countParameter()},
                .features =
                    [](ParameterValues p) {
                        return std::vector<double>{fixedLogits(p, 1).front()};
                    },
                .frameworks = {torch("LogSoftmax"), keras("log_softmax"), jax("log_softmax"),
                               onnx("LogSoftmax"), tensorFlow("tf.nn.log_softmax")},
            };
            addLogits(function.parameters, 1);
            addOutput(function, 1);
            return function;
        },
        Staged(softmaxInputs, [](auto x, const auto& fixed) { return logProbability(x, fixed); }));

    add(
        [] {
            Function function{
                .id = "gumbel_softmax",
                .name = "Gumbel-softmax",
                .family = Family::Vector,
                .tex =
                    R"(\frac{e^{(z_j + g_j)/\tau}}{\sum_{i=1}^{n} e^{(z_i + g_i)/\tau}}, \quad z_1 = x)",
                .gradientTex =
                    R"({\begin{aligned}[t] & \tfrac{1}{\tau}\,s_j\,(\delta_{1j} - s_1), \\ & s_m = \frac{e^{(z_m + g_m)/\tau}}{\sum_{i=1}^{n} e^{(z_i + g_i)/\tau}}, \quad z_1 = x \end{aligned}})",
                .text = "let u = x + gumbel(seed, 1); let y = u if output == 1 else sum(z_j + "
                        "gumbel(seed, j) if output == j else 0 for j in 2..n); let s = exp(y / "
                        "tau) / (exp(u / tau) + sum(exp((z_j + gumbel(seed, j)) / tau) for j in "
                        "2..n)); straight_through(y >= max(u, max(z_j + gumbel(seed, j) for j in "
                        "2..n)), s) if hard == 1 else s",
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
                .breaks = gumbelBreaks,
                .features = [](ParameterValues p) { return std::vector<double>{gumbelTie(p)}; },
                .frameworks = {{Framework::PyTorch, "torch.nn.functional.gumbel_softmax"}},
                .paper = "Jang, Gu & Poole 2016; Maddison, Mnih & Teh 2016",
                .kinkNote = "With hard = 1 the value is the choice, 0 or 1, and the slope that of "
                            "the soft value, as in PyTorch.",
            };
            addLogits(function.parameters, 3);
            addOutput(function, 3);
            return function;
        },
        Staged(
            [](auto tau, auto hard, auto seed, auto n, auto z2, auto z3, auto z4, auto z5, auto z6,
               auto z7, auto z8, auto output) {
                const auto ownNoise = gumbelNoise(seed, 1);
                const auto noisy = [&](const auto& z, int place) {
                    return noisyInput(z, seed, place, ownNoise);
                };
                return std::pair(hard, fixedInputs(tau, n, output, noisy(z2, 2), noisy(z3, 3),
                                                   noisy(z4, 4), noisy(z5, 5), noisy(z6, 6),
                                                   noisy(z7, 7), noisy(z8, 8)));
            },
            [](auto x, const auto& prepared) {
                const auto& [hard, fixed] = prepared;
                const auto soft = probability(x, fixed);
                // Straight through: the choice on the way forward, its soft slope on the way back.
                return select(hard > 0.5, withValue(soft, valueOf(choice(x, fixed))), soft);
            }));
}

} // namespace activation
