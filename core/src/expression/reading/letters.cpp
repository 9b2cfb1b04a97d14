// SPDX-License-Identifier: MIT
#include "expression/reading/letters.h"

#include <algorithm>
#include <span>

namespace activation::expression {

namespace {

constexpr Sign commands[] = {
    {"cdot", TokenKind::Times},
    {"times", TokenKind::Times},
    {"div", TokenKind::Divide},
    {"le", TokenKind::LessEqual},
    {"leq", TokenKind::LessEqual},
    {"leqslant", TokenKind::LessEqual},
    {"ge", TokenKind::GreaterEqual},
    {"geq", TokenKind::GreaterEqual},
    {"geqslant", TokenKind::GreaterEqual},
    {"lt", TokenKind::Less},
    {"gt", TokenKind::Greater},
    {"ne", TokenKind::NotEqual},
    {"neq", TokenKind::NotEqual},
    {"ast", TokenKind::Times},
    {"vert", TokenKind::Bar},
    {"mid", TokenKind::Bar},
    {"lbrace", TokenKind::OpenBrace},
    {"rbrace", TokenKind::CloseBrace},
    {"lbrack", TokenKind::OpenBracket},
    {"rbrack", TokenKind::CloseBracket},
};

constexpr Sign signs[] = {
    {"−", TokenKind::Minus},    {"–", TokenKind::Minus},     {"·", TokenKind::Times},
    {"×", TokenKind::Times},    {"∗", TokenKind::Times},     {"⋅", TokenKind::Times},
    {"÷", TokenKind::Divide},   {"≤", TokenKind::LessEqual}, {"≥", TokenKind::GreaterEqual},
    {"≠", TokenKind::NotEqual},
};

// The longer ones first.
constexpr Sign asciiSigns[] = {
    {"**", TokenKind::Power},      {"<=", TokenKind::LessEqual},   {">=", TokenKind::GreaterEqual},
    {"==", TokenKind::Equal},      {"!=", TokenKind::NotEqual},    {"..", TokenKind::Range},
    {"+", TokenKind::Plus},        {"-", TokenKind::Minus},        {"*", TokenKind::Times},
    {"/", TokenKind::Divide},      {"^", TokenKind::Power},        {"(", TokenKind::Open},
    {")", TokenKind::Close},       {"{", TokenKind::OpenBrace},    {"}", TokenKind::CloseBrace},
    {"[", TokenKind::OpenBracket}, {"]", TokenKind::CloseBracket}, {"|", TokenKind::Bar},
    {",", TokenKind::Comma},       {";", TokenKind::Semicolon},    {"&", TokenKind::Ampersand},
    {"<", TokenKind::Less},        {">", TokenKind::Greater},      {"=", TokenKind::Assign},
};

constexpr std::string_view spacings[] = {
    "left",         "right",     "big",    "Big",      "bigg",   "Bigg",  "bigl", "bigr",
    "Bigl",         "Bigr",      "biggl",  "biggr",    "Biggl",  "Biggr", "quad", "qquad",
    "displaystyle", "textstyle", "limits", "nolimits", "middle", "rm",
};

// Commands whose braces hold a word.
constexpr std::string_view faces[] = {
    "operatorname", "mathrm", "text",   "mathit", "mathbf", "mathsf", "mathtt",
    "textrm",       "textit", "textbf", "textsf", "texttt", "mbox",
};

struct Word {
    std::string_view command;
    std::string_view name;
};

constexpr Word words[] = {
    {"land", "and"}, {"wedge", "and"}, {"lor", "or"},
    {"vee", "or"},   {"lnot", "not"},  {"neg", "not"},
};

} // namespace

std::optional<TokenKind> signOfCommand(std::string_view command) {
    const auto found = std::ranges::find(commands, command, &Sign::text);
    return found == std::end(commands) ? std::nullopt : std::optional(found->kind);
}

namespace {

const Sign* signAtStart(std::span<const Sign> known, std::string_view text) {
    const auto found =
        std::ranges::find_if(known, [&](const Sign& sign) { return text.starts_with(sign.text); });
    return found == known.end() ? nullptr : &*found;
}

} // namespace

const Sign* signBeyondAscii(std::string_view text) {
    return signAtStart(signs, text);
}

const Sign* asciiSign(std::string_view text) {
    return signAtStart(asciiSigns, text);
}

std::string_view wordOfCommand(std::string_view command) {
    const auto found = std::ranges::find(words, command, &Word::command);
    return found == std::end(words) ? std::string_view{} : found->name;
}

bool isFace(std::string_view command) {
    return std::ranges::find(faces, command) != std::end(faces);
}

bool isSpacing(std::string_view command) {
    return std::ranges::find(spacings, command) != std::end(spacings);
}

} // namespace activation::expression
