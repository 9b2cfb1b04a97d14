// SPDX-License-Identifier: MIT
// Quotients of exponentials: sigmoids, hyperbolic tangents, softmax.
#include "expression/rewriting/stable_patterns.h"

namespace activation::expression {

namespace {

// u and v where the node is e^u + e^v, or e^u - e^v.
struct Pair {
    Index first;
    Index second;
};

std::optional<Pair> exponents(const Tree& tree, Index node, Operation operation) {
    if (!tree.is(node, operation))
        return std::nullopt;
    const auto first = exponentOf(tree, tree.operand(node, 0));
    const auto second = exponentOf(tree, tree.operand(node, 1));
    return first && second ? std::optional(Pair{*first, *second}) : std::nullopt;
}

std::optional<Index> hyperbolicTangent(Algebra& algebra, Index top, Index bottom) {
    Tree& tree = algebra.tree();
    const auto difference = exponents(tree, top, Operation::Subtract);
    const auto sum = exponents(tree, bottom, Operation::Add);
    if (!difference || !sum)
        return std::nullopt;
    const bool isSame = (difference->first == sum->first && difference->second == sum->second) ||
                        (difference->first == sum->second && difference->second == sum->first);
    if (!isSame)
        return std::nullopt;
    if (algebra.negate(difference->first) == difference->second)
        return algebra.apply(Operation::Tanh, difference->first);
    const Index apart = algebra.subtract(difference->first, difference->second);
    return algebra.apply(Operation::Tanh, algebra.divide(apart, algebra.number(2)));
}

} // namespace

std::optional<Index> stableQuotient(Algebra& algebra, Index top, Index bottom) {
    Tree& tree = algebra.tree();
    if (const auto tangent = hyperbolicTangent(algebra, top, bottom))
        return tangent;
    // e^u / (e^u + ...)
    if (const auto u = exponentOf(tree, top)) {
        if (const auto others = logarithmOfOthers(algebra, bottom, *u))
            return algebra.apply(Operation::Sigmoid, algebra.subtract(*u, *others));
        if (const auto all = logarithmOfSum(algebra, bottom))
            return algebra.apply(Operation::Exp, algebra.subtract(*u, *all));
    }
    // a / (1 + e^u)
    if (tree.is(bottom, Operation::Add))
        for (const std::size_t place : {0u, 1u}) {
            const Index other = tree.operand(bottom, 1 - place);
            const auto u = exponentOf(tree, other);
            if (!tree.isNumber(tree.operand(bottom, place), 1))
                continue;
            if (tree.is(other, Operation::Abs) && tree.operand(other, 0) == top)
                return algebra.apply(Operation::Softsign, top);
            if (!u)
                continue;
            // (1 - e^u) / (1 + e^u), whose top has become -expm1(u)
            if (tree.is(top, Operation::Negate) &&
                tree.is(tree.operand(top, 0), Operation::Expm1) &&
                tree.operand(tree.operand(top, 0), 0) == *u)
                return algebra.apply(Operation::Tanh,
                                     algebra.divide(algebra.negate(*u), algebra.number(2)));
            return algebra.multiply(top, algebra.apply(Operation::Sigmoid, algebra.negate(*u)));
        }
    return std::nullopt;
}

} // namespace activation::expression
