// SPDX-License-Identifier: MIT
// Further functions of the literature that level off or bend.
#pragma once

#include "families/record.h"
#include "numbers/accurate.h"
#include "numbers/choice.h"
#include "primitives/exponential.h"
#include "primitives/root.h"

namespace activation {

template<class Catalogue>
constexpr void further(Catalogue& add) {
    add(
        [] {
            return Function{
                .id = "binary_step",
                .name = "Binary step",
                .family = Family::Further,
                .tex = R"(\begin{cases} 1 & x \ge 0 \\ 0 & x < 0 \end{cases})",
                .gradientTex = R"(0)",
                .text = "1 if x >= 0 else 0",
                .breaks =
                    [](ParameterValues) {
                        return std::vector<Break>{{0, 0}};
                    },
                .paper = "McCulloch & Pitts 1943",
                .kinkNote = "The slope at the jump is given as 0.",
            };
        },
        [](auto x) { return select(x >= 0.0, lift<decltype(x)>(1.0), 0.0); });

    add(
        [] {
            return Function{
                .id = "lecun_tanh",
                .name = "Scaled tanh (LeCun)",
                .family = Family::Further,
                .tex = R"(A \tanh(S x))",
                .gradientTex = R"(A\,S\,\bigl(1 - \tanh^2(S x)\bigr))",
                .text = "A * tanh(S * x)",
                .parameters =
                    {{.name = "A", .symbol = "A", .defaultValue = 1.7159, .low = 0.5, .high = 3},
                     {.name = "S", .symbol = "S", .defaultValue = 2.0 / 3, .low = 0.1, .high = 2}},
                .features = [](ParameterValues) { return std::vector<double>{0}; },
                .paper = "LeCun 1989; LeCun, Bottou, Orr & Müller 1998",
            };
        },
        [](auto x, auto height, auto steepness) { return height * tanh(product(steepness, x)); });

    add(
        [] {
            return Function{
                .id = "arctan",
                .name = "Arctan",
                .family = Family::Further,
                .tex = R"(\arctan x)",
                .gradientTex = R"(\frac{1}{1 + x^2})",
                .text = "atan(x)",
                .features = [](ParameterValues) { return std::vector<double>{0}; },
                .frameworks = {onnx("Atan")},
            };
        },
        [](auto x) { return atan(x); });

    add(
        [] {
            return Function{
                .id = "isru",
                .name = "ISRU",
                .family = Family::Further,
                .tex = R"(\frac{x}{\sqrt{1 + \alpha x^2}})",
                .gradientTex = R"((1 + \alpha x^2)^{-3/2})",
                .text = "x / sqrt(1 + alpha * x^2)",
                .parameters = {{.name = "alpha",
                                .symbol = "α",
                                .defaultValue = 1,
                                .low = 0,
                                .high = 5,
                                .domain = notNegative}},
                .features = [](ParameterValues) { return std::vector<double>{0}; },
                .paper = "Carlile, Delamarter, Kinney, Marti & Whitney 2017",
            };
        },
        [](auto x, auto alpha) { return overRoot(x, alpha); });

    add(
        [] {
            return Function{
                .id = "isrlu",
                .name = "ISRLU",
                .family = Family::Further,
                .tex =
                    R"(\begin{cases} x & x \ge 0 \\ x\,(1 + \alpha x^2)^{-1/2} & x < 0 \end{cases})",
                .gradientTex =
                    R"(\begin{cases} 1 & x \ge 0 \\ (1 + \alpha x^2)^{-3/2} & x < 0 \end{cases})",
                .text = "x if x >= 0 else x / sqrt(1 + alpha * x^2)",
                .parameters = {{.name = "alpha",
                                .symbol = "α",
                                .defaultValue = 1,
                                .low = 0,
                                .high = 5,
                                .domain = notNegative}},
                .features = [](ParameterValues) { return std::vector<double>{0}; },
                .paper = "Carlile, Delamarter, Kinney, Marti & Whitney 2017",
            };
        },
        [](auto x, auto alpha) { return select(x < 0.0, overRoot(x, alpha), x); });

    add(
        [] {
            return Function{
                .id = "relu2",
                .name = "Squared ReLU",
                .family = Family::Further,
                .tex = R"(\max(0, x)^2)",
                .gradientTex = R"(2 \max(0, x))",
                .text = "max(0, x)^2",
                .breaks =
                    [](ParameterValues) {
                        return std::vector<Break>{{0, 2}};
                    },
                .paper = "So et al. 2021",
            };
        },
        [](auto x) { return select(x > 0.0, square(x), 0.0); });

    add(
        [] {
            return Function{
                .id = "srelu",
                .name = "SReLU",
                .family = Family::Further,
                .tex =
                    R"(\begin{cases} t_r + a_r (x - t_r) & x \ge t_r \\ x & t_l < x < t_r \\ t_l + a_l (x - t_l) & x \le t_l \end{cases})",
                .gradientTex =
                    R"(\begin{cases} a_r & x \ge t_r \\ 1 & t_l < x < t_r \\ a_l & x \le t_l \end{cases})",
                .text = "tr + ar * (x - tr) if x >= tr else tl + al * (x - tl) if x <= tl else x",
                .parameters =
                    {{.name = "tr", .symbol = "tᵣ", .defaultValue = 1, .low = 0, .high = 5},
                     {.name = "ar", .symbol = "aᵣ", .defaultValue = 0.2, .low = -1, .high = 2},
                     {.name = "tl", .symbol = "tₗ", .defaultValue = -1, .low = -5, .high = 0},
                     {.name = "al", .symbol = "aₗ", .defaultValue = 0.2, .low = -1, .high = 2}},
                .orderings = {{.lower = 2, .upper = 0}},
                .breaks =
                    [](ParameterValues p) {
                        std::vector<Break> breaks;
                        if (p[1] != 1)
                            breaks.push_back({p[0], 1});
                        if (p[3] != 1)
                            breaks.push_back({p[2], 1});
                        return breaks;
                    },
                .paper = "Jin, Xu, Feng, Wei, Xiong & Yan 2016",
                .kinkNote = "The slope at tr is ar and at tl it is al.",
            };
        },
        [](auto x, auto tr, auto ar, auto tl, auto al) {
            return select(x >= tr, multiplyAdd(ar, difference(x, tr), tr),
                          select(x <= tl, multiplyAdd(al, difference(x, tl), tl), x));
        });

    add(
        [] {
            return Function{
                .id = "pelu",
                .name = "PELU",
                .family = Family::Further,
                .tex =
                    R"(\begin{cases} \frac{a}{b}\,x & x \ge 0 \\ a\,(e^{x/b} - 1) & x < 0 \end{cases})",
                .gradientTex =
                    R"(\frac{a}{b}\,\begin{cases} 1 & x \ge 0 \\ e^{x/b} & x < 0 \end{cases})",
                .text = "a / b * x if x >= 0 else a * (exp(x / b) - 1)",
                .parameters = {{.name = "a",
                                .symbol = "a",
                                .defaultValue = 1,
                                .low = 0.1,
                                .high = 3,
                                .domain = positive},
                               {.name = "b",
                                .symbol = "b",
                                .defaultValue = 1,
                                .low = 0.1,
                                .high = 3,
                                .domain = positive}},
                .breaks =
                    [](ParameterValues) {
                        return std::vector<Break>{{0, 2}};
                    },
                .paper = "Trottier, Giguère & Chaib-draa 2017",
            };
        },
        [](auto x, auto a, auto b) {
            return select(x < 0.0, a * expm1(quotient(x, b)), a / b * x);
        });
}

} // namespace activation
