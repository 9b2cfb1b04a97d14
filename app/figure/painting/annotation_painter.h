// SPDX-License-Identifier: GPL-3.0-or-later
// Draws annotations with a painter whose unit is the figure's point.
#pragma once

#include "figure/figure.h"

class QPainter;

namespace explorer {

void paintAnnotations(QPainter& painter, const FigureStyle& style, const Annotations& annotations);

} // namespace explorer
