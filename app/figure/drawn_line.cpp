// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/drawn_line.h"

namespace explorer {

DrawnLine drawnLine(const FigureStyle& style, const CurveState& curve,
                    activation::Quantity quantity) {
    DrawnLine line{style.color(curve.colorIndex), style.lineWidth, {}, Marker::None};
    if (quantity == activation::Quantity::Slope)
        line.dashes = style.slopeDashes;
    return line;
}

} // namespace explorer
