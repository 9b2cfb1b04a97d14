// SPDX-License-Identifier: GPL-3.0-or-later
// Brackets, bars, braces and root signs as high as what they hold.
#pragma once

#include "mathematics/tex_layout.h"

namespace explorer {

struct DelimiterSize {
    qreal em;
    qreal axis;  // of fractions, above the base line
    qreal width; // of strokes
};

// "(", ")", "|", "⌊" and its like, or "{"; nothing for any other.
TexOutline delimiterAround(const TexOutline& inside, const QString& sign, bool isLeft,
                           const DelimiterSize& size);

// The root sign with what stands under it.
TexOutline radical(const TexOutline& inside, qreal em, qreal width);

} // namespace explorer
