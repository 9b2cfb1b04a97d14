// SPDX-License-Identifier: GPL-3.0-or-later
// The states on the way from one to another, for a change that an eye can follow.
#pragma once

#include "model/explorer_state.h"

namespace explorer {

// At part 0 the first, at 1 the second. In between everything is as in the second but what has a
// way to go: the visible ranges, the parameters of curves at the same place in both with the same
// function, the places of pins on them and the threshold of saturation. Whole numbers change half
// way; parameters on a logarithmic scale go by their ratio.
ExplorerState interpolated(const ExplorerState& from, const ExplorerState& to, double part);

} // namespace explorer
