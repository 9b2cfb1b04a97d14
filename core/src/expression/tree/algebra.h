// SPDX-License-Identifier: MIT
// Makes nodes as a careful person writes them: without zeros to add, ones to multiply by and
// signs that meet.
#pragma once

#include "expression/tree/tree.h"

#include <optional>

namespace activation::expression {

class Algebra {
public:
    explicit Algebra(Tree& tree)
        : m_tree(tree) {}

    Index number(double value) { return m_tree.number(value); }
    Index add(Index a, Index b);
    Index subtract(Index a, Index b);
    Index multiply(Index a, Index b);
    Index divide(Index a, Index b);
    Index power(Index a, Index b);
    Index square(Index a) { return power(a, number(2)); }
    Index negate(Index a);
    Index logarithm(Index a);
    Index choose(Index condition, Index yes, Index no);
    Index apply(Operation operation, Index a) { return m_tree.add(operation, {a}); }
    // Any operation, in the forms above where there is one.
    Index make(const Node& node, std::span<const Index> operands);

    // The value of a literal number or its negative.
    std::optional<double> literal(Index node) const;
    // Whether a minus can be taken out of it.
    bool isNegative(Index node) const;
    bool dependsOnVariable(Index node) const { return m_tree.dependsOnVariable()[node]; }
    Tree& tree() { return m_tree; }

private:
    bool is(Index node, double value) const;
    std::optional<Index> folded(Operation operation, Index a, Index b);
    // node = coefficient * rest.
    struct Scaled {
        double coefficient;
        Index rest;
    };
    Scaled scaled(Index node) const;

    Tree& m_tree;
};

} // namespace activation::expression
