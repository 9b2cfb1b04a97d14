// SPDX-License-Identifier: MIT
// Quotients of exponentials: sigmoids, hyperbolic tangents, softmax.
#include "expression/stable_patterns.h"

#include <algorithm>

namespace activation::expression {

namespace {

void collectTerms(const Tree& tree, Index sum, std::vector<Index>& terms) {
    std::vector<Index> pending{sum};
    while (!pending.empty()) {
        const Index node = pending.back();
        pending.pop_back();
        if (tree.is(node, Operation::Add)) {
            pending.push_back(tree.operand(node, 1));
            pending.push_back(tree.operand(node, 0));
        } else {
            terms.push_back(node);
        }
    }
}

// b for e^b, log p for a positive number p.
std::optional<Index> logarithmOfPositive(Algebra& algebra, Index term) {
    if (const auto u = exponentOf(algebra.tree(), term))
        return u;
    const auto value = algebra.literal(term);
    return value && *value > 0 ? std::optional(algebra.logarithm(term)) : std::nullopt;
}

// The logarithm of a sum that begins as e^sum, with a further term.
std::optional<Index> logarithmWith(Algebra& algebra, Index sum, Index term) {
    Tree& tree = algebra.tree();
    const auto joined = [&](Index further) {
        return algebra.add(sum, algebra.apply(Operation::Softplus, algebra.subtract(further, sum)));
    };
    if (const auto further = logarithmOfPositive(algebra, term))
        return joined(*further);
    // A term that is there only under a condition.
    if (tree.is(term, Operation::If) && algebra.literal(tree.operand(term, 2)) == 0.0)
        if (const auto further = logarithmOfPositive(algebra, tree.operand(term, 1)))
            return algebra.choose(tree.operand(term, 0), joined(*further), sum);
    return std::nullopt;
}

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

std::optional<Index> logarithmOfOthers(Algebra& algebra, Index sum, Index shared) {
    Tree& tree = algebra.tree();
    std::vector<Index> terms;
    collectTerms(tree, sum, terms);
    const auto own =
        std::ranges::find_if(terms, [&](Index term) { return exponentOf(tree, term) == shared; });
    if (own == terms.end() || terms.size() < 2)
        return std::nullopt;
    terms.erase(own);
    std::optional<Index> logarithm = logarithmOfPositive(algebra, terms.front());
    std::optional<Index> rest = terms.front();
    for (std::size_t k = 1; k < terms.size() && logarithm; ++k) {
        logarithm = logarithmWith(algebra, *logarithm, terms[k]);
        rest = algebra.add(*rest, terms[k]);
    }
    // What x has no say in is one number, and written as it was.
    if (logarithm && terms.size() > 1 && !algebra.dependsOnVariable(*rest))
        return algebra.logarithm(*rest);
    return logarithm;
}

std::optional<Index> stableQuotient(Algebra& algebra, Index top, Index bottom) {
    Tree& tree = algebra.tree();
    if (const auto tangent = hyperbolicTangent(algebra, top, bottom))
        return tangent;
    // e^u / (e^u + ...)
    if (const auto u = exponentOf(tree, top))
        if (const auto others = logarithmOfOthers(algebra, bottom, *u))
            return algebra.apply(Operation::Sigmoid, algebra.subtract(*u, *others));
    // a / (1 + e^u)
    if (tree.is(bottom, Operation::Add))
        for (const std::size_t place : {0, 1}) {
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
