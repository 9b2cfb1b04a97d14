// SPDX-License-Identifier: MIT
#include "expression/tree/infix_writer.h"

#include <algorithm>
#include <charconv>

namespace activation::expression {

namespace {

// What is nested deeper gets a name, or no reader could follow it.
constexpr int tallest = 40;
// What is written again and again is no heavier than that, and what is written at all no longer,
// without a name; or the text would double with every level.
constexpr double heaviestRepeated = 40;
constexpr std::size_t longestPart = 4000;

} // namespace

std::string numberText(double value) {
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof(buffer), value);
    return std::string(buffer, end.ptr);
}

InfixWriter::InfixWriter(const Tree& tree)
    : m_tree(tree)
    , m_uses(tree.size())
    , m_weights(tree.size())
    , m_heights(tree.size())
    , m_names(tree.size()) {
}

void InfixWriter::weigh() {
    for (Index node = 0; node < m_tree.size(); ++node) {
        m_weights[node] = 1;
        for (std::size_t place = 0; place < m_tree[node].count; ++place)
            m_weights[node] += static_cast<double>(timesWritten(node, place)) *
                               m_weights[m_tree.operand(node, place)];
    }
    m_uses[m_tree.root()] = 1;
    for (Index node = m_tree.root() + 1; node-- > 0;)
        if (m_uses[node] > 0)
            for (std::size_t place = 0; place < m_tree[node].count; ++place)
                m_uses[m_tree.operand(node, place)] += timesWritten(node, place);
}

std::string InfixWriter::freshName() {
    while (true) {
        std::string name = nameOf(m_nextName++);
        const auto isIt = [&](const std::string& parameter) {
            return parameterText(parameter) == name;
        };
        if (std::ranges::none_of(m_tree.parameterNames(), isIt))
            return name;
    }
}

void InfixWriter::giveName(Index node, std::string text) {
    m_names[node] = freshName();
    m_namedParts.push_back({m_names[node], std::move(text)});
}

// `weight` is what it takes with the names that are given already.
bool InfixWriter::needsName(Index node, double weight) const {
    return m_heights[node] >= tallest ||
           (m_uses[node] > 1 && (isWorthName(node) || weight > heaviestRepeated));
}

std::string InfixWriter::write() {
    weigh();
    // Operands come before what uses them, so names are there when they are needed.
    std::vector<double> weights(m_tree.size(), 1);
    for (Index node = 0; node < m_tree.root(); ++node) {
        if (m_uses[node] == 0 || m_tree[node].count == 0)
            continue;
        int height = 0;
        for (std::size_t place = 0; place < m_tree[node].count; ++place) {
            const Index operand = m_tree.operand(node, place);
            height = std::max(height, m_names[operand].empty() ? m_heights[operand] : 0);
            weights[node] += static_cast<double>(timesWritten(node, place)) * weights[operand];
        }
        m_heights[node] = height + 1;
        if (!needsName(node, weights[node]))
            continue;
        std::string text = definition(node);
        if (m_names[node].empty())
            giveName(node, std::move(text));
        weights[node] = 1;
    }
    return part(m_tree.root(), Binding::Choice);
}

std::string InfixWriter::part(Index node, Binding least) {
    if (!m_names[node].empty())
        return m_names[node];
    Written result = written(node);
    if (result.text.size() > longestPart && node != m_tree.root()) {
        giveName(node, std::move(result.text));
        return m_names[node];
    }
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
