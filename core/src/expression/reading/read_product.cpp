// SPDX-License-Identifier: MIT
// Products, quotients, signs and powers.
#include "expression/reading/expansions.h"
#include "expression/reading/reader.h"
#include "expression/tree/problem.h"

#include <algorithm>
#include <array>

namespace activation::expression {

// (x < 0) | (x > 1), as arrays in Python are asked; elsewhere a bar begins an absolute value.
bool Reader::isPythonOr(Index left) const {
    if (current().kind != TokenKind::Bar || following().kind != TokenKind::Open ||
        m_inside.openBars > 0 || !isCondition(m_tree[left].operation))
        return false;
    int depth = 0;
    for (std::size_t at = m_at + 1; at < m_tokens.size(); ++at) {
        const TokenKind kind = m_tokens[at].kind;
        depth += kind == TokenKind::Open ? 1 : kind == TokenKind::Close ? -1 : 0;
        if (depth == 0)
            return false;
        if (comparisonOf(kind))
            return true;
    }
    return false;
}

Index Reader::product() {
    const std::size_t begin = m_at;
    Index left = signedFactor();
    const Token* division = nullptr;
    while (true) {
        const Token& operation = current();
        if (accept(TokenKind::Times)) {
            left = node(Operation::Multiply, {left, signedFactor()});
            division = nullptr;
        } else if (accept(TokenKind::Divide)) {
            const Index right = signedFactor();
            left = divided(operation, begin, left, right);
            division = &operation;
        } else if (current().kind == TokenKind::FloorDivide) {
            ++m_at;
            note(SAY("core", "// is read as division rounded down, as in Python."));
            left = node(Operation::Floor, {node(Operation::Divide, {left, signedFactor()})});
            division = nullptr;
        } else if (current().kind == TokenKind::Percent) {
            if (m_traps.modulus == SignOfModulus::None)
                refuseAt(operation, SAY("core", "The sign of a % b differs between languages: "
                                                "write mod(a, b), which has that of b as in "
                                                "Python, or fmod(a, b), which has that of a as in "
                                                "C."));
            ++m_at;
            const Index right = signedFactor();
            const auto* function =
                findExpansion(m_traps.modulus == SignOfModulus::Divisor ? "mod" : "fmod");
            const std::array<Index, 2> both{left, right};
            left = function->make(m_tree, both, m_traps);
            checkSize();
            division = nullptr;
        } else if (beginsFactor() && !isPythonOr(left)) {
            if (division)
                refuse(division->position,
                       operation.position + operation.length - division->position,
                       SAY("core", "It is not clear how far this division "
                                   "reaches; write a / (b * c) or (a / b) * c."));
            if (operation.kind == TokenKind::Number)
                refuseAt(operation, SAY("core", "An operator is missing before %1."),
                         shown(operation));
            left = node(Operation::Multiply, {left, factor()});
        } else {
            return left;
        }
    }
}

Index Reader::signedFactor() {
    if (current().kind != TokenKind::Minus && current().kind != TokenKind::Plus)
        return factor();
    const Level level(*this);
    const bool isNegative = current().kind == TokenKind::Minus;
    ++m_at;
    if (isNegative && m_traps.isMinusFirst && current().kind != TokenKind::Minus &&
        current().kind != TokenKind::Plus) {
        const Index base = node(Operation::Negate, {primary()});
        if (current().kind == TokenKind::Power)
            note(SAY("core", "-a^b is read as (-a)^b, as spreadsheets compute it."));
        return exponent(base);
    }
    const Index value = signedFactor();
    return isNegative ? node(Operation::Negate, {value}) : value;
}

Index Reader::factor() {
    const Token object = current();
    const std::size_t begin = m_at;
    const Index value = primary();
    const bool isBareName = object.kind == TokenKind::Name && m_at == begin + 1 &&
                            object.name != "x" && !definition(object.name);
    return exponent(postfix(value, object, isBareName));
}

// In C the quotient of two whole numbers is one.
Index Reader::divided(const Token& sign, std::size_t begin, Index left, Index right) {
    const auto isWhole = [&](const Token& token) {
        return token.kind == TokenKind::Number &&
               written(token).find_first_not_of("0123456789") == std::string_view::npos;
    };
    const bool isOfNumbers = m_traps.hasWholeQuotients && isWhole(m_tokens[begin]) &&
                             &m_tokens[begin] + 1 == &sign && isWhole((&sign)[1]) &&
                             m_tokens[m_at - 1].position == (&sign)[1].position;
    if (isOfNumbers)
        refuse(m_tokens[begin].position,
               (&sign)[1].position + (&sign)[1].length - m_tokens[begin].position,
               SAY("core", "In C this is the whole number %1; write %2.0 / %3 for the fraction, or "
                           "%1."),
               quotation(std::to_string(
                   static_cast<long>(m_tokens[begin].number / std::max((&sign)[1].number, 1.0)))),
               quotation(std::string(written(m_tokens[begin]))),
               quotation(std::string(written((&sign)[1]))));
    return node(Operation::Divide, {left, right});
}

// e^-2x may be e^(-2x) or e^-2 * x; papers that print it have brackets that were lost.
void Reader::refuseUnclearExponent(std::size_t begin, bool isSigned) const {
    const Token& first = m_tokens[begin];
    if (!beginsFactor() || current().kind == TokenKind::OpenBracket ||
        current().kind == TokenKind::Bar || first.kind == TokenKind::OpenBrace ||
        first.kind == TokenKind::Open)
        return;
    const Token& last = m_tokens[m_at - 1];
    const bool isNext = !current().isSpaced && !current().isSetApart;
    const bool isLatex = m_text.find('\\') != std::string_view::npos;
    const bool isNumber = last.kind == TokenKind::Number;
    const bool isUnclear =
        isSigned || (isNumber && isNext && !isLatex && current().kind == TokenKind::Name &&
                     following().kind != TokenKind::Open);
    if (!isUnclear || last.position + last.length <= first.position ||
        current().kind == TokenKind::Open)
        return;
    const std::string power(
        m_text.substr(first.position, last.position + last.length - first.position));
    const std::string rest(written(current()));
    refuse(first.position, current().position + current().length - first.position,
           SAY("core", "It is not clear how far this exponent reaches; write ^(%1 * %2) or "
                       "^(%1) * %2."),
           quotation(power), quotation(rest));
}

Index Reader::exponent(Index base) {
    if (!accept(TokenKind::Power))
        return base;
    const Level level(*this);
    if (!m_traps.isPowerSign && written(m_tokens[m_at - 1]) == "^")
        note(SAY("core", "^ is read as a power, which it is not in %1."),
             quotation(std::string(dialectName(m_dialect))));
    const std::size_t begin = m_at;
    const bool isSigned = current().kind == TokenKind::Minus || current().kind == TokenKind::Plus;
    const Index value = signedFactor();
    refuseUnclearExponent(begin, isSigned);
    return node(Operation::Power, {base, value});
}

} // namespace activation::expression
