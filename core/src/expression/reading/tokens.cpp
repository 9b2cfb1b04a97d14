// SPDX-License-Identifier: MIT
#include "expression/reading/plain_text.h"
#include "expression/reading/scanner.h"
#include "expression/tree/problem.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace activation::expression {

namespace {

// The modules of Python whose functions are understood.
constexpr std::string_view modules[] = {
    "np",    "numpy", "torch",   "math",        "F",          "nn", "jax", "jnp",   "tf",
    "keras", "scipy", "special", "activations", "functional", "K",  "ops", "layers"};

} // namespace

std::vector<Token> Scanner::tokens() {
    m_tokens.reserve(m_text.size() / 2 + 2);
    while (skipSpace(), m_at < m_text.size()) {
        const std::size_t known = m_tokens.size();
        scan();
        if (m_tokens.size() == known)
            continue;
        m_tokens[known].isFirstOfLine = std::exchange(m_isFirstOfLine, false);
        m_tokens[known].isSetApart = std::exchange(m_isSetApart, false);
    }
    m_tokens.push_back({TokenKind::End, m_text.size(), 0});
    return std::move(m_tokens);
}

void Scanner::skipSpace() {
    while (current() == ' ' || current() == '\t' || current() == '\n' || current() == '\r' ||
           (current() == '~' && !isOpposite()) || current() == '$') {
        m_isFirstOfLine = m_isFirstOfLine || current() == '\n' || current() == '\r';
        ++m_at;
    }
}

// ~(x > 0) is Python's opposite of a condition where LaTeX has nothing to keep together.
bool Scanner::isOpposite() const {
    return next() == '(' && !m_isLatex;
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
    else if (isLetter(current()) || current() == '_' || !greekName(rest(), length).empty())
        scanName();
    else if (const Sign* sign = signBeyondAscii(rest()))
        push(sign->kind, sign->text.size());
    else if (current() == '~')
        pushName("not", m_at++, 1);
    else if (!skipFullStop() && !scanText())
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
    if (length > 0 && m_at + length < m_text.size() && m_text[m_at + length] == '.' &&
        range != length)
        refuse(begin, length + 1, SAY("core", "A number has one decimal point."));
    push(TokenKind::Number, length);
    m_tokens.back().number = value;
}

// Letters, digits and underscores of any alphabet; z_2, z_{2} and z₂ are z2.
std::string Scanner::scanWord() {
    std::string word;
    std::size_t length = 0;
    bool isGreek = false;
    while (true) {
        if (isLetter(current()) && isGreek) {
            return word; // αx is a product
        } else if (isLetter(current()) || (isDigit(current()) && !word.empty())) {
            word += m_text[m_at++];
        } else if (const auto greek = greekName(rest(), length); !greek.empty() && word.empty()) {
            word += greek;
            m_at += length;
            isGreek = true;
        } else if (current() == '_' && next() == '{') {
            scanSubscript(word);
        } else if (current() == '_' || (rest().starts_with("\\_") && !word.empty())) {
            isGreek = false;
            m_at += current() == '_' ? 1 : 2;
            const bool isIndex = !word.empty() && word.back() != '_' && isDigit(current());
            if (!isIndex)
                word += '_';
        } else if (rest().starts_with("\xe2\x82") && rest().size() > 2 &&
                   static_cast<unsigned char>(rest()[2]) >= 0x80 &&
                   static_cast<unsigned char>(rest()[2]) <= 0x89) {
            word += static_cast<char>('0' + (static_cast<unsigned char>(rest()[2]) - 0x80));
            m_at += 3;
        } else {
            return word;
        }
    }
}

void Scanner::scanSubscript(std::string& word) {
    const std::size_t begin = m_at;
    if (word.empty())
        refuse(begin, 2, SAY("core", "An index belongs to a name, as in z_{2}."));
    m_at += 2;
    const bool isIndex = word.back() != '_' && isDigit(current());
    if (!isIndex)
        word += '_';
    while (isLetter(current()) || isDigit(current()))
        word += m_text[m_at++];
    if (current() != '}' || m_at == begin + 2)
        refuse(begin, m_at - begin,
               SAY("core", "An index in braces is letters and digits, as in z_{2}."));
    ++m_at;
}

void Scanner::scanName() {
    const std::size_t begin = m_at;
    Token token{TokenKind::Name, begin, 0};
    token.name = scanWord();
    while (current() == '.' && (isLetter(next()) || next() == '_')) {
        token.length = m_at - begin;
        if (std::ranges::find(modules, token.name) == std::end(modules))
            refuseModule(token);
        ++m_at;
        token.name = scanWord();
        token.isModular = true;
    }
    token.length = m_at - begin;
    m_tokens.push_back(std::move(token));
}

void Scanner::refuseModule(const Token& token) const {
    const std::string_view owner = m_text.substr(token.position, token.length);
    const std::size_t method = m_at + 1;
    std::size_t end = method;
    while (end < m_text.size() &&
           (isLetter(m_text[end]) || isDigit(m_text[end]) || m_text[end] == '_'))
        ++end;
    const std::string name(m_text.substr(method, end - method));
    if (token.name == "x" || m_text.substr(end).starts_with("()"))
        refuse(token.position, end - token.position,
               SAY("core", "Functions stand before what they are applied to: write %1, not %2."),
               quoted(name + "(" + std::string(owner) + ")"),
               quoted(std::string(owner) + "." + name + "()"));
    refuse(token.position, token.length,
           SAY("core", "%1 is no module that is known here: np, "
                       "torch, math, F and their kin are."),
           quoted(owner));
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

std::vector<Token> tokensOf(std::string_view text) {
    if (isPlain(text))
        return Scanner(text).tokens();
    const PlainText plain(text);
    try {
        std::vector<Token> tokens = Scanner(plain.text()).tokens();
        for (Token& token : tokens)
            plain.restore(token.position, token.length);
        return tokens;
    } catch (Refusal& refusal) {
        plain.restore(refusal.problem.position, refusal.problem.length);
        throw;
    }
}

} // namespace activation::expression
