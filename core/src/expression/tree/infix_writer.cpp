// SPDX-License-Identifier: MIT
#include "expression/tree/infix_writer.h"

#include "operations/table.h"

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

constexpr char placeMark = '#';

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

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

Written InfixWriter::filled(const Form& form, Index node) {
    if (form.text.find(placeMark) == std::string_view::npos)
        return m_tree[node].count == 0 ? Written{std::string(form.text)} : called(form.text, node);
    std::string text;
    for (std::size_t at = 0; at < form.text.size(); ++at) {
        if (form.text[at] != placeMark) {
            text += form.text[at];
            continue;
        }
        Binding least = Binding::Choice;
        bool isTensor = false;
        while (!isDigit(form.text[++at])) {
            isTensor = isTensor || form.text[at] == 't';
            if (form.text[at] == '*')
                least = Binding::Product;
            if (form.text[at] == '!')
                least = Binding::Whole;
        }
        const Index operand = m_tree.operand(node, static_cast<std::size_t>(form.text[at] - '1'));
        text += isTensor ? tensorPart(operand, least) : part(operand, least);
    }
    return {std::move(text), form.binding};
}

std::size_t InfixWriter::timesWritten(const Form& form, std::size_t place) {
    std::size_t times = 0;
    for (std::size_t at = form.text.find(placeMark); at != std::string_view::npos;
         at = form.text.find(placeMark, at)) {
        while (!isDigit(form.text[++at]))
            ;
        if (form.text[at] == static_cast<char>('1' + place))
            ++times;
    }
    return std::max<std::size_t>(times, 1);
}

Written InfixWriter::written(Index node) {
    if (sign(m_tree[node].operation).empty())
        return special(node);
    const Infix& infix = recordOf(m_tree[node].operation).infix;
    const std::string_view own = sign(m_tree[node].operation);
    if (m_tree[node].count == 1)
        return {std::string(own) + part(m_tree.operand(node, 0), infix.right), infix.own};
    std::string text = part(m_tree.operand(node, 0), infix.left);
    text += own;
    text += part(m_tree.operand(node, 1), infix.right);
    return {std::move(text), infix.own};
}

} // namespace activation::expression
