// SPDX-License-Identifier: GPL-3.0-or-later
// The names of ghosts, where they end.
#pragma once

#include "figure/figure.h"

namespace explorer {

// For panels that are laid out and sampled. Names that would lie over each other are left out.
void annotateGhosts(Figure& figure);

} // namespace explorer
