// SPDX-License-Identifier: MIT
// A formula as nodes, of which equal ones are one: parents come after their operands, so that
// whatever walks over a tree is a loop and cannot run away.
#pragma once

#include "operations/operation.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace activation::expression {

using Index = std::uint32_t;

struct Node {
    Operation operation = Operation::Number;
    std::uint32_t symbol = 0; // which parameter, or which function of the catalogue
    double number = 0;
    Index first = 0; // of its operands in the tree's list
    std::uint32_t count = 0;
};

class Tree {
public:
    explicit Tree(std::vector<std::string> parameterNames = {});

    // The node, made where there is none like it. The operands must not be this tree's own list.
    Index add(Operation operation, std::span<const Index> operands, std::uint32_t symbol = 0,
              double number = 0);
    Index add(Operation operation, std::initializer_list<Index> operands);
    Index leaf(Operation operation) { return add(operation, {}); }
    // Numbers below 0 are the negatives of numbers, as they are when they are read.
    Index number(double value);
    Index variable() { return leaf(Operation::Variable); }
    Index parameter(std::uint32_t which) { return add(Operation::Parameter, {}, which); }
    Index call(std::uint32_t function, std::span<const Index> arguments) {
        return add(Operation::Call, arguments, function);
    }

    const Node& operator[](Index node) const { return m_nodes[node]; }
    std::size_t size() const { return m_nodes.size(); }
    std::span<const Index> operands(Index node) const {
        return {m_operands.data() + m_nodes[node].first, m_nodes[node].count};
    }
    Index operand(Index node, std::size_t place) const {
        return m_operands[m_nodes[node].first + place];
    }
    bool is(Index node, Operation operation) const { return m_nodes[node].operation == operation; }
    // A literal number of that value, not an expression that has it.
    bool isNumber(Index node, double value) const {
        return is(node, Operation::Number) && m_nodes[node].number == value;
    }

    Index root() const { return m_root; }
    void setRoot(Index root) { m_root = root; }

    const std::vector<std::string>& parameterNames() const { return m_parameterNames; }
    std::uint32_t addParameterName(std::string name);

    // For each node whether x, or with `parameter` that parameter, has a say in its value.
    std::vector<bool> dependsOnVariable() const;
    std::vector<bool> dependsOnParameter(std::uint32_t parameter) const;

    // How often each node that the root needs is an operand there; the root counts once.
    std::vector<std::uint32_t> uses() const;

    // The same without nodes that the root does not need, in the order in which the root's
    // operands are met; equal formulas give equal trees.
    Tree compacted() const;

    friend bool operator==(const Tree& a, const Tree& b);

private:
    template<class IsLeaf>
    std::vector<bool> dependence(IsLeaf isSource) const;
    std::size_t slotOf(const Node& node, std::span<const Index> operands) const;
    void growSlots();

    std::vector<Node> m_nodes;
    std::vector<Index> m_operands;
    std::vector<std::string> m_parameterNames;
    std::vector<Index> m_slots; // by hash: a node's index plus one, or 0
    Index m_root = 0;
};

} // namespace activation::expression
