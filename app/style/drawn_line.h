// SPDX-License-Identifier: GPL-3.0-or-later
// The line that a curve gets: from the palette, from what dashes mean, from its own look.
#pragma once

#include "style/figure_style.h"

#include <activation/sample.h>

namespace explorer {

struct DrawnLine {
    QColor color;
    qreal width = 1;
    QList<qreal> dashes; // in line widths; empty: solid
    Marker marker = Marker::None;
};

// A gradient is dashed where its function is solid. Where dashes tell functions apart, or this one
// has a dash of its own, its gradient has the same in a thinner line.
DrawnLine drawnLine(const FigureStyle& style, const CurveState& curve,
                    activation::Quantity quantity);

// The lines that a state shows, gradients behind their functions.
struct ShownLine {
    const CurveState* curve = nullptr;
    activation::Quantity quantity = activation::Quantity::Value;
    DrawnLine look;
};

QList<ShownLine> shownLines(const ExplorerState& state, const FigureStyle& style);

} // namespace explorer
