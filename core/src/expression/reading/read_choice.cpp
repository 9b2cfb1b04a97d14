// SPDX-License-Identifier: MIT
// Choices beyond if and where: np.select, Piecewise, indicators, and statements with if.
#include "expression/reading/expansions.h"
#include "expression/reading/reader.h"
#include "expression/tree/problem.h"

namespace activation::expression {

namespace {

bool isOpening(TokenKind kind) {
    return kind == TokenKind::OpenBracket || kind == TokenKind::OpenBrace ||
           kind == TokenKind::Open;
}

bool isClosing(TokenKind kind) {
    return kind == TokenKind::CloseBracket || kind == TokenKind::CloseBrace ||
           kind == TokenKind::Close;
}

} // namespace

bool Reader::isChoiceName(std::string_view name) {
    return name == "select" || name == "piecewise" || name == "Piecewise" || name == "Which" ||
           name == "ifs" || name == "IFS";
}

// [a, b] or (a, b) or {a, b}; True stands for a condition that always holds.
std::vector<Index> Reader::list() {
    if (!isOpening(current().kind))
        refuseAt(current(), SAY("core", "Here a list in brackets is missing, not %1."),
                 shown(current()));
    ++m_at;
    const Surroundings outside = std::exchange(m_inside, {});
    std::vector<Index> values;
    while (!isClosing(current().kind) && current().kind != TokenKind::End) {
        const bool isAlways = isWord("True") || isWord("true") || isWord("otherwise");
        if (isAlways)
            ++m_at;
        values.push_back(isAlways ? m_tree.number(1) : expression());
        if (!accept(TokenKind::Comma))
            break;
    }
    m_inside = outside;
    if (!isClosing(current().kind))
        refuseAt(current(), SAY("core", "Here a comma or a closing bracket is missing, not %1."),
                 shown(current()));
    ++m_at;
    return values;
}

Index Reader::chosen(const std::vector<Index>& conditions, const std::vector<Index>& values,
                     Index otherwise) {
    Index result = otherwise;
    for (std::size_t k = conditions.size(); k-- > 0;)
        result = m_tree.isNumber(conditions[k], 1)
                     ? values[k]
                     : node(Operation::If, {conditions[k], values[k], result});
    return result;
}

Index Reader::choice(const Token& token) {
    const Level level(*this);
    ++m_at; // the bracket
    const Surroundings outside = std::exchange(m_inside, {});
    std::vector<Index> conditions;
    std::vector<Index> values;
    std::optional<Index> otherwise;
    const auto requirePairs = [&](bool isGood) {
        if (!isGood)
            refuseAt(token, SAY("core", "%1 needs a value for each condition."),
                     quoted(written(token)));
    };
    if (token.name == "select" || token.name == "piecewise") {
        if (!isOpening(current().kind)) { // np.piecewise(x, [conditions], [values])
            const std::size_t begin = m_at;
            expression();
            if (accept(TokenKind::Comma) && current().kind != TokenKind::OpenBracket)
                m_at = begin; // piecewise(c, a, c, a, b) of Maple
        }
        if (isOpening(current().kind) && current().kind != TokenKind::Open) {
            conditions = list();
            expect(TokenKind::Comma, SAY("core", "Here a comma is missing, not %1."));
            values = list();
            if (accept(TokenKind::Comma)) {
                if (isWord("default"))
                    m_at += 2;
                otherwise = expression();
            }
            if (values.size() == conditions.size() + 1) {
                otherwise = values.back();
                values.pop_back();
            }
            requirePairs(values.size() == conditions.size() && !values.empty());
            if (!otherwise)
                otherwise = m_tree.number(0); // as NumPy has it
        }
    }
    if (!otherwise && (token.name == "Which" || token.name == "ifs" || token.name == "IFS" ||
                       (token.name == "piecewise" && !isOpening(current().kind)))) {
        do { // c, a, c, a
            const bool isAlways = isWord("True") || isWord("TRUE");
            m_at += isAlways ? 1 : 0;
            const Index first = isAlways ? m_tree.number(1) : expression();
            if (!accept(TokenKind::Comma)) {
                otherwise = first;
                break;
            }
            conditions.push_back(first);
            values.push_back(expression());
        } while (accept(TokenKind::Comma));
    } else if (!otherwise) {
        const bool isNested = isOpening(current().kind) && current().kind == TokenKind::OpenBrace;
        m_at += isNested ? 1 : 0; // Piecewise[{{a, c}, {b, c}}, d]
        do {
            if (!isOpening(current().kind) && !values.empty()) {
                otherwise = expression();
                break;
            }
            const std::vector<Index> pair = list();
            requirePairs(pair.size() == 2);
            values.push_back(pair[0]);
            conditions.push_back(pair[1]);
        } while (accept(TokenKind::Comma));
        if (isNested) {
            expect(TokenKind::CloseBrace, SAY("core", "Here `}` is missing, not %1."));
            if (accept(TokenKind::Comma))
                otherwise = expression();
        }
    }
    m_inside = outside;
    if (!isClosing(current().kind))
        refuseAt(current(), SAY("core", "Here an operator, a comma or `)` is missing, not %1."),
                 shown(current()));
    ++m_at;
    return chosen(conditions, values, otherwise ? *otherwise : undefined(m_tree));
}

// \mathbb{1}_{x > 0}
Index Reader::indicator() {
    const Surroundings outside = std::exchange(m_inside, {});
    m_inside.isEquation = true;
    if (!isOpening(current().kind))
        refuseAt(current(), SAY("core", "Here a condition in brackets is missing, not %1."),
                 shown(current()));
    ++m_at;
    const Index condition = disjunction();
    m_inside = outside;
    if (!isClosing(current().kind))
        refuseAt(current(), SAY("core", "Here a closing bracket is missing, not %1."),
                 shown(current()));
    ++m_at;
    return node(Operation::If, {condition, m_tree.number(1), m_tree.number(0)});
}

// if x > 0: return x, and what follows.
std::optional<Index> Reader::statementWithIf() {
    const std::size_t begin = m_at;
    if (!isWord("if") && !isWord("elif"))
        return std::nullopt;
    // if(c, a, b) is a function: what follows the condition tells.
    int depth = 0;
    std::size_t end = m_at + 1;
    for (; end + 1 < m_tokens.size(); ++end) {
        depth += m_tokens[end].kind == TokenKind::Open    ? 1
                 : m_tokens[end].kind == TokenKind::Close ? -1
                                                          : 0;
        const bool isBody = m_tokens[end].kind == TokenKind::Colon ||
                            m_tokens[end].kind == TokenKind::OpenBrace ||
                            m_tokens[end].name == "return";
        if (depth == 0 && isBody)
            break;
    }
    if (end + 1 >= m_tokens.size())
        return std::nullopt;
    const Level level(*this);
    ++m_at;
    const Index condition = disjunction();
    const bool isBlock =
        accept(TokenKind::Colon) || accept(TokenKind::OpenBrace) || isWord("return");
    if (!isBlock) {
        m_at = begin;
        return std::nullopt;
    }
    if (isWord("return"))
        ++m_at;
    m_inside.endsAtLine = true;
    const Index value = expression();
    m_inside.endsAtLine = false;
    accept(TokenKind::Semicolon);
    accept(TokenKind::CloseBrace);
    Index otherwise = 0;
    if (isWord("else")) {
        ++m_at;
        accept(TokenKind::Colon);
    }
    if (const auto next = statementWithIf()) {
        otherwise = *next;
    } else {
        accept(TokenKind::OpenBrace);
        if (isWord("return"))
            ++m_at;
        otherwise = expression();
        accept(TokenKind::Semicolon);
        accept(TokenKind::CloseBrace);
    }
    return node(Operation::If, {condition, value, otherwise});
}

} // namespace activation::expression
