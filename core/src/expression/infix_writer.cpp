// SPDX-License-Identifier: MIT
#include "expression/infix_writer.h"

#include <algorithm>
#include <charconv>

namespace activation::expression {

namespace {

// What is nested deeper gets a name, or no reader could follow it.
constexpr int tallest = 40;

} // namespace

std::string numberText(double value) {
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof(buffer), value);
    return std::string(buffer, end.ptr);
}

InfixWriter::InfixWriter(const Tree& tree)
    : m_tree(tree)
    , m_uses(tree.uses())
    , m_weights(tree.size())
    , m_heights(tree.size())
    , m_names(tree.size()) {
    for (Index node = 0; node < tree.size(); ++node) {
        m_weights[node] = 1;
        for (const Index operand : tree.operands(node))
            m_weights[node] += m_weights[operand];
    }
}

std::string InfixWriter::freshName() {
    while (true) {
        std::string name = nameOf(m_nextName++);
        if (std::ranges::find(m_tree.parameterNames(), name) == m_tree.parameterNames().end())
            return name;
    }
}

std::string InfixWriter::write() {
    // Operands come before what uses them, so names are there when they are needed.
    for (Index node = 0; node < m_tree.root(); ++node) {
        if (m_uses[node] == 0 || m_tree[node].count == 0)
            continue;
        int height = 0;
        for (const Index operand : m_tree.operands(node))
            height = std::max(height, m_names[operand].empty() ? m_heights[operand] : 0);
        m_heights[node] = height + 1;
        if ((m_uses[node] > 1 && isWorthName(node)) || m_heights[node] >= tallest) {
            std::string text = part(node, Binding::Choice);
            m_names[node] = freshName();
            m_namedParts.push_back({m_names[node], std::move(text)});
        }
    }
    return part(m_tree.root(), Binding::Choice);
}

std::string InfixWriter::part(Index node, Binding least) {
    if (!m_names[node].empty())
        return m_names[node];
    Written result = written(node);
    return result.binding < least ? bracketed(result.text) : std::move(result.text);
}

Written InfixWriter::called(std::string_view name, Index node) {
    std::string text(name);
    text += '(';
    bool isFirst = true;
    for (const Index operand : m_tree.operands(node)) {
        if (!isFirst)
            text += ", ";
        isFirst = false;
        text += part(operand, Binding::Choice);
    }
    return {text + ")", Binding::Whole};
}

Written InfixWriter::binary(Index node, Binding own, Binding left, Binding right) {
    std::string text = part(m_tree.operand(node, 0), left);
    text += sign(m_tree[node].operation);
    text += part(m_tree.operand(node, 1), right);
    return {std::move(text), own};
}

Written InfixWriter::written(Index node) {
    if (sign(m_tree[node].operation).empty())
        return special(node);
    switch (m_tree[node].operation) {
    case Operation::Negate:
        return {std::string(sign(Operation::Negate)) + part(m_tree.operand(node, 0), Binding::Sign),
                Binding::Sign};
    case Operation::Not:
        return {std::string(sign(Operation::Not)) + part(m_tree.operand(node, 0), Binding::Not),
                Binding::Not};
    case Operation::Add:
    case Operation::Subtract:
        return binary(node, Binding::Sum, Binding::Sum, Binding::Product);
    case Operation::Multiply:
    case Operation::Divide:
        return binary(node, Binding::Product, Binding::Product, Binding::Sign);
    case Operation::Power:
        return binary(node, Binding::Power, Binding::Whole, Binding::Sign);
    case Operation::And:
        return binary(node, Binding::And, Binding::And, Binding::Not);
    case Operation::Or:
        return binary(node, Binding::Or, Binding::Or, Binding::And);
    default:
        return binary(node, Binding::Comparison, Binding::Sum, Binding::Sum);
    }
}

} // namespace activation::expression
