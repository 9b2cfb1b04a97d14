// SPDX-License-Identifier: MIT
// Choices among inputs that give exact zeros, drawn along the first input.
#pragma once

#include "families/hardmax_slice.h"
#include "families/logits.h"
#include "families/sparsemax_slice.h"
#include "numbers/staged.h"

namespace activation {

template<class Catalogue>
constexpr void sparseChoice(Catalogue& add) {
    add(
        [] {
            Function function{
                .id = "sparsemax",
                .name = "Sparsemax",
                .family = Family::Vector,
                .tex =
                    R"({\begin{aligned}[t] & \max(z_j - \tau, 0), \\ & \textstyle\sum_{i=1}^{n} \max(z_i - \tau, 0) = 1, \quad z_1 = x \end{aligned}})",
                .gradientTex =
                    R"({\begin{aligned}[t] & \begin{cases} \delta_{1j} - 1/m & \min(x, z_j) > \tau \\ 0 & \text{otherwise} \end{cases} \\ & m = \#\{ i : z_i > \tau \}, \quad z_1 = x \end{aligned}})",
                .text =
                    "let z1 = x; let y = sum(z_j if output == j else 0 for j in 1..n); max(0, "
                    "min(1, min((1 + sum(y - z_i if z_i >= z_j and output != i else 0 for i in "
                    "1..n)) / (1 + sum(z_i >= z_j and output != i for i in 1..n)) for j in 1..n)))",
                .parameters = {countParameter()},
                .breaks = sparsemaxBreaks,
                .frameworks = {keras("sparsemax")},
                .paper = "Martins & Astudillo 2016",
                .kinkNote = "Where the slope jumps it is that of the smaller support; where the "
                            "output ends it is 0.",
            };
            addLogits(function.parameters, 0);
            addOutput(function, 0);
            return function;
        },
        Staged([](auto n, auto z2, auto z3, auto z4, auto z5, auto z6, auto z7, auto z8,
                  auto output) { return sparseInputs(n, output, z2, z3, z4, z5, z6, z7, z8); },
               [](auto x, const auto& fixed) { return sparseProbability(x, fixed); }));

    add(
        [] {
            Function function{
                .id = "hardmax",
                .name = "Hardmax",
                .family = Family::Vector,
                .tex =
                    R"({\begin{aligned}[t] & \begin{cases} 1 & j = \min\{ i : z_i = \max(z_1, \ldots, z_n) \} \\ 0 & \text{otherwise} \end{cases} \\ & z_1 = x \end{aligned}})",
                .gradientTex = R"(0)",
                .text = "let z1 = x; let y = sum(z_j if output == j else 0 for j in 1..n); 1 if "
                        "sum(z_j >= y if output > j else z_j > y for j in 1..n) == 0 else 0",
                .parameters = {countParameter()},
                .breaks = hardmaxBreaks,
                .frameworks = {onnx("Hardmax")},
                .kinkNote = "The slope at the jump is given as 0.",
            };
            addLogits(function.parameters, 0);
            addOutput(function, 0);
            return function;
        },
        Staged([](auto n, auto z2, auto z3, auto z4, auto z5, auto z6, auto z7, auto z8,
                  auto output) { return hardInputs(n, output, z2, z3, z4, z5, z6, z7, z8); },
               [](auto x, const auto& fixed) {
                   return select(x >= fixed.largest, lift<decltype(x)>(fixed.ifMoving),
                                 fixed.ifFixed);
               }));
}

} // namespace activation
