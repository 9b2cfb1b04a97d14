// SPDX-License-Identifier: MIT
#include "expression/reading/dialect.h"

#include <algorithm>

namespace activation::expression {

namespace {

bool isCapital(char c) {
    return c >= 'A' && c <= 'Z';
}

// Exp[x], f[x_]
bool looksLikeMathematica(const std::vector<Token>& tokens) {
    for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
        const Token& token = tokens[at];
        const bool isOpened = token.kind == TokenKind::Name && !token.isLatex &&
                              tokens[at + 1].kind == TokenKind::OpenBracket &&
                              !tokens[at + 1].isSpaced;
        if (isOpened && token.name.size() > 1 && isCapital(token.name.front()) && !token.isModular)
            return true;
        if (isOpened && at + 2 < tokens.size() && tokens[at + 2].name == "x_")
            return true;
    }
    return false;
}

} // namespace

Dialect dialectOf(std::string_view text, const std::vector<Token>& tokens) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && text[first] == '=')
        return Dialect::Spreadsheet;
    const auto has = [&](std::string_view part) {
        return text.find(part) != std::string_view::npos;
    };
    if (has("\\"))
        return Dialect::Mathematics;
    if (has("Math.") || has("=>") || has("==="))
        return Dialect::JavaScript;
    constexpr std::string_view ofC[] = {"std::", "expf(",  "tanhf(",  "fmaxf(", "fminf(", "sqrtf(",
                                        "logf(", "float ", "double ", "powf(",  "fabsf(", "erff("};
    if (std::ranges::any_of(ofC, has))
        return Dialect::C;
    if (has(".*") || has("./") || has(".^") || has("@("))
        return Dialect::Matlab;
    const bool isPython =
        has("**") || has("lambda ") || has("def ") ||
        std::ranges::any_of(tokens, [](const Token& token) { return token.isModular; });
    if (isPython)
        return Dialect::Python;
    if (has("?") || has("&&"))
        return Dialect::C;
    return looksLikeMathematica(tokens) ? Dialect::Mathematica : Dialect::Mathematics;
}

std::string_view dialectName(Dialect dialect) {
    constexpr std::string_view names[] = {"mathematics", "Python",       "C",          "JavaScript",
                                          "MATLAB",      "spreadsheets", "Mathematica"};
    return names[static_cast<std::size_t>(dialect)];
}

const Traps& trapsOf(Dialect dialect) {
    static const Traps table[] = {
        {},
        // Python with NumPy and PyTorch
        {.modulus = SignOfModulus::Divisor, .isSincNormalised = true, .isPowerSign = false},
        // C
        {.halves = Halves::AwayFromZero,
         .modulus = SignOfModulus::Dividend,
         .isPowerSign = false,
         .hasWholeQuotients = true},
        // JavaScript
        {.halves = Halves::Upward, .modulus = SignOfModulus::Dividend, .isPowerSign = false},
        // MATLAB
        {.halves = Halves::AwayFromZero,
         .modulus = SignOfModulus::Divisor,
         .isSincNormalised = true},
        // Spreadsheets
        {.halves = Halves::AwayFromZero,
         .modulus = SignOfModulus::Divisor,
         .isLogDecimal = true,
         .isXFirst = true,
         .isMinusFirst = true},
        // Mathematica
        {.modulus = SignOfModulus::Divisor, .isBaseFirst = true, .isXFirst = true},
    };
    return table[static_cast<std::size_t>(dialect)];
}

} // namespace activation::expression
