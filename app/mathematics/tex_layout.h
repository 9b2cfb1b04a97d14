// SPDX-License-Identifier: GPL-3.0-or-later
// Sets a formula as mathematics is printed: fractions, powers, roots and cases as one outline that
// can be painted in any colour and size.
#pragma once

#include "mathematics/tex_tree.h"

#include <QFont>
#include <QPainterPath>

namespace explorer {

// The outline begins at x = 0 and stands on the base line y = 0.
struct TexOutline {
    QPainterPath path{};
    qreal width = 0;
    qreal ascent = 0; // above the base line
    qreal descent = 0;

    qreal height() const { return ascent + descent; }
};

TexOutline layOutTex(const TexNode& formula, const QFont& font);

} // namespace explorer
