// SPDX-License-Identifier: MIT
// The words and signs of a formula, whichever alphabet or notation they are written in.
#pragma once

#include "activation/sentence.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace activation::expression {

enum class TokenKind : std::uint8_t {
    End,
    Number,
    Text, // in quotes, of which the name is what they hold
    Name,
    Command, // of LaTeX that is more than another way to write a name or a sign
    Plus,
    Minus,
    Times,
    Divide,
    Power,
    Open,
    Close,
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    Bar,
    Comma,
    Semicolon,
    Assign,
    Range,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Equal,
    NotEqual,
    Ampersand,
    RowEnd,
    Question,
    Colon,
    Arrow, // of a function that is written down: x -> x^2
    At,    // before the arguments of such a one in MATLAB: @(x)
    Percent,
    FloorDivide,
    Method,       // a name behind a point: .sigmoid of x.sigmoid()
    Prime,        // of a derivative
    Subscript,    // before the range of a sum
    PositivePart, // _+
};

struct Token {
    TokenKind kind = TokenKind::End;
    std::size_t position = 0; // in bytes
    std::size_t length = 0;
    double number = 0;
    // A name in its one spelling: "alpha" for every way to write that letter, "z2" for z_2, the
    // last part of np.exp. As written it is the text at its position.
    std::string name{};
    bool isLatex = false;   // a name with a backslash, or behind one: \operatorname{erf}
    bool isModular = false; // a name behind a module: np.exp
    std::string path{};     // with its modules, by points: torch.nn.ELU
    bool isSpaced = false;  // by a blank before it
    bool isFirstOfLine = false;
    bool isSetApart = false; // by LaTeX's space before it, which makes no call: b\,(x + 1)
};

// How many tokens from there are the left side of an equation: f(x) =, \text{ELU}(x) =, y =; 0
// where none begins.
std::size_t leftSideLength(const std::vector<Token>& tokens, std::size_t at);

// The tokens and an End, and what had to be decided about them. Throws a Refusal where a character
// has no meaning.
std::vector<Token> tokensOf(std::string_view text, std::vector<Sentence>& notes);
std::vector<Token> tokensOf(std::string_view text);

} // namespace activation::expression
