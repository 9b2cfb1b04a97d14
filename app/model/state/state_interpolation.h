// SPDX-License-Identifier: GPL-3.0-or-later
// What lies on the way from one figure to another, for a change that an eye can follow.
#pragma once

#include "model/state/explorer_state.h"

namespace explorer {

// The second figure with its view, its parameters, its pinned points and its threshold of
// saturation moved back towards the first's: all the way at 0, not at all at 1. A curve moves where
// the first figure has one of the same function, the n-th of them from the n-th. Parameters on a
// logarithmic scale go by their ratio; whole numbers jump at once, and so do all of a curve's where
// no function is defined on the way.
ExplorerState stateBetween(const ExplorerState& from, const ExplorerState& to, double share);

} // namespace explorer
