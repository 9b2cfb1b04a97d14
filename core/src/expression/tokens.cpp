// SPDX-License-Identifier: MIT
#include "expression/token.h"

#include "expression/letters.h"
#include "expression/problem.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace activation::expression {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// The modules of Python whose functions are understood.
constexpr std::string_view modules[] = {
    "np",    "numpy", "torch",   "math",        "F",          "nn", "jax", "jnp",   "tf",
    "keras", "scipy", "special", "activations", "functional", "K",  "ops", "layers"};

class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_text(text) {}

    std::vector<Token> tokens() {
        m_tokens.reserve(m_text.size() / 2 + 2);
        while (skipSpace(), m_at < m_text.size())
            scan();
        m_tokens.push_back({TokenKind::End, m_text.size(), 0});
        return std::move(m_tokens);
    }

private:
    char current() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    char next() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0'; }
    std::string_view rest() const { return m_text.substr(m_at); }

    void skipSpace() {
        while (current() == ' ' || current() == '\t' || current() == '\n' || current() == '\r' ||
               current() == '~' || current() == '$')
            ++m_at;
    }

    void push(TokenKind kind, std::size_t length) {
        m_tokens.push_back({kind, m_at, length});
        m_at += length;
    }

    void scan() {
        std::size_t length = 0;
        if (isDigit(current()) || (current() == '.' && isDigit(next())))
            scanNumber();
        else if (current() == '\\')
            scanCommand();
        else if (isLetter(current()) || current() == '_' || !greekName(rest(), length).empty())
            scanName();
        else if (const Sign* sign = signBeyondAscii(rest()))
            scanBeyondAscii(*sign);
        else if (!scanText())
            scanSign();
    }

    // A word in quotes, as in approximate='tanh'.
    bool scanText() {
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

    void scanBeyondAscii(const Sign& sign) {
        push(sign.kind, sign.text.size());
        m_tokens.back().number = sign.text == "²" ? 2 : 3; // the raised ones are the only digits
    }

    void scanNumber() {
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
    std::string scanWord() {
        std::string word;
        std::size_t length = 0;
        while (true) {
            if (isLetter(current()) || (isDigit(current()) && !word.empty())) {
                word += m_text[m_at++];
            } else if (const auto greek = greekName(rest(), length);
                       !greek.empty() && word.empty()) {
                word += greek;
                m_at += length;
            } else if (current() == '_' && next() == '{') {
                scanSubscript(word);
            } else if (current() == '_') {
                ++m_at;
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

    void scanSubscript(std::string& word) {
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

    void scanName() {
        const std::size_t begin = m_at;
        Token token{TokenKind::Name, begin, 0};
        token.name = scanWord();
        while (current() == '.' && (isLetter(next()) || next() == '_')) {
            if (std::ranges::find(modules, token.name) == std::end(modules))
                refuse(begin, m_at - begin,
                       SAY("core", "%1 is no module that is known here: np, "
                                   "torch, math, F and their kin are."),
                       quoted(m_text.substr(begin, m_at - begin)));
            ++m_at;
            token.name = scanWord();
            token.isModular = true;
        }
        token.length = m_at - begin;
        m_tokens.push_back(std::move(token));
    }

    void scanCommand() {
        const std::size_t begin = m_at++;
        if (!isLetter(current())) {
            const char sign = current();
            if (sign == '\\') {
                m_at = begin;
                push(TokenKind::RowEnd, 2);
            } else if (sign == '{' || sign == '}') {
                m_at = begin;
                push(sign == '{' ? TokenKind::OpenBrace : TokenKind::CloseBrace, 2);
            } else if (sign == ',' || sign == ';' || sign == ':' || sign == '!' || sign == ' ') {
                ++m_at;
            } else {
                refuse(begin, 1,
                       SAY("core", "A backslash begins a LaTeX command, as in \\frac or \\alpha."));
            }
            return;
        }
        std::string command;
        while (isLetter(current()))
            command += m_text[m_at++];
        const std::size_t length = m_at - begin;
        if (isSpacing(command)) {
            // \left. and \right. are delimiters that are not seen.
            if ((command == "left" || command == "right") && current() == '.')
                ++m_at;
            return;
        }
        if (const auto kind = signOfCommand(command)) {
            m_tokens.push_back({*kind, begin, length});
            return;
        }
        Token token{TokenKind::Command, begin, length};
        token.name = command;
        token.isLatex = true;
        m_tokens.push_back(std::move(token));
        takeSubscript();
    }

    // p_1 where p is a command: \beta_1.
    void takeSubscript() {
        if (current() != '_')
            return;
        Token& token = m_tokens.back();
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

    void scanSign() {
        const Sign* const sign = asciiSign(rest());
        if (!sign)
            refuseSign();
        push(sign->kind, sign->text.size());
    }

    [[noreturn]] void refuseSign() const {
        std::size_t length = 1;
        while (m_at + length < m_text.size() &&
               (static_cast<unsigned char>(m_text[m_at + length]) & 0xc0) == 0x80)
            ++length;
        const auto first = static_cast<unsigned char>(current());
        if (first < 0x20 || first == 0x7f)
            refuse(m_at, 1,
                   SAY("core", "Here is a character that cannot be seen and has no meaning."));
        refuse(m_at, length, SAY("core", "%1 has no meaning in a formula."),
               quoted(m_text.substr(m_at, length)));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokensOf(std::string_view text) {
    return Scanner(text).tokens();
}

} // namespace activation::expression
