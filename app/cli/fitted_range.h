// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a vertical range that shows what the curves of a figure do.
#pragma once

#include "model/explorer_state.h"

namespace explorer {

// From the lowest to the highest point of all shown curves over the horizontal range, with a
// little room; the state's own range where there is nothing to go by.
Range fittedVerticalRange(const ExplorerState& state);

} // namespace explorer
