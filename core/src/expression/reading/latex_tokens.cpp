// SPDX-License-Identifier: MIT
// Commands of LaTeX among the tokens.
#include "expression/reading/scanner.h"
#include "expression/tree/problem.h"

#include <algorithm>

namespace activation::expression {

void Scanner::scanCommandSign(std::size_t begin) {
    const char sign = current();
    if (sign == '\\') {
        m_at = begin;
        push(TokenKind::RowEnd, 2);
        if (current() == '*')
            ++m_at;
        // \\[4pt] is more room between two rows.
        const std::size_t close = m_text.find(']', m_at);
        if (current() == '[' && close != std::string_view::npos && isDigit(next()) &&
            close - m_at < 12 && isLetter(m_text[close - 1]))
            m_at = close + 1;
    } else if (sign == '[' || sign == ']' || sign == '(' || sign == ')') { // around a formula
        ++m_at;
    } else if (sign == '{' || sign == '}') {
        m_at = begin;
        push(sign == '{' ? TokenKind::OpenBrace : TokenKind::CloseBrace, 2);
    } else if (sign == ',' || sign == ';' || sign == ':' || sign == ' ') {
        m_isSetApart = true;
        ++m_at;
    } else if (sign == '!' || sign == '\n' || sign == '\r') { // the last two where Python goes on
        ++m_at;
    } else {
        refuse(begin, 1,
               SAY("core", "A backslash begins a LaTeX command, as in \\frac or \\alpha."));
    }
}

void Scanner::scanCommand() {
    const std::size_t begin = m_at++;
    if (!isLetter(current())) {
        scanCommandSign(begin);
        return;
    }
    std::string command;
    while (isLetter(current()))
        command += m_text[m_at++];
    const std::size_t length = m_at - begin;
    const bool isFence = command == "left" || command == "right";
    if (isFence && current() == '|') {
        // Of bars within bars these say which way they open.
        ++m_at;
        command = command == "left" ? "lvert" : "rvert";
    } else if (scanLayout(command, begin)) {
        return;
    } else if (isSpacing(command)) {
        // \left. and \right. are delimiters that are not seen.
        if (isFence && current() == '.')
            ++m_at;
        m_isSetApart = m_isSetApart || command == "quad" || command == "qquad";
        return;
    } else if (isFace(command)) {
        scanWordInBraces();
        return;
    } else if (const std::string_view word = wordOfCommand(command); !word.empty()) {
        pushName(std::string(word), begin, length);
        return;
    } else if (const auto kind = signOfCommand(command)) {
        m_tokens.push_back({*kind, begin, length});
        return;
    }
    Token token{TokenKind::Command, begin, m_at - begin};
    token.name = command;
    token.isLatex = true;
    m_tokens.push_back(std::move(token));
    const bool hasRange = command == "sum" || command == "prod" ||
                          ((command == "max" || command == "min") && next() == '{');
    if (hasRange && current() == '_')
        push(TokenKind::Subscript, 1);
    else if (current() != '_' || !(next() == '+' || rest().starts_with("_{+}")))
        takeSubscript();
    if (command == "frac" || command == "dfrac" || command == "tfrac" || command == "cfrac")
        scanFractionParts();
}

// \operatorname{erf}, \text{ if }, \mathrm{negative\_slope} are one name each. What stands in the
// braces and is no word is read as if there were no command.
void Scanner::scanWordInBraces() {
    std::size_t open = m_at;
    while (open < m_text.size() && (m_text[open] == ' ' || m_text[open] == '*'))
        ++open;
    const std::size_t close = m_text.find('}', open);
    if (open >= m_text.size() || m_text[open] != '{' || close == std::string_view::npos)
        return;
    constexpr std::string_view edges = " \t\r\n~,.;:";
    const std::size_t begin = std::min(m_text.find_first_not_of(edges, open + 1), close);
    std::size_t end = close;
    while (end > begin && edges.find(m_text[end - 1]) != std::string_view::npos)
        --end;
    std::string name;
    for (const char c : m_text.substr(begin, end - begin)) {
        if (isLetter(c) || c == '_' || (isDigit(c) && !name.empty()))
            name += c;
        else if (c != ' ' && c != '~' && c != '-' && c != '\\')
            return;
    }
    m_at = close + 1;
    if (name.empty())
        return;
    pushName(std::move(name), begin, end - begin);
    m_tokens.back().isLatex = true;
    takeSubscript();
}

// \frac12 and \frac x2 take one sign each.
void Scanner::scanFractionParts() {
    for (int part = 0; part < 2; ++part) {
        skipSpace();
        if (isDigit(current())) {
            const double digit = current() - '0';
            push(TokenKind::Number, 1);
            m_tokens.back().number = digit;
        } else if (isLetter(current())) {
            pushName(std::string(1, current()), m_at, 1);
            ++m_at;
        } else if (current() == '\\' && isLetter(next())) {
            scanCommand();
        } else {
            return;
        }
    }
}

// p_1 where p is a command: \beta_1.
void Scanner::takeSubscript() {
    if (current() != '_')
        return;
    Token& token = m_tokens.back();
    if (token.kind == TokenKind::Name && next() == '\\') { // \mathrm{Swish}_\beta
        m_at += 2;
        token.name += '_';
        while (isLetter(current()))
            token.name += m_text[m_at++];
        token.length = m_at - token.position;
        return;
    }
    if (token.kind == TokenKind::Name && next() != '{' && !isDigit(next()))
        return;
    if (next() == '{') {
        scanSubscript(token.name);
    } else {
        ++m_at;
        if (!isDigit(current()))
            token.name += '_';
        if (isLetter(current()) || isDigit(current()))
            token.name += m_text[m_at++];
    }
    token.length = m_at - token.position;
}

} // namespace activation::expression
