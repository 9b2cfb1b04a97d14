// SPDX-License-Identifier: MIT
// What LaTeX sets around a formula.
#include "expression/reading/preparation.h"
#include "expression/tree/problem.h"

#include <algorithm>

namespace activation::expression {

namespace {

constexpr std::string_view environments[] = {"aligned", "align",    "split",    "equation",
                                             "gather",  "gathered", "multline", "displaymath",
                                             "math",    "eqnarray"};

TokenKind kindAt(const std::vector<Token>& tokens, std::size_t at) {
    return at < tokens.size() ? tokens[at].kind : TokenKind::End;
}

// Whether \begin{...} or \end{...} of one of those stands there; how many tokens it has.
std::size_t environmentAt(const std::vector<Token>& tokens, std::size_t at,
                          std::string_view command) {
    if (kindAt(tokens, at) != TokenKind::Command || tokens[at].name != command ||
        kindAt(tokens, at + 1) != TokenKind::OpenBrace)
        return 0;
    const std::size_t star = kindAt(tokens, at + 3) == TokenKind::Times ? 1 : 0;
    const bool isOne =
        at + 2 < tokens.size() &&
        std::ranges::find(environments, tokens[at + 2].name) != std::end(environments) &&
        kindAt(tokens, at + 3 + star) == TokenKind::CloseBrace;
    if (!isOne)
        return 0;
    std::size_t length = 4 + star;
    const bool hasOption = command == "begin" &&
                           kindAt(tokens, at + length) == TokenKind::OpenBracket &&
                           kindAt(tokens, at + length + 2) == TokenKind::CloseBracket;
    return hasOption ? length + 3 : length;
}

bool goesOn(TokenKind kind) {
    return kind == TokenKind::Plus || kind == TokenKind::Minus || kind == TokenKind::Times ||
           kind == TokenKind::Assign || kind == TokenKind::Divide;
}

// \frac{d}{dx}; how many tokens it has.
std::size_t derivativeAt(const std::vector<Token>& tokens, std::size_t at) {
    const auto named = [&](std::size_t place, std::string_view name) {
        return place < tokens.size() && tokens[place].name == name;
    };
    const bool begins = tokens[at].kind == TokenKind::Command &&
                        (named(at, "frac") || named(at, "dfrac") || named(at, "tfrac")) &&
                        kindAt(tokens, at + 1) == TokenKind::OpenBrace &&
                        (named(at + 2, "d") || named(at + 2, "partial")) &&
                        kindAt(tokens, at + 3) == TokenKind::CloseBrace &&
                        kindAt(tokens, at + 4) == TokenKind::OpenBrace;
    if (!begins)
        return 0;
    if (named(at + 5, "dx") && kindAt(tokens, at + 6) == TokenKind::CloseBrace)
        return 7;
    const bool isApart = (named(at + 5, "d") || named(at + 5, "partial")) && named(at + 6, "x") &&
                         kindAt(tokens, at + 7) == TokenKind::CloseBrace;
    return isApart ? 8 : 0;
}

// {if} and {otherwise} are what they hold, and \{ before cases is never closed.
void dropBraces(std::vector<Token>& tokens) {
    constexpr std::string_view words[] = {"if",   "for", "when", "where", "otherwise",
                                          "else", "and", "or",   "max",   "min"};
    std::vector<Token> kept;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const Token& token = tokens[at];
        const bool hasColumns = token.kind == TokenKind::CloseBrace && at >= 3 &&
                                tokens[at - 1].name == "array" && tokens[at - 3].name == "begin" &&
                                kindAt(tokens, at + 1) == TokenKind::OpenBrace;
        if (hasColumns) {
            kept.push_back(token);
            while (tokens[at].kind != TokenKind::End &&
                   !(kindAt(tokens, at + 1) == TokenKind::CloseBrace))
                ++at;
            ++at;
            continue;
        }
        if (const std::size_t length = derivativeAt(tokens, at)) {
            kept.push_back(token);
            kept.back().name = "derivative";
            at += length - 1;
            continue;
        }
        const bool isOpen = token.kind == TokenKind::OpenBrace;
        const bool holdsOne =
            isOpen && kindAt(tokens, at + 2) == TokenKind::CloseBrace && at + 1 < tokens.size();
        const bool isWord = holdsOne && tokens[at + 1].kind == TokenKind::Name &&
                            std::ranges::find(words, tokens[at + 1].name) != std::end(words);
        const bool isSign = holdsOne && tokens[at + 1].kind == TokenKind::Assign;
        if (isWord || isSign) {
            kept.push_back(tokens[at + 1]);
            at += 2;
            continue;
        }
        const bool isBeforeCases = isOpen && token.length == 2 &&
                                   kindAt(tokens, at + 1) == TokenKind::Command &&
                                   tokens[at + 1].name == "begin";
        if (!isBeforeCases)
            kept.push_back(token);
    }
    tokens = std::move(kept);
}

} // namespace

void flattenEnvironments(Preparation& preparation) {
    std::vector<Token>& tokens = preparation.tokens;
    dropBraces(tokens);
    std::vector<Token> kept;
    int depth = 0;      // of those environments
    int otherDepth = 0; // of cases in them
    bool isBraced = false;
    for (std::size_t at = 0; at < tokens.size();) {
        if (const std::size_t length = environmentAt(tokens, at, "begin")) {
            isBraced = isBraced || (kept.size() == 1 && kept.back().kind == TokenKind::OpenBrace);
            if (isBraced && depth == 0)
                kept.pop_back();
            ++depth;
            at += length;
            continue;
        }
        if (const std::size_t length = environmentAt(tokens, at, "end"); length > 0 && depth > 0) {
            --depth;
            at += length;
            if (depth == 0 && isBraced && kindAt(tokens, at) == TokenKind::CloseBrace)
                ++at;
            continue;
        }
        Token token = tokens[at++];
        if (token.kind == TokenKind::Command)
            otherDepth += token.name == "begin" ? 1 : token.name == "end" ? -1 : 0;
        if (depth > 0 && otherDepth == 0) {
            if (token.kind == TokenKind::Ampersand)
                continue;
            if (token.kind == TokenKind::RowEnd) {
                std::size_t next = at;
                while (kindAt(tokens, next) == TokenKind::Ampersand)
                    ++next;
                const bool isLast = environmentAt(tokens, next, "end") > 0;
                const bool follows = !kept.empty() && kept.back().kind == TokenKind::Comma;
                if (isLast || follows || goesOn(kindAt(tokens, next)) ||
                    (!kept.empty() && goesOn(kept.back().kind)))
                    continue;
                token.kind = TokenKind::Comma;
            }
        }
        kept.push_back(std::move(token));
    }
    tokens = std::move(kept);
}

void dropEquationNumber(Preparation& preparation) {
    std::vector<Token>& tokens = preparation.tokens;
    if (tokens.size() < 6)
        return;
    const std::size_t end = tokens.size() - 1;
    const Token& open = tokens[end - 3];
    const Token& number = tokens[end - 2];
    const bool looksLikeOne = open.kind == TokenKind::Open && number.kind == TokenKind::Number &&
                              tokens[end - 1].kind == TokenKind::Close &&
                              (open.isSpaced || open.isSetApart) && number.number > 0 &&
                              number.number < 1000;
    if (!looksLikeOne)
        return;
    const TokenKind before = tokens[end - 4].kind;
    const bool endsFormula = before == TokenKind::Close || before == TokenKind::CloseBrace ||
                             before == TokenKind::Number || before == TokenKind::Name ||
                             before == TokenKind::CloseBracket || before == TokenKind::Comma;
    if (!endsFormula)
        return;
    const std::string written(
        preparation.text.substr(open.position, tokens[end - 1].position + 1 - open.position));
    if (preparation.variable.empty() && preparation.text.find('=') == std::string_view::npos)
        refuse(open.position, written.size(),
               SAY("core", "%1 may be the number of the equation or a factor; leave it out, or "
                           "write * %1."),
               quoted(written));
    preparation.notes.push_back(
        {SAY("core", "%1 is taken for the number of the equation and left out."),
         {quoted(written)}});
    tokens.erase(tokens.begin() + std::ptrdiff_t(end - 3), tokens.begin() + std::ptrdiff_t(end));
}

} // namespace activation::expression
