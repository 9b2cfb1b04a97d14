// SPDX-License-Identifier: MIT
// Choices among inputs that give exact zeros, drawn along the first input.
#pragma once

#include "families/logits.h"
#include "families/softmax_slice.h"
#include "families/sparsemax_slice.h"

namespace activation {

template<class Catalogue>
void sparseChoice(Catalogue& add) {
    add(
        [] {
            Function function{
                .id = "sparsemax",
                .name = "Sparsemax",
                .family = Family::Vector,
                .tex =
                    R"({\begin{aligned}[t] & \max(x - \tau, 0), \\ & \textstyle\sum_{i=1}^{n} \max(z_i - \tau, 0) = 1, \quad z_1 = x \end{aligned}})",
                .gradientTex =
                    R"(\begin{cases} 1 - 1/m & x > \tau \\ 0 & x \le \tau \end{cases} \quad m = \#\{ i : z_i > \tau \})",
                .text = "max(0, min(1, min((1 + sum(x - z_i if z_i >= z_j else 0 for i in 2..n)) / "
                        "(1 + sum(z_i >= z_j for i in 2..n)) for j in 2..n)))",
                .parameters = {countParameter()},
                .breaks = sparsemaxBreaks,
                .frameworks = {keras("sparsemax")},
                .paper = "Martins & Astudillo 2016",
                .kinkNote = "Where the slope jumps it is that of the smaller support; where the "
                            "output ends it is 0.",
            };
            addLogits(function.parameters, 0);
            return function;
        },
        [](auto x, auto n, auto z2, auto z3, auto z4, auto z5, auto z6, auto z7, auto z8) {
            return sparseProbability(x, n, z2, z3, z4, z5, z6, z7, z8);
        });

    add(
        [] {
            Function function{
                .id = "hardmax",
                .name = "Hardmax",
                .family = Family::Vector,
                .tex =
                    R"(\begin{cases} 1 & x \ge \max(z_2, \ldots, z_n) \\ 0 & \text{otherwise} \end{cases})",
                .gradientTex = R"(0)",
                .text = "1 if x >= max(z_j for j in 2..n) else 0",
                .parameters = {countParameter()},
                .breaks = [](ParameterValues p) { return oneBreak(fixedLogits(p, 0).front(), 0); },
                .frameworks = {onnx("Hardmax")},
                .kinkNote = "The slope at the jump is given as 0.",
            };
            addLogits(function.parameters, 0);
            return function;
        },
        [](auto x, auto n, auto z2, auto z3, auto z4, auto z5, auto z6, auto z7, auto z8) {
            return select(x >= largestOf(n, z2, z3, z4, z5, z6, z7, z8), lift<decltype(x)>(1.0),
                          0.0);
        });
}

} // namespace activation
