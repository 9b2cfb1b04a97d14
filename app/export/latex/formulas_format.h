// SPDX-License-Identifier: GPL-3.0-or-later
// The formulas of a figure as LaTeX.
#pragma once

#include "model/state/explorer_state.h"

#include <QByteArray>

namespace explorer {

// f and f' of every function shown, from the catalogue, once each.
QByteArray writeFormulas(const ExplorerState& state);

} // namespace explorer
