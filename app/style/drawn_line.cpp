// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/drawn_line.h"

#include "style/color_space.h"
#include "style/palette.h"

namespace explorer {

namespace {

using activation::Quantity;

constexpr qreal slopeWidth = 0.6; // of the function's, where both have one dash pattern

// A colour of the user's own was chosen for white paper.
QColor ownColor(const QString& color, const QColor& paper) {
    return paper == darkGround ? withContrast(QColor(color), paper, darkContrast) : QColor(color);
}

Marker markerOf(const FigureStyle& style, const CurveState& curve) {
    if (curve.look.marker != Marker::Automatic)
        return curve.look.marker;
    return style.showsMarkers ? style.line(curve.colorIndex).marker : Marker::None;
}

} // namespace

DrawnLine drawnLine(const FigureStyle& style, const CurveState& curve, Quantity quantity) {
    DrawnLine line{style.color(curve.colorIndex), style.lineWidth, {}, markerOf(style, curve)};
    if (!curve.look.color.isEmpty())
        line.color = ownColor(curve.look.color, style.paper);
    if (curve.look.dash != Dash::Automatic)
        line.dashes = dashPattern(curve.look.dash);
    else if (style.dashUse == DashUse::Curves)
        line.dashes = style.line(curve.colorIndex).dashes;
    if (quantity == Quantity::Value)
        return line;
    const bool sharesDashes = style.dashUse == DashUse::Curves || !line.dashes.isEmpty();
    if (sharesDashes)
        line.width *= slopeWidth;
    else
        line.dashes = style.slopeDashes;
    return line;
}

QList<ShownLine> shownLines(const ExplorerState& state, const FigureStyle& style) {
    QList<ShownLine> lines;
    for (const CurveState& curve : state.curves) {
        if (curve.showsValue)
            lines.append({&curve, Quantity::Value, drawnLine(style, curve, Quantity::Value)});
        if (curve.showsSlope)
            lines.append({&curve, Quantity::Slope, drawnLine(style, curve, Quantity::Slope)});
    }
    return lines;
}

} // namespace explorer
