// SPDX-License-Identifier: MIT
#include "expression/reading/plain_text.h"
#include "expression/reading/scanner.h"
#include "expression/tree/problem.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace activation::expression {

std::vector<Token> Scanner::tokens() {
    m_tokens.reserve(m_text.size() / 2 + 2);
    while (true) {
        const std::size_t before = m_at;
        skipSpace();
        if (m_at >= m_text.size())
            break;
        const bool isSpaced = m_at > before;
        const std::size_t known = m_tokens.size();
        scan();
        if (m_tokens.size() == known)
            continue;
        m_tokens[known].isFirstOfLine = std::exchange(m_isFirstOfLine, false);
        m_tokens[known].isSetApart = std::exchange(m_isSetApart, false);
        m_tokens[known].isSpaced = isSpaced;
    }
    m_tokens.push_back({TokenKind::End, m_text.size(), 0});
    return std::move(m_tokens);
}

void Scanner::skipSpace() {
    while (current() == ' ' || current() == '\t' || current() == '\n' || current() == '\r' ||
           (current() == '~' && !isOpposite()) || current() == '$' || skipComment()) {
        m_isFirstOfLine = m_isFirstOfLine || current() == '\n' || current() == '\r';
        if (m_at < m_text.size())
            ++m_at;
    }
}

// ~(x > 0) is Python's opposite of a condition where LaTeX has nothing to keep together.
bool Scanner::isOpposite() const {
    return (next() == '(' || next() == '=') && !m_isLatex;
}

// The end of a sentence that a formula was.
bool Scanner::skipFullStop() {
    if (current() != '.' || !m_isLatex)
        return false;
    const std::string_view after =
        m_text.substr(std::min(m_text.find_first_not_of(" \t\r\n~$", m_at + 1), m_text.size()));
    if (!after.empty() && !after.starts_with("\\\\") && !after.starts_with("\\end"))
        return false;
    ++m_at;
    return true;
}

void Scanner::push(TokenKind kind, std::size_t length) {
    m_tokens.push_back({kind, m_at, length});
    m_at += length;
}

void Scanner::pushName(std::string name, std::size_t begin, std::size_t length) {
    Token token{TokenKind::Name, begin, length};
    token.name = std::move(name);
    m_tokens.push_back(std::move(token));
}

void Scanner::scan() {
    std::size_t length = 0;
    if (isDigit(current()) || (current() == '.' && isDigit(next())))
        scanNumber();
    else if (current() == '\\')
        scanCommand();
    else if (current() == '_' && scanPositivePart())
        return;
    else if (isLetter(current()) || current() == '_' || !greekName(rest(), length).empty())
        scanName();
    else if (const Sign* sign = signBeyondAscii(rest()))
        push(sign->kind, sign->text.size());
    else if (current() == '~' && next() != '=')
        pushName("not", m_at++, 1);
    else if (!skipFullStop() && !scanOperatorOfPrograms() && !scanText())
        scanSign();
}

// A word in quotes, as in approximate='tanh'.
bool Scanner::scanText() {
    if (current() != '\'' && current() != '"')
        return false;
    std::size_t length = 1;
    while (m_at + length < m_text.size() && isLetter(m_text[m_at + length]))
        ++length;
    if (m_at + length >= m_text.size() || m_text[m_at + length] != current())
        return false;
    Token token{TokenKind::Text, m_at, length + 1};
    token.name = m_text.substr(m_at + 1, length - 1);
    m_tokens.push_back(std::move(token));
    m_at += length + 1;
    return true;
}

void Scanner::scanNumber() {
    const std::size_t begin = m_at;
    double value = 0;
    const char* const first = m_text.data() + m_at;
    // 1..n is a range, not the number 1. and a dot.
    const std::size_t range = rest().find("..");
    const char* last = m_text.data() + m_text.size();
    if (range != std::string_view::npos)
        last = first + range;
    const auto [end, error] = std::from_chars(first, last, value);
    const auto length = static_cast<std::size_t>(end - first);
    if (error == std::errc::result_out_of_range) {
        // Too small is nothing, too large is a mistake.
        const std::string_view digits(first, length);
        const std::size_t exponent = digits.find_first_of("eE");
        if (exponent == std::string_view::npos || digits.substr(exponent + 1, 1) != "-")
            refuse(begin, length, SAY("core", "%1 is beyond the largest number, 1.8e308."),
                   quoted(digits));
        value = 0;
    }
    const bool hasPoint = m_at + length < m_text.size() && m_text[m_at + length] == '.' &&
                          range != length &&
                          !isLetter(m_text[std::min(m_at + length + 1, m_text.size() - 1)]);
    if (length > 0 && hasPoint &&
        std::string_view("*/^").find(m_text[std::min(m_at + length + 1, m_text.size() - 1)]) ==
            std::string_view::npos)
        refuse(begin, length + 1, SAY("core", "A number has one decimal point."));
    push(TokenKind::Number, length);
    if (skipNumberEnding(begin, value))
        m_tokens.back().length = m_at - begin;
    m_tokens.back().number = value;
}

void Scanner::scanSign() {
    const Sign* const sign = asciiSign(rest());
    if (!sign)
        refuseSign();
    push(sign->kind, sign->text.size());
}

void Scanner::refuseSign() const {
    std::size_t length = 1;
    while (m_at + length < m_text.size() &&
           (static_cast<unsigned char>(m_text[m_at + length]) & 0xc0) == 0x80)
        ++length;
    const auto first = static_cast<unsigned char>(current());
    if (first < 0x20 || first == 0x7f)
        refuse(m_at, 1, SAY("core", "Here is a character that cannot be seen and has no meaning."));
    refuse(m_at, length, SAY("core", "%1 has no meaning in a formula."),
           quoted(m_text.substr(m_at, length)));
}

std::vector<Token> tokensOf(std::string_view text, std::vector<Sentence>& notes) {
    if (isPlain(text)) {
        Scanner scanner(text);
        std::vector<Token> tokens = scanner.tokens();
        notes = scanner.notes();
        return tokens;
    }
    const PlainText plain(text);
    try {
        Scanner scanner(plain.text());
        std::vector<Token> tokens = scanner.tokens();
        notes = scanner.notes();
        for (Token& token : tokens)
            plain.restore(token.position, token.length);
        return tokens;
    } catch (Refusal& refusal) {
        plain.restore(refusal.problem.position, refusal.problem.length);
        throw;
    }
}

std::vector<Token> tokensOf(std::string_view text) {
    std::vector<Sentence> notes;
    return tokensOf(text, notes);
}

} // namespace activation::expression
