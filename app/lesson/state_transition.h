// SPDX-License-Identifier: GPL-3.0-or-later
// What lies on the way from one figure to another.
#pragma once

#include "model/explorer_state.h"

namespace explorer {

// The second figure with its view and its parameters moved back towards the first's: all the way
// at 0, not at all at 1. A curve moves where the first figure has one of the same function, the
// n-th of them from the n-th; whole numbers jump at once.
ExplorerState stateBetween(const ExplorerState& from, const ExplorerState& to, double share);

} // namespace explorer
