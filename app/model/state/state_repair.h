// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what an edit leaves behind within what can be drawn.
#pragma once

#include "model/state/explorer_state.h"

namespace explorer {

// The wanted state with everything invalid put back to what it was before, which must be valid:
// - a range that is not drawable becomes the old one;
// - parameters outside the function's domain, or too many or few, become the curve's old ones, or
//   the defaults where the curve is new or was another function;
// - custom functions whose id another has, and those over the limit, go;
// - a curve of an unknown function becomes the old one with its key, and goes where there is none
//   or that was a curve of a custom function that is there no more;
// - a curve whose key is not positive or taken by an earlier one goes, as do those over the limit;
// - a colour index outside its bounds becomes the old one, or the first;
// - a size, a text size, a line width or a step outside its bounds becomes the old one;
// - a pin whose curve is gone or that stands twice or beyond what an axis can show goes, as do
//   those over the limit;
// - a ghost goes like a curve of an unknown function, but keeps its place under a new key where its
//   own is taken; one of a custom function gets a copy of it where it has none;
// - frozen functions that no ghost draws go;
// - a title or label over its limit is cut there.
ExplorerState repaired(ExplorerState wanted, const ExplorerState& before);

} // namespace explorer
