// SPDX-License-Identifier: GPL-3.0-or-later
// Typesets formulas and labels: the one way in which mathematics is shown anywhere.
#pragma once

#include "mathematics/math_box.h"
#include "mathematics/tex_tree.h"

#include <optional>

namespace explorer {

struct TypesetStyle {
    qreal size = 16;              // of the em of the type around the formula
    std::optional<QFont> words{}; // the type around it; without it \text is set as mathematics
    bool isDisplay = false;       // on a line of its own: sums are larger, with limits over them
};

struct Typeset {
    MathBox box{};
    std::optional<TexProblem> problem{}; // what is wrong is shown as it is typed
};

// How much larger than the type around it mathematics is, so that both look equally large.
qreal mathematicsScale(const TypesetStyle& style);

// A formula in LaTeX, without dollar signs.
Typeset typesetTex(const QString& tex, const TypesetStyle& style);

// Words with formulas between dollar signs; `style.words` must be there, in pixels.
Typeset typesetLabel(const QString& label, const TypesetStyle& style);

// What is wrong with the formulas of a label, or nothing.
std::optional<TexProblem> labelProblem(const QString& label);

} // namespace explorer
