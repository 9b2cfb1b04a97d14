// SPDX-License-Identifier: GPL-3.0-or-later
// Pinned points: where they are on a function and on its gradient, linked, with tangent and slope.
#pragma once

#include "figure/figure.h"
#include "figure/inquiry.h"

namespace explorer {

inline constexpr qreal pinDotRadius = 0.34; // in text sizes

// What is asked for a point that is pinned on a curve.
Question pinQuestion(const ExplorerState& state, const CurveState& curve, double x);

// For panels that are laid out and sampled. A point that is still being read is named below.
void annotatePins(Figure& figure, const ExplorerState& state, Inquiry& inquiry);

} // namespace explorer
