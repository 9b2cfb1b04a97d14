// SPDX-License-Identifier: MIT
// Evaluates a tree at one point in any number type.
#pragma once

#include "expression/tree/tree.h"
#include "operations/operations.h"

#include <array>
#include <utility>
#include <vector>

namespace activation::expression {

template<class N>
using OperationOn = N (*)(const N* values, const Index* operands);

// A whole exponent, or any that does not vary, needs no logarithm of the base.
template<class N>
N power(const N& base, const N& exponent) {
    using T = ScalarOf<N>;
    bool varies = false;
    for (std::size_t k = 1; k < sizeof(exponent.d) / sizeof(exponent.d[0]); ++k)
        varies = varies || !(exponent.d[k] == T(0.0));
    return varies ? powerOf(base, exponent) : powerOf(base, exponent.d[0]);
}

template<class N, Operation operation>
N operatedOn(const N* values, const Index* operands) {
    constexpr std::size_t count = recordOf(operation).arity;
    if constexpr (count == 0)
        return N(ScalarOf<N>(0.0)); // leaves are seen to elsewhere
    else if constexpr (operation == Operation::Power)
        return power(values[operands[0]], values[operands[1]]);
    else if constexpr (count == 1)
        return operated<operation>(values[operands[0]]);
    else if constexpr (count == 2)
        return operated<operation>(values[operands[0]], values[operands[1]]);
    else
        return operated<operation>(values[operands[0]], values[operands[1]], values[operands[2]]);
}

template<class N>
const std::array<OperationOn<N>, operationCount>& operationsOn() {
    static constexpr auto table = []<std::size_t... i>(std::index_sequence<i...>) {
        return std::array<OperationOn<N>, operationCount>{
            operatedOn<N, static_cast<Operation>(i)>...};
    }
    (std::make_index_sequence<operationCount>{});
    return table;
}

// The value of every node of a tree without calls, at x; parameterAt(k) is the k-th parameter. N
// is a differentiated number. Only nodes for which isWanted(index) holds are evaluated.
template<class N, class ParameterAt, class IsWanted>
std::vector<N> evaluateNodes(const Tree& tree, const N& x, ParameterAt parameterAt,
                             IsWanted isWanted) {
    using T = ScalarOf<N>;
    const auto& operations = operationsOn<N>();
    std::vector<N> values(tree.size());
    for (Index index = 0; index < tree.size(); ++index) {
        if (!isWanted(index))
            continue;
        const Node& node = tree[index];
        switch (node.operation) {
        case Operation::Number:
            values[index] = N(T(node.number));
            break;
        case Operation::Pi:
            values[index] = N(T::pi());
            break;
        case Operation::Euler:
            values[index] = N(T::e());
            break;
        case Operation::Variable:
            values[index] = x;
            break;
        case Operation::Parameter:
            values[index] = parameterAt(node.symbol);
            break;
        default:
            values[index] = operations[static_cast<std::size_t>(node.operation)](
                values.data(), tree.operands(index).data());
        }
    }
    return values;
}

template<class N, class ParameterAt>
N evaluate(const Tree& tree, const N& x, ParameterAt parameterAt) {
    return std::move(evaluateNodes(tree, x, parameterAt, [](Index) { return true; })[tree.root()]);
}

} // namespace activation::expression
