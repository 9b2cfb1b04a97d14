// SPDX-License-Identifier: GPL-3.0-or-later
// The zones of a function as tints, hatchings and names below the curves.
#pragma once

#include "figure/figure.h"

namespace explorer {

// For panels that are laid out; nothing where the state shows no zones.
void annotateZones(Figure& figure, const ExplorerState& state);

} // namespace explorer
