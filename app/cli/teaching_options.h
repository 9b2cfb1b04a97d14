// SPDX-License-Identifier: GPL-3.0-or-later
// The options of `export` for what is laid over the curves: pinned points, zones, ghosts.
#pragma once

#include "cli/option_reader.h"
#include "model/state/explorer_state.h"

namespace explorer {

// Into a state that has its curves already.
void readTeaching(OptionReader& options, const Arguments& arguments, ExplorerState& state);

QList<CommandOption> teachingOptions();

} // namespace explorer
