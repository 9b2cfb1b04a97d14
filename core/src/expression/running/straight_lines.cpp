// SPDX-License-Identifier: MIT
#include "expression/running/straight_lines.h"

#include "expression/running/evaluate.h"

#include <algorithm>

namespace activation::expression {

std::vector<std::optional<Line>> straightLines(const Tree& tree, const std::vector<bool>& varies,
                                               std::span<const double> parameters) {
    const auto fixed = evaluateNodes(
        tree, Dual<Extended>(Extended(0.0)),
        [&](std::size_t k) { return Dual<Extended>(Extended(parameters[k])); },
        [&](Index node) { return !varies[node]; });
    std::vector<std::optional<Line>> result(tree.size());
    const Extended zero(0.0);
    for (Index node = 0; node < tree.size(); ++node) {
        if (!varies[node]) {
            result[node] = Line{fixed[node].d[0], zero};
            continue;
        }
        const auto operands = tree.operands(node);
        const bool isStraight = std::ranges::all_of(
            operands, [&](Index operand) { return result[operand].has_value(); });
        if (!isStraight)
            continue;
        const auto at = [&](std::size_t place) { return *result[operands[place]]; };
        switch (tree[node].operation) {
        case Operation::Variable:
            result[node] = Line{zero, Extended(1.0)};
            break;
        case Operation::Negate:
            result[node] = Line{-at(0).constant, -at(0).slope};
            break;
        case Operation::Add:
            result[node] = Line{at(0).constant + at(1).constant, at(0).slope + at(1).slope};
            break;
        case Operation::Subtract:
            result[node] = Line{at(0).constant - at(1).constant, at(0).slope - at(1).slope};
            break;
        case Operation::Multiply: {
            const std::size_t line = varies[operands[0]] ? 0 : 1;
            if (!varies[operands[1 - line]])
                result[node] = Line{at(line).constant * at(1 - line).constant,
                                    at(line).slope * at(1 - line).constant};
            break;
        }
        case Operation::Divide:
            if (!varies[operands[1]])
                result[node] = Line{at(0).constant / at(1).constant, at(0).slope / at(1).constant};
            break;
        default:
            break;
        }
    }
    return result;
}

} // namespace activation::expression
