// SPDX-License-Identifier: MIT
// Maxout, the largest of several straight lines.
#pragma once

#include "families/logits.h"
#include "families/maxout_pieces.h"
#include "numbers/accurate.h"

namespace activation {

inline Parameter pieceParameter(char letter, int place, double defaultValue) {
    const std::string name = numbered(letter, place);
    return {.name = name,
            .symbol = name,
            .defaultValue = defaultValue,
            .low = letter == 'w' ? -3.0 : -5.0,
            .high = letter == 'w' ? 3.0 : 5.0,
            .isRelevant = [place](ParameterValues p) { return p[0] >= place; }};
}

template<class Catalogue>
constexpr void maxoutFamily(Catalogue& add) {
    add(
        [] {
            Function function{
                .id = "maxout",
                .name = "Maxout",
                .family = Family::Vector,
                .tex = R"(\max_{1 \le i \le k} (w_i x + b_i))",
                .gradientTex =
                    R"(w_{i^*}, \quad i^* = \operatorname*{arg\,max}_{1 \le i \le k} (w_i x + b_i))",
                .text = "max(w_i * x + b_i for i in 1..k)",
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
            auto best = max(multiplyAdd(w2, x, b2), multiplyAdd(w1, x, b1));
            best = select(k >= 3.0, max(multiplyAdd(w3, x, b3), best), best);
            best = select(k >= 4.0, max(multiplyAdd(w4, x, b4), best), best);
            return select(k >= 5.0, max(multiplyAdd(w5, x, b5), best), best);
        });
}

} // namespace activation
