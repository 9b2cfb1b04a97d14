// SPDX-License-Identifier: MIT
// Left sides of equations, which are pasted along with what they define.
#include "expression/reading/token.h"

namespace activation::expression {

namespace {

bool isName(const Token& token) {
    return token.kind == TokenKind::Name || token.kind == TokenKind::Command;
}

} // namespace

std::size_t leftSideLength(const std::vector<Token>& tokens, std::size_t begin) {
    const auto kind = [&](std::size_t at) {
        return at < tokens.size() ? tokens[at].kind : TokenKind::End;
    };
    if (kind(begin) == TokenKind::End || !isName(tokens[begin]))
        return 0;
    if (tokens[begin].name == "y" && kind(begin + 1) == TokenKind::Assign)
        return 2;
    if (kind(begin + 1) != TokenKind::Open)
        return 0;
    // f(x; alpha) = and RReLU(a, x) = are functions of x as well.
    bool hasVariable = false;
    std::size_t at = begin + 2;
    while (kind(at) != TokenKind::End && isName(tokens[at])) {
        hasVariable = hasVariable || tokens[at].name == "x";
        ++at;
        if (kind(at) != TokenKind::Comma && kind(at) != TokenKind::Semicolon)
            break;
        ++at;
    }
    const bool isClosed = kind(at) == TokenKind::Close && kind(at + 1) == TokenKind::Assign;
    return hasVariable && isClosed ? at + 2 - begin : 0;
}

} // namespace activation::expression
