// SPDX-License-Identifier: MIT
#include "expression/rewriting/stable_patterns.h"

namespace activation::expression {

namespace {

bool isSquareOf(const Tree& tree, Index node, Index u) {
    if (tree.is(node, Operation::Power))
        return tree.operand(node, 0) == u && tree.isNumber(tree.operand(node, 1), 2);
    return tree.is(node, Operation::Multiply) && tree.operand(node, 0) == u &&
           tree.operand(node, 1) == u;
}

// u where the node is u^2 or u * u.
std::optional<Index> squared(const Tree& tree, Index node) {
    if (!tree.is(node, Operation::Power) && !tree.is(node, Operation::Multiply))
        return std::nullopt;
    const Index u = tree.operand(node, 0);
    return isSquareOf(tree, node, u) ? std::optional(u) : std::nullopt;
}

std::optional<Index> argumentOf(const Tree& tree, Index node, Operation operation) {
    return tree.is(node, operation) ? std::optional(tree.operand(node, 0)) : std::nullopt;
}

// v where the node is v / sqrt(2).
std::optional<Index> overRootOfTwo(const Tree& tree, Index node) {
    if (!tree.is(node, Operation::Divide) || !tree.is(tree.operand(node, 1), Operation::Sqrt))
        return std::nullopt;
    if (!tree.isNumber(tree.operand(tree.operand(node, 1), 0), 2))
        return std::nullopt;
    return tree.operand(node, 0);
}

Index twice(Algebra& algebra, Index u) {
    return algebra.multiply(algebra.number(2), u);
}

// 1 + u
std::optional<Index> stableOnePlus(Algebra& algebra, Index u) {
    Tree& tree = algebra.tree();
    if (const auto v = argumentOf(tree, u, Operation::Tanh))
        return twice(algebra, algebra.apply(Operation::Sigmoid, twice(algebra, *v)));
    if (const auto v = argumentOf(tree, u, Operation::Erf)) {
        if (const auto w = overRootOfTwo(tree, *v))
            return twice(algebra, algebra.apply(Operation::NormalCdf, *w));
        return algebra.apply(Operation::Erfc, algebra.negate(*v));
    }
    return std::nullopt;
}

// 1 - u
std::optional<Index> stableOneMinus(Algebra& algebra, Index u) {
    Tree& tree = algebra.tree();
    if (const auto v = argumentOf(tree, u, Operation::Tanh))
        return twice(algebra,
                     algebra.apply(Operation::Sigmoid, twice(algebra, algebra.negate(*v))));
    if (const auto v = argumentOf(tree, u, Operation::Erf))
        return algebra.apply(Operation::Erfc, *v);
    if (const auto v = argumentOf(tree, u, Operation::Sigmoid))
        return algebra.apply(Operation::Sigmoid, algebra.negate(*v));
    if (const auto v = argumentOf(tree, u, Operation::NormalCdf))
        return algebra.apply(Operation::NormalCdf, algebra.negate(*v));
    if (const auto v = exponentOf(tree, u))
        return algebra.negate(algebra.apply(Operation::Expm1, *v));
    if (const auto root = squared(tree, u))
        if (const auto v = argumentOf(tree, *root, Operation::Tanh)) {
            const Index right = algebra.apply(Operation::Sigmoid, twice(algebra, *v));
            const Index left =
                algebra.apply(Operation::Sigmoid, algebra.negate(twice(algebra, *v)));
            return algebra.multiply(algebra.number(4), algebra.multiply(right, left));
        }
    return std::nullopt;
}

// The root sqrt(u^2 + c): u and c.
struct RootOfSquare {
    Index u;
    Index c;
};

std::optional<RootOfSquare> rootOfSquare(const Tree& tree, Index node) {
    const auto inner = argumentOf(tree, node, Operation::Sqrt);
    if (!inner || !tree.is(*inner, Operation::Add))
        return std::nullopt;
    for (const std::size_t place : {0u, 1u})
        if (const auto u = squared(tree, tree.operand(*inner, place)))
            return RootOfSquare{*u, tree.operand(*inner, 1 - place)};
    return std::nullopt;
}

std::optional<Index> stableSum(Algebra& algebra, Index a, Index b) {
    Tree& tree = algebra.tree();
    for (const auto& [one, other] : {std::pair{a, b}, std::pair{b, a}}) {
        if (tree.isNumber(one, 1))
            if (const auto stable = stableOnePlus(algebra, other))
                return stable;
        if (algebra.literal(one) == -1.0)
            if (const auto v = exponentOf(tree, other))
                return algebra.apply(Operation::Expm1, *v);
        // u + sqrt(u^2 + c), which cancels below 0.
        const auto root = rootOfSquare(tree, other);
        if (root && root->u == one) {
            // At 0 with c = 0 the quotient would be 0 / 0.
            const Index isRight = tree.add(Operation::GreaterEqual, {one, algebra.number(0)});
            return algebra.choose(isRight, algebra.add(one, other),
                                  algebra.divide(root->c, algebra.subtract(other, one)));
        }
    }
    return std::nullopt;
}

std::optional<Index> stableDifference(Algebra& algebra, Index a, Index b) {
    Tree& tree = algebra.tree();
    if (tree.isNumber(a, 1))
        if (const auto stable = stableOneMinus(algebra, b))
            return stable;
    if (tree.isNumber(b, 1)) {
        if (const auto v = exponentOf(tree, a))
            return algebra.apply(Operation::Expm1, *v);
        // 2 sigmoid(2v) - 1
        if (algebra.tree().is(a, Operation::Multiply) && algebra.literal(tree.operand(a, 0)) == 2.0)
            if (const auto v = argumentOf(tree, tree.operand(a, 1), Operation::Sigmoid))
                return algebra.apply(Operation::Tanh, algebra.divide(*v, algebra.number(2)));
        const auto root = rootOfSquare(tree, a);
        if (root && tree.isNumber(root->c, 1))
            return algebra.multiply(root->u,
                                    algebra.divide(root->u, algebra.add(a, algebra.number(1))));
    }
    // a - log(e^a + e^p), whose logarithm has become a sum with a softplus.
    if (tree.is(b, Operation::Add) && tree.is(tree.operand(b, 1), Operation::Softplus)) {
        const Index start = tree.operand(b, 0);
        const Index apart = tree.operand(tree.operand(b, 1), 0);
        if (start == a)
            return algebra.negate(tree.operand(b, 1));
        if (tree.is(apart, Operation::Subtract) && tree.operand(apart, 0) == a)
            return algebra.negate(algebra.apply(Operation::Softplus, algebra.subtract(start, a)));
    }
    return std::nullopt;
}

std::optional<Index> stableLogarithm(Algebra& algebra, Index u) {
    Tree& tree = algebra.tree();
    if (const auto v = argumentOf(tree, u, Operation::Sigmoid))
        return algebra.negate(algebra.apply(Operation::Softplus, algebra.negate(*v)));
    if (tree.is(u, Operation::Add)) {
        for (const std::size_t place : {0u, 1u})
            if (tree.isNumber(tree.operand(u, place), 1)) {
                const Index other = tree.operand(u, 1 - place);
                if (const auto v = exponentOf(tree, other))
                    return algebra.apply(Operation::Softplus, *v);
                return algebra.apply(Operation::Log1p, other);
            }
        if (const auto sum = logarithmOfSum(algebra, u))
            return sum;
    }
    if (tree.is(u, Operation::Subtract) && tree.isNumber(tree.operand(u, 0), 1))
        return algebra.apply(Operation::Log1p, algebra.negate(tree.operand(u, 1)));
    return std::nullopt;
}

} // namespace

std::optional<Index> exponentOf(const Tree& tree, Index node) {
    return argumentOf(tree, node, Operation::Exp);
}

std::optional<Index> stablePattern(Algebra& algebra, Operation operation,
                                   std::span<const Index> operands) {
    Tree& tree = algebra.tree();
    switch (operation) {
    case Operation::Add:
        return stableSum(algebra, operands[0], operands[1]);
    case Operation::Subtract:
        return stableDifference(algebra, operands[0], operands[1]);
    case Operation::Divide:
        return stableQuotient(algebra, operands[0], operands[1]);
    case Operation::Log:
        return stableLogarithm(algebra, operands[0]);
    case Operation::Log1p:
        if (const auto v = exponentOf(tree, operands[0]))
            return algebra.apply(Operation::Softplus, *v);
        return std::nullopt;
    case Operation::Exp:
        if (algebra.isNegative(operands[0]))
            if (const auto u = squared(tree, algebra.negate(operands[0])))
                return algebra.apply(Operation::Gaussian, *u);
        return std::nullopt;
    case Operation::Power:
        if (!tree.is(operands[0], Operation::Euler))
            return std::nullopt;
        if (const auto stable = stablePattern(algebra, Operation::Exp, operands.subspan(1)))
            return stable;
        return algebra.apply(Operation::Exp, operands[1]);
    default:
        return std::nullopt;
    }
}

} // namespace activation::expression
