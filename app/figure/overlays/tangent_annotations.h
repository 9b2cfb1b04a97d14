// SPDX-License-Identifier: GPL-3.0-or-later
// A function's tangent at a place, with the triangle whose sides are its slope.
#pragma once

#include "figure/curve_reading.h"
#include "figure/figure.h"

namespace explorer {

// At a kink one half-tangent on either side and no triangle; nothing where there is no slope.
void annotateTangent(Figure& figure, const FigurePanel& panel, double x,
                     const CurveReading& reading, const QColor& color);

} // namespace explorer
