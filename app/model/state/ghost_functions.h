// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps for the ghosts of custom functions what these were when they were frozen, whatever becomes
// of the functions themselves.
#pragma once

#include "model/state/explorer_state.h"

namespace explorer {

// Gives the ghost a copy of its function, which is one of these, with copies of all that it calls;
// what says the same as a copy that is there is that copy. Nothing happens where the ghost has one
// or needs none. Gives why it cannot be, else an empty text.
QString keepGhostFunction(TeachingState& teaching, CurveState& ghost,
                          const CustomFunctions& functions);

// The copies go that no ghost draws.
void forgetUnusedGhostFunctions(TeachingState& teaching);

// With the copies among the state's custom functions, under ids that are free there, and ghosts
// that are curves of these. There may be more than mostCustomFunctions then.
ExplorerState withGhostFunctionsAmongOwn(ExplorerState state);

} // namespace explorer
