// SPDX-License-Identifier: MIT
#include "expression/tree/algebra.h"

#include <cmath>

namespace activation::expression {

namespace {

// Whole numbers are counted with as a person does; everything else stays as it is written, so
// that nothing is rounded.
bool isWhole(double value) {
    return value == std::floor(value) && std::fabs(value) <= 0x1p40;
}

// The condition's value where both sides are numbers.
std::optional<bool> decided(Operation operation, std::optional<double> a, std::optional<double> b) {
    if (!a || !b)
        return std::nullopt;
    switch (operation) {
    case Operation::Less:
        return *a < *b;
    case Operation::LessEqual:
        return *a <= *b;
    case Operation::Greater:
        return *a > *b;
    case Operation::GreaterEqual:
        return *a >= *b;
    case Operation::Equal:
        return *a == *b;
    case Operation::NotEqual:
        return *a != *b;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<double> Algebra::literal(Index node) const {
    if (m_tree.is(node, Operation::Number))
        return m_tree[node].number;
    if (m_tree.is(node, Operation::Negate) && m_tree.is(m_tree.operand(node, 0), Operation::Number))
        return -m_tree[m_tree.operand(node, 0)].number;
    return std::nullopt;
}

bool Algebra::is(Index node, double value) const {
    return literal(node) == value;
}

bool Algebra::isNegative(Index node) const {
    while (m_tree.is(node, Operation::Multiply) || m_tree.is(node, Operation::Divide))
        node = m_tree.operand(node, 0);
    return m_tree.is(node, Operation::Negate);
}

std::optional<Index> Algebra::folded(Operation operation, Index a, Index b) {
    const auto left = literal(a);
    const auto right = literal(b);
    if (!left || !right || !isWhole(*left) || !isWhole(*right))
        return std::nullopt;
    const double value = operation == Operation::Add        ? *left + *right
                         : operation == Operation::Subtract ? *left - *right
                                                            : *left * *right;
    return isWhole(value) ? std::optional(number(value + 0.0)) : std::nullopt;
}

Index Algebra::negate(Index a) {
    if (is(a, 0))
        return number(0);
    if (m_tree.is(a, Operation::Negate))
        return m_tree.operand(a, 0);
    if (isNegative(a)) {
        // The sign sits on the first factor.
        const Index first = negate(m_tree.operand(a, 0));
        const Index second = m_tree.operand(a, 1);
        return m_tree.is(a, Operation::Multiply) ? multiply(first, second) : divide(first, second);
    }
    if (m_tree.is(a, Operation::Subtract))
        return subtract(m_tree.operand(a, 1), m_tree.operand(a, 0));
    return m_tree.add(Operation::Negate, {a});
}

Index Algebra::add(Index a, Index b) {
    if (const auto sum = folded(Operation::Add, a, b))
        return *sum;
    if (is(a, 0))
        return b;
    if (is(b, 0))
        return a;
    if (m_tree.is(b, Operation::Negate))
        return subtract(a, m_tree.operand(b, 0));
    if (m_tree.is(a, Operation::Negate) && !literal(a))
        return subtract(b, m_tree.operand(a, 0));
    if (a == b)
        return multiply(number(2), a);
    return m_tree.add(Operation::Add, {a, b});
}

Index Algebra::subtract(Index a, Index b) {
    if (const auto difference = folded(Operation::Subtract, a, b))
        return *difference;
    if (is(b, 0))
        return a;
    if (is(a, 0))
        return negate(b);
    if (a == b)
        return number(0);
    if (m_tree.is(b, Operation::Negate))
        return add(a, m_tree.operand(b, 0));
    if (m_tree.is(b, Operation::Subtract) && m_tree.operand(b, 0) == a)
        return m_tree.operand(b, 1);
    return m_tree.add(Operation::Subtract, {a, b});
}

Algebra::Scaled Algebra::scaled(Index node) const {
    if (m_tree.is(node, Operation::Multiply))
        if (const auto factor = literal(m_tree.operand(node, 0)))
            return {*factor, m_tree.operand(node, 1)};
    return {1, node};
}

Index Algebra::multiply(Index a, Index b) {
    if (const auto product = folded(Operation::Multiply, a, b))
        return *product;
    if (is(a, 0) || is(b, 0))
        return number(0);
    if (is(a, 1))
        return b;
    if (is(b, 1))
        return a;
    if (is(a, -1))
        return negate(b);
    if (is(b, -1))
        return negate(a);
    if (m_tree.is(a, Operation::Negate) && !literal(a))
        return negate(multiply(m_tree.operand(a, 0), b));
    if (m_tree.is(b, Operation::Negate) && !literal(b))
        return negate(multiply(a, m_tree.operand(b, 0)));
    // Numbers come first, and are multiplied where nothing is rounded.
    const auto leading = literal(a);
    if (literal(b) && !leading)
        return multiply(b, a);
    const Scaled right = scaled(b);
    if (leading) {
        if (right.coefficient != 1 && isWhole(right.coefficient) && isWhole(*leading))
            return multiply(number(*leading * right.coefficient), right.rest);
    } else {
        if (right.coefficient != 1)
            return multiply(m_tree.operand(b, 0), multiply(a, right.rest));
        if (const Scaled left = scaled(a); left.coefficient != 1)
            return multiply(m_tree.operand(a, 0), multiply(left.rest, b));
    }
    if (m_tree.is(b, Operation::Divide)) {
        const Index top = m_tree.operand(b, 0);
        const Index bottom = m_tree.operand(b, 1);
        if (bottom == a)
            return top;
        if (literal(top) == 1.0)
            return divide(a, bottom);
    }
    if (a == b)
        return square(a);
    return m_tree.add(Operation::Multiply, {a, b});
}

Index Algebra::divide(Index a, Index b) {
    if (is(b, 1))
        return a;
    if (is(a, 0) && !is(b, 0))
        return number(0);
    if (m_tree.is(a, Operation::Negate) && !literal(a))
        return negate(divide(m_tree.operand(a, 0), b));
    const auto divisor = literal(b);
    const Scaled top = scaled(a);
    if (divisor && *divisor != 0 && isWhole(top.coefficient) && isWhole(*divisor) &&
        std::fmod(top.coefficient, *divisor) == 0 && top.coefficient != 1)
        return multiply(number(top.coefficient / *divisor), top.rest);
    if (const auto whole = literal(a); divisor && whole && *divisor != 0 && isWhole(*whole) &&
                                       isWhole(*divisor) && std::fmod(*whole, *divisor) == 0)
        return number(*whole / *divisor);
    if (const Scaled below = scaled(b);
        below.coefficient == top.coefficient && below.coefficient != 1 && !literal(b))
        return divide(top.rest, below.rest);
    if (m_tree.is(a, Operation::Multiply) && !divisor)
        for (const std::size_t place : {0u, 1u})
            if (m_tree.operand(a, place) == b)
                return m_tree.operand(a, 1 - place);
    return m_tree.add(Operation::Divide, {a, b});
}

Index Algebra::power(Index a, Index b) {
    if (is(b, 1))
        return a;
    if (is(b, 0))
        return number(1);
    if (m_tree.is(a, Operation::Power))
        if (const auto exponent = folded(Operation::Multiply, m_tree.operand(a, 1), b))
            return power(m_tree.operand(a, 0), *exponent);
    return m_tree.add(Operation::Power, {a, b});
}

Index Algebra::logarithm(Index a) {
    if (is(a, 1))
        return number(0);
    if (m_tree.is(a, Operation::Exp))
        return m_tree.operand(a, 0);
    return apply(Operation::Log, a);
}

Index Algebra::choose(Index condition, Index yes, Index no) {
    if (yes == no)
        return yes;
    if (const auto decided = literal(condition))
        return *decided != 0 ? yes : no;
    return m_tree.add(Operation::If, {condition, yes, no});
}

Index Algebra::make(const Node& node, std::span<const Index> operands) {
    switch (node.operation) {
    case Operation::Negate:
        return negate(operands[0]);
    case Operation::Add:
        return add(operands[0], operands[1]);
    case Operation::Subtract:
        return subtract(operands[0], operands[1]);
    case Operation::Multiply:
        return multiply(operands[0], operands[1]);
    case Operation::Divide:
        return divide(operands[0], operands[1]);
    case Operation::Power:
        return power(operands[0], operands[1]);
    case Operation::If:
        return choose(operands[0], operands[1], operands[2]);
    default:
        break;
    }
    if (operands.size() == 2)
        if (const auto holds = decided(node.operation, literal(operands[0]), literal(operands[1])))
            return number(*holds ? 1 : 0);
    return m_tree.add(node.operation, operands, node.symbol, node.number);
}

} // namespace activation::expression
