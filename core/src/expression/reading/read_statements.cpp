// SPDX-License-Identifier: MIT
// Left sides, definitions and what is pasted along with a formula.
#include "expression/reading/known_functions.h"
#include "expression/reading/letters.h"
#include "expression/reading/reader.h"
#include "expression/reading/rough_value.h"
#include "expression/tree/problem.h"

#include <algorithm>

namespace activation::expression {

// f(x) = ..., y = ... and return ..., as they are pasted.
void Reader::takeLeftSide() {
    if (isWord("return"))
        ++m_at;
    while (const std::size_t length = leftSideLength(m_tokens, m_at))
        m_at += length;
    if (isWord("return"))
        ++m_at;
}

bool Reader::beginsDefinition() const {
    return isWord("let") ||
           (current().kind == TokenKind::Name && following().kind == TokenKind::Assign);
}

Index Reader::formula() {
    if (current().kind == TokenKind::End)
        refuseAt(current(),
                 SAY("core", "There is no formula yet; write one in x, for example x * tanh(x)."));
    readDefinitionsBehind();
    takeLeftSide();
    while (beginsDefinition())
        if (const auto last = readDefinition())
            return *last;
    takeLeftSide();
    if (const auto chosen = statementWithIf()) {
        if (current().kind != TokenKind::End)
            refuseRest();
        return *chosen;
    }
    const Index root = equalForms(expression());
    accept(TokenKind::Semicolon);
    const bool isSentence = m_text.find('\\') != std::string_view::npos;
    if (isSentence && following().kind == TokenKind::End)
        accept(TokenKind::Comma);
    if (current().kind != TokenKind::End)
        refuseRest();
    return root;
}

// f(x) = A = B, where both are the same.
Index Reader::equalForms(Index value) {
    while (current().kind == TokenKind::Assign) {
        const Token sign = current();
        ++m_at;
        const Index other = expression();
        if (!haveSameValues(m_tree, value, other))
            refuseAt(sign, SAY("core", "What stands before and behind this sign is not the same; "
                                       "write one of them. To compare write ==."));
        value = other;
    }
    return value;
}

// F, where s = ..., as papers say what a name stands for behind the formula: those are read first.
void Reader::readDefinitionsBehind() {
    const auto isDefinition = [&](std::size_t at) {
        return at + 1 < m_tokens.size() && m_tokens[at].kind == TokenKind::Name &&
               m_tokens[at + 1].kind == TokenKind::Assign && m_tokens[at].name != "x";
    };
    struct Part {
        std::size_t begin;
        std::size_t end;
    };
    std::vector<Part> parts;
    std::size_t formulaEnd = 0;
    int depth = 0;
    for (std::size_t at = 0; at < m_tokens.size(); ++at) {
        const TokenKind kind = m_tokens[at].kind;
        depth += kind == TokenKind::Open || kind == TokenKind::OpenBrace ||
                         kind == TokenKind::OpenBracket ||
                         (kind == TokenKind::Command && m_tokens[at].name == "begin")
                     ? 1
                 : kind == TokenKind::Close || kind == TokenKind::CloseBrace ||
                         kind == TokenKind::CloseBracket ||
                         (kind == TokenKind::Command && m_tokens[at].name == "end")
                     ? -1
                     : 0;
        const bool isEnd = kind == TokenKind::End;
        if (!parts.empty() && (isEnd || (depth == 0 && kind == TokenKind::Comma)) &&
            parts.back().end == 0)
            parts.back().end = at;
        if (depth != 0 || (kind != TokenKind::Comma && m_tokens[at].name != "where") || at == 0)
            continue;
        std::size_t next = at + 1;
        while (next < m_tokens.size() &&
               (m_tokens[next].name == "where" || m_tokens[next].name == "with" ||
                m_tokens[next].kind == TokenKind::Comma))
            ++next;
        if (!isDefinition(next))
            continue;
        formulaEnd = formulaEnd == 0 ? at : formulaEnd;
        parts.push_back({next, 0});
        at = next;
    }
    if (parts.empty())
        return;
    const std::size_t begin = m_at;
    std::vector<bool> isRead(parts.size());
    const auto uses = [&](const Part& part, const std::string& name) {
        return std::any_of(m_tokens.begin() + std::ptrdiff_t(part.begin) + 2,
                           m_tokens.begin() + std::ptrdiff_t(part.end),
                           [&](const Token& token) { return token.name == name; });
    };
    for (std::size_t round = 0; round < parts.size(); ++round)
        for (std::size_t k = 0; k < parts.size(); ++k) {
            bool waits = isRead[k];
            for (std::size_t other = 0; other < parts.size(); ++other)
                waits = waits || (!isRead[other] && other != k &&
                                  uses(parts[k], m_tokens[parts[other].begin].name));
            if (waits)
                continue;
            isRead[k] = true;
            m_at = parts[k].begin;
            const Token name = current();
            if (definition(name.name))
                refuseAt(name, SAY("core", "%1 is defined twice."), quoted(written(name)));
            m_at += 2;
            m_definitions.emplace_back(name.name, expression());
            if (m_at != parts[k].end)
                refuseAt(current(), SAY("core", "An operator is missing before %1."),
                         shown(current()));
        }
    for (std::size_t k = 0; k < parts.size(); ++k)
        if (!isRead[k])
            refuseAt(m_tokens[parts[k].begin],
                     SAY("core", "These definitions refer to each other in a circle."));
    m_tokens.erase(m_tokens.begin() + std::ptrdiff_t(formulaEnd), m_tokens.end() - 1);
    m_at = begin;
}

void Reader::noteParameters() {
    if (!m_tree.dependsOnVariable()[m_tree.root()])
        note(SAY("core", "Nothing varies in this formula: it has one value for every x."));
}

void Reader::refuseRest() const {
    const Token& rest = current();
    switch (rest.kind) {
    case TokenKind::Close:
    case TokenKind::CloseBrace:
    case TokenKind::CloseBracket:
        refuseAt(rest, SAY("core", "%1 closes a bracket that is not open."), shown(rest));
    case TokenKind::Comma:
        if (written(rest).starts_with("\\\\"))
            refuseAt(rest, SAY("core", "A second formula begins here; keep one of them."));
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
    if (!hasLet && token.name == "x" && following(2).kind == TokenKind::Number)
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
    if (current().kind == TokenKind::End && !hasLet)
        return value;
    m_definitions.emplace_back(token.name, value);
    return std::nullopt;
}

} // namespace activation::expression
