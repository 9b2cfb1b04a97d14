// SPDX-License-Identifier: MIT
// Logarithms of sums of exponentials.
#include "expression/rewriting/stable_patterns.h"

#include <algorithm>
#include <utility>
#include <vector>

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

// A term that is there only under a condition.
bool isConditional(Algebra& algebra, Index term) {
    Tree& tree = algebra.tree();
    return tree.is(term, Operation::If) && algebra.literal(tree.operand(term, 2)) == 0.0 &&
           logarithmOfPositive(algebra, tree.operand(term, 1));
}

// log(e^sum + e^further)
Index joined(Algebra& algebra, Index sum, Index further) {
    return algebra.add(sum, algebra.apply(Operation::Softplus, algebra.subtract(further, sum)));
}

// What x has no say in is one number and added up as it is written; then one varying term after
// the other.
std::optional<Index> logarithmOfTerms(Algebra& algebra, const std::vector<Index>& terms) {
    Tree& tree = algebra.tree();
    const auto varies = tree.dependsOnVariable();
    std::optional<Index> fixed;
    bool isFixedConditional = true;
    bool isFixedSingle = true;
    std::optional<Index> logarithm;
    for (const Index term : terms) {
        const auto single = logarithmOfPositive(algebra, term);
        if (!single && !isConditional(algebra, term))
            return std::nullopt;
        if (varies[term])
            continue;
        isFixedSingle = !fixed;
        isFixedConditional = isFixedConditional && !single;
        fixed = fixed ? algebra.add(*fixed, term) : term;
    }
    if (fixed)
        logarithm = isFixedSingle && !isFixedConditional ? logarithmOfPositive(algebra, *fixed)
                                                         : algebra.logarithm(*fixed);
    // A sum that may be empty is no place to start from.
    std::optional<Index> later;
    if (isFixedConditional)
        std::swap(logarithm, later);
    for (const Index term : terms) {
        if (!varies[term])
            continue;
        const bool isAlways = !isConditional(algebra, term);
        const Index power = isAlways ? *logarithmOfPositive(algebra, term)
                                     : *logarithmOfPositive(algebra, tree.operand(term, 1));
        if (!logarithm && !isAlways)
            return std::nullopt;
        const Index with = logarithm ? joined(algebra, *logarithm, power) : power;
        logarithm = isAlways ? with : algebra.choose(tree.operand(term, 0), with, *logarithm);
    }
    if (logarithm && later)
        return joined(algebra, *logarithm, *later);
    return logarithm ? logarithm : later;
}

} // namespace

std::optional<Index> logarithmOfSum(Algebra& algebra, Index sum) {
    std::vector<Index> terms;
    collectTerms(algebra.tree(), sum, terms);
    if (terms.size() < 2 || !algebra.dependsOnVariable(sum))
        return std::nullopt;
    return logarithmOfTerms(algebra, terms);
}

std::optional<Index> logarithmOfOthers(Algebra& algebra, Index sum, Index shared) {
    Tree& tree = algebra.tree();
    std::vector<Index> terms;
    collectTerms(tree, sum, terms);
    const auto own =
        std::ranges::find_if(terms, [&](Index term) { return exponentOf(tree, term) == shared; });
    if (own == terms.end() || terms.size() < 2)
        return std::nullopt;
    terms.erase(own);
    return logarithmOfTerms(algebra, terms);
}

} // namespace activation::expression
