// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a vertical range that shows what the curves of a figure do.
#pragma once

#include "model/state/explorer_state.h"

namespace explorer {

// Sets the vertical ranges so that every shown curve is seen whole over the horizontal range, with
// a little room; ranges for which there is nothing to go by stay as they are. Gradients that share
// a panel with their functions share its range.
void fitVerticalRanges(ExplorerState& state);

} // namespace explorer
