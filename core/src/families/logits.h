// SPDX-License-Identifier: MIT
// The parameters that softmax and its kin share: how many inputs, and the fixed ones.
#pragma once

#include "families/record.h"

#include <algorithm>
#include <functional>

namespace activation {

inline std::string numbered(char letter, int place) {
    return {letter, static_cast<char>('0' + place)};
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

// Which output is drawn while the first input moves: the index j of the formulas; `countIndex` is
// the index of n. The last one.
inline void addOutput(Function& function, std::size_t countIndex) {
    function.orderings.push_back({function.parameters.size(), countIndex});
    function.parameters.push_back({.name = "output",
                                   .symbol = "j",
                                   .defaultValue = 1,
                                   .low = 1,
                                   .high = 8,
                                   .step = 1,
                                   .isInteger = true,
                                   .domain = {1, 8}});
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

inline Parameter temperatureParameter(std::string name, std::string symbol) {
    return {.name = std::move(name),
            .symbol = std::move(symbol),
            .defaultValue = 1,
            .low = 0.1,
            .high = 10,
            .scale = Scale::Logarithmic,
            .domain = positive};
}

// The fixed inputs that are in use, the largest first.
inline std::vector<double> fixedLogits(ParameterValues p, std::size_t countIndex) {
    const auto count = static_cast<std::ptrdiff_t>(p[countIndex]);
    const auto first = p.begin() + static_cast<std::ptrdiff_t>(countIndex) + 1;
    std::vector<double> logits(first, first + count - 1);
    std::ranges::sort(logits, std::ranges::greater());
    return logits;
}

} // namespace activation
