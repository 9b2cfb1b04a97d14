// SPDX-License-Identifier: GPL-3.0-or-later
// The options of `export` for pinned points and for ghosts.
#pragma once

#include "cli/option_reader.h"
#include "model/state/explorer_state.h"

namespace explorer {

// Into a state that has its curves already.
void readPinsAndGhosts(OptionReader& options, const Arguments& arguments, ExplorerState& state);

QList<CommandOption> pinOptions();
QList<CommandOption> ghostOptions();

} // namespace explorer
