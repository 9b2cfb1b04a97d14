// SPDX-License-Identifier: GPL-3.0-or-later
// What a curve is called in a legend.
#pragma once

#include "model/explorer_state.h"

#include <activation/sample.h>

#include <QString>

namespace explorer {

// "GELU", "GELU′", "Leaky ReLU, α = 0.3": names the parameters that are not at their defaults or
// that tell the curve from another of the same function. The curve's own label where it has one.
QString curveLabel(const ExplorerState& state, const CurveState& curve,
                   activation::Quantity quantity);

} // namespace explorer
