// SPDX-License-Identifier: GPL-3.0-or-later
// Pinned points: where they are on a function and on its gradient, linked, with tangent and slope.
#pragma once

#include "figure/figure.h"

namespace explorer {

inline constexpr qreal pinDotRadius = 0.34; // in text sizes

// For panels that are laid out and sampled.
void annotatePins(Figure& figure, const ExplorerState& state);

} // namespace explorer
