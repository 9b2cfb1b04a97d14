// SPDX-License-Identifier: MIT
// Names that are written together.
#include "expression/reading/known_functions.h"
#include "expression/reading/letters.h"
#include "expression/reading/preparation.h"
#include "expression/tree/problem.h"

#include <algorithm>

namespace activation::expression {

namespace {

bool isLetterOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Splitting {
public:
    Splitting(Preparation& preparation, bool mayAsk)
        : m_preparation(preparation)
        , m_tokens(preparation.tokens)
        , m_variable(preparation.variable.size() == 1 ? preparation.variable : "x")
        , m_isLatex(preparation.text.find('\\') != std::string_view::npos ||
                    preparation.text.find("^{") != std::string_view::npos)
        , m_mayAsk(mayAsk) {}

    void run() {
        std::vector<Token> tokens;
        for (std::size_t at = 0; at < m_tokens.size(); ++at) {
            const std::vector<std::string> parts = partsOf(at);
            if (parts.empty())
                tokens.push_back(m_tokens[at]);
            else
                add(tokens, m_tokens[at], parts);
        }
        m_tokens = std::move(tokens);
    }

private:
    bool isKnownAlone(const std::string& name) const {
        return std::ranges::any_of(m_tokens, [&](const Token& token) {
            return token.kind == TokenKind::Name && token.name == name;
        });
    }

    bool isDefined(const std::string& name) const {
        for (std::size_t at = 0; at + 1 < m_tokens.size(); ++at)
            if (m_tokens[at].name == name && m_tokens[at + 1].kind == TokenKind::Assign)
                return true;
        return false;
    }

    // Empty where it is one name.
    std::vector<std::string> partsOf(std::size_t at) const {
        const Token& token = m_tokens[at];
        const std::string& name = token.name;
        const bool isPlain = token.kind == TokenKind::Name && !token.isLatex && !token.isModular &&
                             name.size() == token.length && name.size() > 1 && isFreeName(token) &&
                             greekLetter(name).empty() && !isDefined(name) &&
                             m_tokens[at + 1].kind != TokenKind::Open &&
                             (m_tokens[at + 1].kind != TokenKind::OpenBracket || m_isLatex) &&
                             name != m_preparation.variable;
        if (!isPlain)
            return {};
        askForBrackets(token);
        if (!std::ranges::all_of(name, isLetterOfName))
            return {};
        constexpr std::size_t mostLetters = 3;
        if (const auto known = knownParts(name); !known.empty())
            return known;
        if (name.size() > mostLetters)
            return {};
        std::vector<std::string> letters;
        for (const char c : name)
            letters.emplace_back(1, c);
        if (m_isLatex)
            return letters;
        const bool hasVariable = name.front() == m_variable[0] || name.back() == m_variable[0];
        if (hasVariable && m_mayAsk && m_variable == "x")
            ask(token, letters);
        return {};
    }

    // xe, pix and kx where k stands by itself elsewhere.
    std::vector<std::string> knownParts(const std::string& name) const {
        std::vector<std::string> parts;
        bool hasVariable = false;
        for (std::size_t at = 0; at < name.size();) {
            const std::string letter = name.substr(at, 1);
            if (name.substr(at, 2) == "pi") {
                parts.emplace_back("pi");
                at += 2;
                continue;
            }
            if (letter != m_variable && letter != "e" && !isKnownAlone(letter))
                return {};
            hasVariable = hasVariable || letter == m_variable;
            parts.push_back(letter);
            ++at;
        }
        return hasVariable && parts.size() > 1 ? parts : std::vector<std::string>{};
    }

    [[noreturn]] void ask(const Token& token, const std::vector<std::string>& letters) const {
        std::string product;
        std::string joined;
        for (const std::string& letter : letters) {
            product += (product.empty() ? "" : " * ") + letter;
            joined += (joined.empty() ? "" : "_") + letter;
        }
        refuse(token.position, token.length,
               SAY("core", "%1 may be a product or one name: write %2 or %3."), quoted(token.name),
               quoted(product), quoted(joined));
    }

    // sinx and sqrt2
    void askForBrackets(const Token& token) const {
        if (!m_mayAsk)
            return;
        const std::string& name = token.name;
        constexpr std::string_view ends[] = {"x", "2", "3", "pi", "2x", "x2", "3x", "10"};
        for (const std::string_view end : ends) {
            if (name.size() <= end.size() + 1 || !name.ends_with(end))
                continue;
            const std::string function = name.substr(0, name.size() - end.size());
            const bool isFunction =
                findFunctionName(function) || (isComposed(function) && function != "sigma");
            if (isFunction)
                refuse(token.position, token.length, SAY("core", "%1 is no name here: write %2."),
                       quoted(name), quoted(function + "(" + std::string(end) + ")"));
        }
    }

    void add(std::vector<Token>& tokens, const Token& token,
             const std::vector<std::string>& parts) const {
        std::size_t place = 0;
        std::string product;
        for (const std::string& part : parts) {
            Token piece = token;
            piece.position += place;
            piece.length = part.size();
            piece.name = part;
            piece.isFirstOfLine = token.isFirstOfLine && place == 0;
            piece.isSpaced = token.isSpaced && place == 0;
            place += part.size();
            product += (product.empty() ? "" : " * ") + part;
            tokens.push_back(std::move(piece));
        }
        Sentence note{SAY("core", "%1 is read as %2."), {quoted(token.name), quoted(product)}};
        const auto isSame = [&](const Sentence& known) { return known.text() == note.text(); };
        if (std::ranges::none_of(m_preparation.notes, isSame))
            m_preparation.notes.push_back(std::move(note));
    }

    Preparation& m_preparation;
    std::vector<Token>& m_tokens;
    std::string m_variable;
    bool m_isLatex;
    bool m_mayAsk;
};

} // namespace

void splitGluedNames(Preparation& preparation, bool mayAsk) {
    Splitting(preparation, mayAsk).run();
}

} // namespace activation::expression
