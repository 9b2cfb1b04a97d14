// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a formula in LaTeX, as the core writes formulas, apart into what stands in and over what.
#pragma once

#include <QString>

#include <vector>

namespace explorer {

struct TexNode {
    enum class Kind {
        Row,       // children side by side
        Sign,      // text: a name, a number, an operator; upright or italic
        Space,     // a thin one, which multiplies
        Fraction,  // above, below
        Root,      // what is under it, and its degree where it has one
        Power,     // base, exponent
        Index,     // base, index
        Delimited, // inside; text holds the two delimiters
        Cases,     // value, condition, value, condition, ...
        Lines      // one below the other
    };
    Kind kind = Kind::Row;
    QString text{};
    bool isItalic = false;
    std::vector<TexNode> children{};
};

// What is not known stands as its name, and nothing is left out.
TexNode parseTex(const QString& tex);

} // namespace explorer
