// SPDX-License-Identifier: MIT
// Cuts a formula into tokens.
#pragma once

#include "expression/reading/letters.h"
#include "expression/reading/token.h"

#include <string>
#include <vector>

namespace activation::expression {

inline bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

inline bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
        , m_isLatex(text.find('\\') != std::string_view::npos) {}

    std::vector<Token> tokens();
    const std::vector<Sentence>& notes() const { return m_notes; }

private:
    char current() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    char next() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0'; }
    std::string_view rest() const { return m_text.substr(m_at); }

    // tokens.cpp: what every notation has.
    void skipSpace();
    bool skipComment();
    bool endsOperand() const;
    bool isWordEnd(std::size_t at) const;
    bool scanOperatorOfPrograms();
    void scanMethod();
    bool skipNumberEnding(std::size_t begin, double& value);
    bool isOpposite() const;
    bool skipFullStop();
    void push(TokenKind kind, std::size_t length);
    void pushName(std::string name, std::size_t begin, std::size_t length);
    void scan();
    bool scanText();
    void scanNumber();
    std::string scanWord();
    void scanSubscript(std::string& word);
    void scanName();
    void scanSign();
    [[noreturn]] void refuseSign() const;

    // latex_tokens.cpp: what begins with a backslash.
    void scanCommand();
    void scanCommandSign(std::size_t begin);
    void scanWordInBraces();
    void scanFractionParts();
    void takeSubscript();
    void skipGroup();
    bool scanIndicator(std::string_view command);
    bool scanPositivePart();
    bool scanLayout(std::string_view command, std::size_t begin);

    std::string_view m_text;
    bool m_isLatex;
    std::size_t m_at = 0;
    bool m_isFirstOfLine = false;
    bool m_isSetApart = false;
    std::vector<Token> m_tokens;
    std::vector<Sentence> m_notes;
};

} // namespace activation::expression
