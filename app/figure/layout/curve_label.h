// SPDX-License-Identifier: GPL-3.0-or-later
// What a curve is called in a legend.
#pragma once

#include "model/document/slider_track.h"
#include "model/state/explorer_state.h"

#include <activation/sample.h>

#include <QString>

#include <vector>

namespace explorer {

// "GELU", "GELU′", "Leaky ReLU, α = 0.3": names the parameters that are not at their defaults or
// that tell the curve from another of the same function. The curve's own label where it has one.
// Sliders that run are named whatever their values, with as many decimals at each.
QString curveLabel(const ExplorerState& state, const CurveState& curve,
                   activation::Quantity quantity, const std::vector<PlayedSlider>& running = {});

// The widest label that the curve has while they run; empty where none of them is its own.
QString widestCurveLabel(const ExplorerState& state, const CurveState& curve,
                         activation::Quantity quantity, const std::vector<PlayedSlider>& running);

} // namespace explorer
