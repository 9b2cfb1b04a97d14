// SPDX-License-Identifier: GPL-3.0-or-later
// What a teacher does with a state: pinning points and freezing curves.
#pragma once

#include "model/state/explorer_state.h"

namespace explorer {

// Past mostPins nothing is pinned, nor is a point that is pinned already. Places are those in
// TeachingState::pins.
void pinPoint(ExplorerState& state, const PinnedPoint& pin);
void movePin(ExplorerState& state, std::size_t place, double x);
void removePin(ExplorerState& state, std::size_t place);

// Adds every curve that is shown as a ghost, with a copy of its function where that is one of one's
// own; past mostGhosts the oldest ghosts go. A curve that looks like one of the ghosts already is
// not added again.
void freezeCurves(ExplorerState& state);

} // namespace explorer
