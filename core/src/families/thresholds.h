// SPDX-License-Identifier: MIT
// Rectifiers that begin or end at a threshold.
#pragma once

#include "families/record.h"
#include "numbers/choice.h"

namespace activation {

template<class Catalogue>
constexpr void thresholds(Catalogue& add) {
    add(
        [] {
            return Function{
                .id = "threshold",
                .name = "Threshold",
                .family = Family::Rectifier,
                .tex = R"(\begin{cases} x & x > \theta \\ v & x \le \theta \end{cases})",
                .gradientTex = R"(\begin{cases} 1 & x > \theta \\ 0 & x \le \theta \end{cases})",
                .text = "x if x > threshold else value",
                .parameters = {{.name = "threshold",
                                .symbol = "θ",
                                .defaultValue = 0.1,
                                .low = -3,
                                .high = 3},
                               {.name = "value",
                                .symbol = "v",
                                .defaultValue = 20,
                                .low = -20,
                                .high = 20,
                                .step = 0.1}},
                .breaks = [](ParameterValues p) { return oneBreak(p[0], p[0] == p[1] ? 1 : 0); },
                .frameworks = {torch("Threshold"), keras("threshold")},
                .kinkNote = "The slope at the threshold is 0, as in PyTorch.",
            };
        },
        [](auto x, auto threshold, auto value) { return select(x > threshold, x, value); });

    add(
        [] {
            return Function{
                .id = "thresholded_relu",
                .name = "Thresholded ReLU",
                .family = Family::Rectifier,
                .tex = R"(\begin{cases} x & x > \alpha \\ 0 & x \le \alpha \end{cases})",
                .gradientTex = R"(\begin{cases} 1 & x > \alpha \\ 0 & x \le \alpha \end{cases})",
                .text = "x if x > alpha else 0",
                .parameters =
                    {{.name = "alpha", .symbol = "α", .defaultValue = 1, .low = 0, .high = 5}},
                .breaks = [](ParameterValues p) { return oneBreak(p[0], p[0] == 0 ? 1 : 0); },
                .frameworks = {onnx("ThresholdedRelu")},
                .paper = "Konda, Memisevic & Krueger 2014",
                .kinkNote = "The slope at the threshold is 0.",
            };
        },
        [](auto x, auto alpha) { return select(x > alpha, x, 0.0); });

    add(
        [] {
            return Function{
                .id = "relu_general",
                .name = "ReLU (Keras, general)",
                .family = Family::Rectifier,
                .tex =
                    R"(\begin{cases} M & x \ge M \\ x & \theta < x < M \\ \alpha\,(x - \theta) & x \le \theta \end{cases})",
                .gradientTex =
                    R"(\begin{cases} 0 & x \ge M \\ 1 & \theta < x < M \\ \alpha & x \le \theta \end{cases})",
                .text = "max_value if x >= max_value else x if x > threshold else negative_slope * "
                        "(x - threshold)",
                .parameters =
                    {{.name = "negative_slope",
                      .symbol = "α",
                      .defaultValue = 0,
                      .low = 0,
                      .high = 1},
                     {.name = "max_value",
                      .symbol = "M",
                      .defaultValue = 6,
                      .low = 1,
                      .high = 20,
                      .step = 0.1},
                     {.name = "threshold", .symbol = "θ", .defaultValue = 0, .low = 0, .high = 5}},
                .orderings = {{.lower = 2, .upper = 1, .isStrict = true}},
                .breaks =
                    [](ParameterValues p) {
                        std::vector<Break> breaks{{p[1], 1}};
                        if (p[2] != 0 || p[0] != 1)
                            breaks.push_back({p[2], p[2] == 0 ? 1 : 0});
                        return breaks;
                    },
                .frameworks = {keras("relu", {{"max_value", unbounded}})},
                .kinkNote =
                    "The slope at the threshold is negative_slope and at max_value it is 0.",
            };
        },
        [](auto x, auto slope, auto high, auto threshold) {
            return select(x >= high, high, select(x > threshold, x, slope * (x - threshold)));
        });
}

} // namespace activation
