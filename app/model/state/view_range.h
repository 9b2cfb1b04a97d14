// SPDX-License-Identifier: GPL-3.0-or-later
// Moves along an axis and in and out of it, and never ends where nothing could be drawn.
#pragma once

#include "model/state/explorer_state.h"

namespace explorer {

// The range `factor` times as long, with `center` where it was on the screen: below 1 zooms in.
// The old range where the new one would not be drawable.
Range zoomed(const Range& range, double center, double factor);

// The range further along by `delta`; the old one where the new one would not be drawable.
Range panned(const Range& range, double delta);

} // namespace explorer
