// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a formula in LaTeX apart into what stands in and over what.
#pragma once

#include "mathematics/tex_symbols.h"

#include <QString>

#include <optional>
#include <vector>

namespace explorer {

struct TexNode {
    enum class Kind {
        Row,       // children side by side
        Sign,      // text: a name, a number, an operator
        Space,     // amount: its width in em
        Size,      // amount: 0 display, 1 text, 2 script, 3 smallest; of what follows in the row
        Fraction,  // above, below
        Binomial,  // above, below, without a line
        Root,      // what is under it, and its degree where it has one
        Power,     // base, exponent
        Index,     // base, index
        Over,      // base, what stands over it
        Under,     // base, what stands under it
        Accent,    // what has it; text is the accent
        Overline,  // what has it
        Underline, // what has it
        Delimited, // inside; text holds the two delimiters, "." for none
        Cases,     // value, condition, value, condition, ...
        Lines,     // rows of cells, aligned at them
        Matrix     // rows of cells; text holds the two delimiters, "." for none
    };
    Kind kind = Kind::Row;
    QString text{};
    TexLetters letters = TexLetters::Upright;
    std::vector<TexNode> children{};
    TexClass role = TexClass::Ordinary;
    qreal amount = 0;         // of a Sign: 1 to 4 where it is a delimiter larger than the text
    bool hasLimits = false;   // scripts stand over and under it where there is room
    bool isStretched = false; // an accent that grows; lines that hang from their first
};

// Why a formula cannot be set as it is typed, and where.
struct TexProblem {
    enum class Kind {
        UnknownCommand,
        UnknownEnvironment,
        MissingArgument,
        DoubleScript,
        Unbalanced, // a brace, \left or \begin without its partner
        StraySign,  // & # % where TeX gives them another meaning
        TooDeep
    };
    Kind kind = Kind::UnknownCommand;
    QString name{}; // what is wrong, as it is typed
    qsizetype position = 0;

    bool operator==(const TexProblem&) const = default;
};

// In a sentence, with its name and place.
QString texProblemText(const TexProblem& problem);

struct TexFormula {
    TexNode tree{};
    std::optional<TexProblem> problem{}; // the first
};

// What is not known stands as it is typed, and nothing is left out.
TexFormula readTex(const QString& tex);

inline TexNode parseTex(const QString& tex) {
    return readTex(tex).tree;
}

} // namespace explorer
