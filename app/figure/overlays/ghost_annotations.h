// SPDX-License-Identifier: GPL-3.0-or-later
// The names of ghosts, where they end or where else there is room along them.
#pragma once

#include "figure/figure.h"

namespace explorer {

// For panels that are laid out and sampled. A name goes elsewhere along its ghost rather than over
// another; one for which there is no place at all is left out.
void annotateGhosts(Figure& figure);

} // namespace explorer
