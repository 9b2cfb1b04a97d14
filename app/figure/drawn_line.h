// SPDX-License-Identifier: GPL-3.0-or-later
// The line that a curve gets: from the palette, from what dashes mean, from its own look.
#pragma once

#include "figure/figure_style.h"

#include <activation/sample.h>

namespace explorer {

struct DrawnLine {
    QColor color;
    qreal width = 1;
    QList<qreal> dashes; // in line widths; empty: solid
    Marker marker = Marker::None;
};

DrawnLine drawnLine(const FigureStyle& style, const CurveState& curve,
                    activation::Quantity quantity);

} // namespace explorer
