// SPDX-License-Identifier: GPL-3.0-or-later
// What of a figure stands at a point, for those who change it where they see it.
#pragma once

#include "figure/figure.h"

#include <optional>

namespace explorer {

enum class FigurePart { Title, XLabel, YLabel, XNumbers, YNumbers, CurveLabel };

struct FigureHit {
    FigurePart part = FigurePart::Title;
    QRectF area;                                                 // of the text that was met
    activation::Quantity quantity = activation::Quantity::Value; // of the panel's height
    int curveKey = 0;                                            // of a label's curve
};

std::optional<FigureHit> hitFigure(const Figure& figure, const QPointF& point);

} // namespace explorer
