// SPDX-License-Identifier: MIT
// Left sides, definitions and what is pasted along with a formula.
#include "expression/reading/known_functions.h"
#include "expression/reading/letters.h"
#include "expression/reading/reader.h"
#include "expression/tree/problem.h"

#include <algorithm>

namespace activation::expression {

// In LaTeX ax is a product of letters, though only that of x can be told from a name.
bool Reader::isProductOfLetters(const Token& token) const {
    constexpr std::size_t mostLetters = 3;
    const std::string& name = token.name;
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isSame = [&](const Token& other) {
        return other.name == name &&
               (&other)[1].kind == TokenKind::Assign; // the last token is the end
    };
    return token.kind == TokenKind::Name && !token.isLatex && !token.isModular &&
           name.size() == token.length && name.size() > 1 && name.size() <= mostLetters &&
           name.find('x') != std::string::npos && std::ranges::all_of(name, isLetter) &&
           greekLetter(name).empty() && !isFunctionName(token) && !isFixedName(name) &&
           !isComposed(name) && !isCallable(token) &&
           std::ranges::find(m_tree.parameterNames(), name) == m_tree.parameterNames().end() &&
           std::none_of(m_tokens.begin(), m_tokens.end() - 1, isSame);
}

void Reader::splitLatexNames() {
    if (m_text.find('\\') == std::string_view::npos)
        return;
    std::vector<Token> tokens;
    for (const Token& token : m_tokens) {
        const bool isWhole = !isProductOfLetters(token) ||
                             (&token)[1].kind == TokenKind::Open; // the last token is no name
        if (isWhole) {
            tokens.push_back(token);
            continue;
        }
        for (std::size_t place = 0; place < token.length; ++place) {
            Token letter = token;
            letter.position += place;
            letter.length = 1;
            letter.name = token.name.substr(place, 1);
            letter.isFirstOfLine = token.isFirstOfLine && place == 0;
            tokens.push_back(std::move(letter));
        }
    }
    m_tokens = std::move(tokens);
}

// f(x) = ..., y = ... and return ..., as they are pasted.
void Reader::takeLeftSide() {
    if (isWord("return"))
        ++m_at;
    while (const std::size_t length = leftSideLength(m_tokens, m_at))
        m_at += length;
}

bool Reader::beginsDefinition() const {
    return isWord("let") ||
           (current().kind == TokenKind::Name && following().kind == TokenKind::Assign);
}

Index Reader::formula() {
    if (current().kind == TokenKind::End)
        refuseAt(current(),
                 SAY("core", "There is no formula yet; write one in x, for example x * tanh(x)."));
    takeLeftSide();
    while (beginsDefinition())
        if (const auto last = readDefinition())
            return *last;
    takeLeftSide();
    const Index root = expression();
    accept(TokenKind::Semicolon);
    const bool isSentence = m_text.find('\\') != std::string_view::npos;
    if (isSentence && following().kind == TokenKind::End)
        accept(TokenKind::Comma);
    if (current().kind != TokenKind::End)
        refuseRest();
    return root;
}

void Reader::refuseRest() const {
    const Token& rest = current();
    switch (rest.kind) {
    case TokenKind::Close:
    case TokenKind::CloseBrace:
    case TokenKind::CloseBracket:
        refuseAt(rest, SAY("core", "%1 closes a bracket that is not open."), shown(rest));
    case TokenKind::Comma:
        refuseAt(rest,
                 SAY("core", "A comma stands between arguments; for a decimal point write a dot."));
    case TokenKind::Assign:
        refuseAt(rest,
                 SAY("core",
                     "To compare write ==; to name a part begin with let, as in let u = x^2; u."));
    case TokenKind::Bar:
        refuseAt(rest, SAY("core", "This bar has no partner; write |x| or abs(x)."));
    default:
        refuseAt(rest, SAY("core", "An operator is missing before %1."), shown(rest));
    }
}

// A value where nothing follows: then that is the formula, and the name only what it was called.
std::optional<Index> Reader::readDefinition() {
    const bool hasLet = isWord("let");
    if (hasLet)
        ++m_at;
    const Token token = current();
    if (!hasLet && token.name == "x")
        refuseAt(following(), SAY("core", "To compare write ==."));
    if (token.kind != TokenKind::Name && token.kind != TokenKind::Command)
        refuseAt(token, SAY("core", "After let comes a name, as in let u = x^2; not %1."),
                 shown(token));
    if (token.name == "x" || token.name == "e" || token.name == "pi")
        refuseAt(token, SAY("core", "%1 has its meaning already; choose another name."),
                 quoted(token.name));
    if (definition(token.name))
        refuseAt(token, SAY("core", "%1 is defined twice."), quoted(written(token)));
    ++m_at;
    expect(TokenKind::Assign, SAY("core", "After the name comes =, not %1."));
    m_inside.endsAtLine = true;
    const Index value = expression();
    m_inside.endsAtLine = false;
    if (!accept(TokenKind::Semicolon)) {
        const bool isEnd = current().kind == TokenKind::End;
        if (isEnd && !hasLet)
            return value;
        if (isEnd || !current().isFirstOfLine)
            refuseAt(current(), SAY("core", "A definition ends with a semicolon, not %1."),
                     shown(current()));
    }
    m_definitions.emplace_back(token.name, value);
    return std::nullopt;
}

} // namespace activation::expression
