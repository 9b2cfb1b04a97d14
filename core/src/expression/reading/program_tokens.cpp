// SPDX-License-Identifier: MIT
// What only programming languages write among the tokens: comments, their operators, the endings
// of their numbers, methods.
#include "expression/reading/scanner.h"
#include "expression/tree/problem.h"

#include <algorithm>
#include <charconv>

namespace activation::expression {

bool Scanner::isWordEnd(std::size_t at) const {
    return at >= m_text.size() ||
           !(isLetter(m_text[at]) || isDigit(m_text[at]) || m_text[at] == '_');
}

// Whether what has been read so far ends in something that can be multiplied.
bool Scanner::endsOperand() const {
    if (m_tokens.empty())
        return false;
    switch (m_tokens.back().kind) {
    case TokenKind::Number:
    case TokenKind::Name:
    case TokenKind::Close:
    case TokenKind::CloseBracket:
    case TokenKind::CloseBrace:
    case TokenKind::Bar:
        return true;
    default:
        return false;
    }
}

// # to the end of the line, // behind a whole statement, /* */, and % in LaTeX. It leaves the last
// sign of the comment to whoever passes over blanks.
bool Scanner::skipComment() {
    const bool isEndOfStatement =
        m_tokens.empty() || m_isFirstOfLine || m_tokens.back().kind == TokenKind::Semicolon;
    const bool isLine = (current() == '#' && !m_isLatex && (next() == ' ' || isEndOfStatement)) ||
                        (current() == '%' && m_isLatex) ||
                        (rest().starts_with("//") && isEndOfStatement);
    if (isLine) {
        const std::size_t end = m_text.find('\n', m_at);
        m_at = end == std::string_view::npos ? m_text.size() : end;
        return true;
    }
    if (rest().starts_with("\"\"\"") && isEndOfStatement) { // what a function says of itself
        const std::size_t close = m_text.find("\"\"\"", m_at + 3);
        if (close == std::string_view::npos)
            refuse(m_at, 3, SAY("core", "This text is not closed; three quotes are missing."));
        m_at = close + 2;
        return true;
    }
    const bool isDecorator = current() == '@' && isLetter(next()) && isEndOfStatement;
    if (isDecorator) {
        const std::size_t end = m_text.find('\n', m_at);
        m_at = end == std::string_view::npos ? m_text.size() : end;
        return true;
    }
    if (!rest().starts_with("/*"))
        return false;
    const std::size_t end = m_text.find("*/", m_at + 2);
    if (end == std::string_view::npos)
        refuse(m_at, 2, SAY("core", "This comment is not closed; `*/` is missing."));
    m_at = end + 1;
    return true;
}

bool Scanner::scanOperatorOfPrograms() {
    struct Operator {
        std::string_view text;
        TokenKind kind;
    };
    constexpr Operator operators[] = {
        {"===", TokenKind::Equal},   {"!==", TokenKind::NotEqual}, {"~=", TokenKind::NotEqual},
        {"<>", TokenKind::NotEqual}, {":=", TokenKind::Assign},    {"=>", TokenKind::Arrow},
        {"->", TokenKind::Arrow},    {".**", TokenKind::Power},    {".*", TokenKind::Times},
        {"./", TokenKind::Divide},   {".^", TokenKind::Power},     {"//", TokenKind::FloorDivide},
        {"%", TokenKind::Percent},   {"?", TokenKind::Question},   {":", TokenKind::Colon},
    };
    const auto isHere = [&](const Operator& known) { return rest().starts_with(known.text); };
    if (const auto* const found = std::ranges::find_if(operators, isHere);
        found != std::end(operators)) {
        push(found->kind, found->text.size());
        return true;
    }
    if (rest().starts_with("&&") || (rest().starts_with("||") && endsOperand() && m_at > 0 &&
                                     m_text[m_at - 1] == ' ' && rest().substr(2, 1) == " ")) {
        pushName(current() == '&' ? "and" : "or", m_at, 2);
        m_at += 2;
        return true;
    }
    if (current() == '!' && next() != '=' && !endsOperand()) {
        pushName("not", m_at++, 1);
        return true;
    }
    if (current() == '@' && next() == '(') {
        push(TokenKind::At, 1);
        return true;
    }
    if (current() == '.' && (isLetter(next()) || next() == '_') && endsOperand()) {
        scanMethod();
        return true;
    }
    const bool isNamed = !m_tokens.empty() && (m_tokens.back().kind == TokenKind::Name ||
                                               m_tokens.back().kind == TokenKind::Command ||
                                               m_tokens.back().kind == TokenKind::Prime);
    if (current() == '\'' && isNamed && (next() == '(' || next() == '\'')) {
        push(TokenKind::Prime, 1);
        return true;
    }
    return false;
}

void Scanner::scanMethod() {
    Token token{TokenKind::Method, m_at++, 0};
    token.name = scanWord();
    token.length = m_at - token.position;
    m_tokens.push_back(std::move(token));
}

// What may stand directly behind digits: 1_000, 0.5f. What looks like a number of a kind that is
// not read is no product.
bool Scanner::skipNumberEnding(std::size_t begin, double& value) {
    const std::string_view digits = m_text.substr(begin, m_at - begin);
    const bool isHexadecimal = digits == "0" && (current() == 'x' || current() == 'X') &&
                               (isDigit(next()) || (isLetter(next()) && next() <= 'f'));
    if (isHexadecimal)
        refuse(begin, 3,
               SAY("core", "Hexadecimal numbers are not read; write it with the digits 0 "
                           "to 9, and a product as 0 * x."));
    const bool isExponent = (current() == 'e' || current() == 'E') && isWordEnd(m_at + 1);
    if (isExponent) {
        const std::size_t after = std::min(m_text.find_first_not_of(' ', m_at + 1), m_text.size());
        const std::string_view behind = m_text.substr(after);
        if (!behind.starts_with("^") && !behind.starts_with("**"))
            refuse(begin, digits.size() + 1,
                   SAY("core", "%1 lacks its exponent; write %2, or %3 for a product with Euler's "
                               "number."),
                   quoted(m_text.substr(begin, digits.size() + 1)),
                   quoted(std::string(digits) + "e0"), quoted(std::string(digits) + " * e"));
    }
    if (current() == '_' && isDigit(next())) {
        std::string whole(digits);
        while (current() == '_' && isDigit(next()))
            for (++m_at; isDigit(current()); ++m_at)
                whole += current();
        if (current() == '.' && isDigit(next()))
            for (whole += m_text[m_at++]; isDigit(current()); ++m_at)
                whole += current();
        std::from_chars(whole.data(), whole.data() + whole.size(), value);
        return true;
    }
    const bool isFloat = digits.find_first_of(".eE") != std::string_view::npos &&
                         (current() == 'f' || current() == 'F') && isWordEnd(m_at + 1) &&
                         next() != '(';
    if (!isFloat)
        return false;
    ++m_at;
    m_notes.push_back({SAY("core", "%1 is read as a number, as C writes it."),
                       {quoted(m_text.substr(begin, digits.size() + 1))}});
    return true;
}

} // namespace activation::expression
