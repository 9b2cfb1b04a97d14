// SPDX-License-Identifier: MIT
// The signs of a formula, and the commands of LaTeX, under one spelling each.
#pragma once

#include "activation/greek.h"
#include "expression/reading/token.h"

#include <optional>

namespace activation::expression {

// What a LaTeX command like \cdot, or a sign like ≤, stands for.
struct Sign {
    std::string_view text;
    TokenKind kind;
};

std::optional<TokenKind> signOfCommand(std::string_view command);

// Null where the text begins with none.
const Sign* signBeyondAscii(std::string_view text);
// The same for the signs on every keyboard, the longest that fits.
const Sign* asciiSign(std::string_view text);

// "and" for \land; empty for what is no word of the language.
std::string_view wordOfCommand(std::string_view command);

// Whether the LaTeX command sets the word in the braces behind it: \operatorname, \text.
bool isFace(std::string_view command);

// Whether the LaTeX command only moves things about or sets their size.
bool isSpacing(std::string_view command);

} // namespace activation::expression
