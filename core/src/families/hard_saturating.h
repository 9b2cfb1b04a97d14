// SPDX-License-Identifier: MIT
// Functions that level off at once: straight lines cut at two heights.
#pragma once

#include "families/record.h"
#include "numbers/accurate.h"
#include "numbers/choice.h"

namespace activation {

template<class Catalogue>
constexpr void hardSaturating(Catalogue& add) {
    add(
        [] {
            return Function{
                .id = "hard_sigmoid",
                .name = "Hardsigmoid",
                .family = Family::Saturating,
                .tex = R"(\min\bigl(1, \max(0, \alpha x + \beta)\bigr))",
                .gradientTex =
                    R"(\begin{cases} \alpha & 0 < \alpha x + \beta < 1 \\ 0 & \text{otherwise} \end{cases})",
                .text = "clip(alpha * x + beta, 0, 1)",
                .parameters =
                    {{.name = "alpha",
                      .symbol = "α",
                      .defaultValue = 1.0 / 6,
                      .low = 0.05,
                      .high = 1,
                      .domain = positive},
                     {.name = "beta", .symbol = "β", .defaultValue = 0.5, .low = 0, .high = 1}},
                .breaks =
                    [](ParameterValues p) {
                        return std::vector<Break>{{-p[1] / p[0], 1}, {(1 - p[1]) / p[0], 1}};
                    },
                .frameworks = {torch("Hardsigmoid"), keras("hard_sigmoid"), jax("hard_sigmoid"),
                               onnx("HardSigmoid", {{"alpha", 0.2}})},
                .paper = "Courbariaux, Bengio & David 2015",
                .kinkNote = "The slope at both corners is 0, as in PyTorch.",
            };
        },
        [](auto x, auto alpha, auto beta) {
            // The double nearest to 1/6 means 1/6 itself, as in the frameworks, which divide x + 3
            // by 6: so the corners lie at -3 and 3. The last term is 0 but for its slope in alpha.
            constexpr double sixth = 1.0 / 6;
            const auto isSixth = [&](const auto& yes, const auto& no) {
                return select(alpha < sixth, no, select(alpha > sixth, no, yes));
            };
            const auto general = multiplyAdd(alpha, x, beta);
            const auto sixfold = x + beta * 6.0;
            const auto line = isSixth(sixfold / 6.0 + (alpha - sixth) * x, general);
            const auto aboveLow = isSixth(sixfold, general);
            // Not `general - 1.0`: the line may round to 1 before it gets there.
            const auto aboveHigh = isSixth(sixfold - 6.0, multiplyAdd(alpha, x, beta - 1.0));
            return select(aboveLow > 0.0, select(aboveHigh < 0.0, line, 1.0), 0.0);
        });

    add(
        [] {
            return Function{
                .id = "hard_tanh",
                .name = "Hardtanh",
                .family = Family::Saturating,
                .tex = R"(\min\bigl(M, \max(m, x)\bigr))",
                .gradientTex = R"(\begin{cases} 1 & m < x < M \\ 0 & \text{otherwise} \end{cases})",
                .text = "clip(x, min_val, max_val)",
                .parameters =
                    {{.name = "min_val", .symbol = "m", .defaultValue = -1, .low = -5, .high = 0},
                     {.name = "max_val", .symbol = "M", .defaultValue = 1, .low = 0, .high = 5}},
                .orderings = {{.lower = 0, .upper = 1, .isStrict = true}},
                .breaks =
                    [](ParameterValues p) {
                        return std::vector<Break>{{p[0], 1}, {p[1], 1}};
                    },
                .frameworks = {torch("Hardtanh"), keras("hard_tanh"), jax("hard_tanh"),
                               onnx("Clip")},
                .paper = "Collobert 2004",
                .kinkNote = "The slope at both corners is 0, as in PyTorch.",
            };
        },
        [](auto x, auto low, auto high) {
            return select(x > low, select(x < high, x, high), low);
        });

    add(
        [] {
            return Function{
                .id = "sparse_sigmoid",
                .name = "Sparse sigmoid",
                .family = Family::Saturating,
                .tex =
                    R"(\begin{cases} 0 & x \le -1 \\ \tfrac{1}{2}(x + 1) & -1 < x < 1 \\ 1 & x \ge 1 \end{cases})",
                .gradientTex =
                    R"(\begin{cases} \tfrac{1}{2} & -1 < x < 1 \\ 0 & \text{otherwise} \end{cases})",
                .text = "clip((x + 1) / 2, 0, 1)",
                .breaks =
                    [](ParameterValues) {
                        return std::vector<Break>{{-1, 1}, {1, 1}};
                    },
                .frameworks = {keras("sparse_sigmoid"), jax("sparse_sigmoid")},
                .paper = "Blondel, Martins & Niculae 2019",
                .kinkNote = "The slope at both corners is 0.",
            };
        },
        [](auto x) { return select(x > -1.0, select(x < 1.0, (x + 1.0) * 0.5, 1.0), 0.0); });
}

} // namespace activation
