// SPDX-License-Identifier: MIT
// Functions of several inputs, drawn along one of them while the others are parameters.
#pragma once

#include "families/maxout_pieces.h"
#include "families/record.h"
#include "families/softmax_slice.h"

namespace activation {

inline std::string numbered(char letter, int place) {
    return {letter, static_cast<char>('0' + place)};
}

inline Parameter pieceParameter(char letter, int place, double defaultValue) {
    const std::string name = numbered(letter, place);
    return {.name = name,
            .symbol = name,
            .defaultValue = defaultValue,
            .low = letter == 'w' ? -3.0 : -5.0,
            .high = letter == 'w' ? 3.0 : 5.0,
            .isRelevant = [place](ParameterValues p) { return p[0] >= place; }};
}

// The fixed inputs z2 ... z8; `countIndex` is the index of the parameter n.
inline void addLogits(std::vector<Parameter>& parameters, std::size_t countIndex) {
    for (int place = 2; place <= 8; ++place) {
        const std::string name = numbered('z', place);
        parameters.push_back({.name = name,
                              .symbol = name,
                              .defaultValue = 0,
                              .low = -10,
                              .high = 10,
                              .step = 0.1,
                              .isRelevant = [place, countIndex](ParameterValues p) {
                                  return p[countIndex] >= place;
                              }});
    }
}

inline Parameter countParameter() {
    return {.name = "n",
            .symbol = "n",
            .defaultValue = 3,
            .low = 2,
            .high = 8,
            .step = 1,
            .isInteger = true,
            .domain = {2, 8}};
}

template<class Catalogue>
void vector(Catalogue& add) {
    add(
        [] {
            Function function{
                .id = "softmax",
                .name = "Softmax",
                .family = Family::Vector,
                .tex = R"(\frac{e^{x/T}}{e^{x/T} + \sum_{j=2}^{n} e^{z_j/T}})",
                .gradientTex =
                    R"(\frac{1}{T}\,s\,(1 - s), \quad s = \operatorname{softmax}(x, z_2, \ldots, z_n)_1)",
                .text = "exp(x / T) / (exp(x / T) + exp(z2 / T) + ... + exp(zn / T))",
                .parameters = {{.name = "T",
                                .symbol = "T",
                                .defaultValue = 1,
                                .low = 0.1,
                                .high = 10,
                                .scale = Scale::Logarithmic,
                                .domain = positive},
                               countParameter()},
                .features =
                    [](ParameterValues p) {
                        double largest = p[2];
                        for (std::size_t k = 3; k <= static_cast<std::size_t>(p[1]); ++k)
                            largest = std::max(largest, p[k]);
                        return std::vector<double>{largest};
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
                .id = "maxout",
                .name = "Maxout",
                .family = Family::Vector,
                .tex = R"(\max_{1 \le i \le k} (w_i x + b_i))",
                .gradientTex =
                    R"(w_{i^*}, \quad i^* = \operatorname*{arg\,max}_{1 \le i \le k} (w_i x + b_i))",
                .text = "max(w1 * x + b1, ..., wk * x + bk)",
                .parameters = {{.name = "k",
                                .symbol = "k",
                                .defaultValue = 2,
                                .low = 2,
                                .high = 5,
                                .step = 1,
                                .isInteger = true,
                                .domain = {2, 5}}},
                .breaks = maxoutBreaks,
                .paper = "Goodfellow, Warde-Farley, Mirza, Courville & Bengio 2013",
                .kinkNote = "Where two pieces meet the slope is that of the first of them.",
            };
            const double slopes[] = {1, -0.5, 0, 2, -2};
            const double offsets[] = {0, -1, 0.5, -2, -3};
            for (int place = 1; place <= 5; ++place)
                function.parameters.push_back(pieceParameter('w', place, slopes[place - 1]));
            for (int place = 1; place <= 5; ++place)
                function.parameters.push_back(pieceParameter('b', place, offsets[place - 1]));
            return function;
        },
        [](auto x, auto k, auto w1, auto w2, auto w3, auto w4, auto w5, auto b1, auto b2, auto b3,
           auto b4, auto b5) {
            auto best = max(w2 * x + b2, w1 * x + b1);
            best = select(k >= 3.0, max(w3 * x + b3, best), best);
            best = select(k >= 4.0, max(w4 * x + b4, best), best);
            return select(k >= 5.0, max(w5 * x + b5, best), best);
        });
}

} // namespace activation
