// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what a session lays over its curves: pinned points, zones and ghosts.
#pragma once

#include "model/state/explorer_state.h"
#include "model/storage/json_value.h"

namespace explorer {

// Into a state that has its curves already. `path` is the session's place in its file, as in
// "steps[2].figure"; empty where it is the file. Gives what is wrong; the state is of no use then.
QString readTeaching(const JsonValue& root, const QString& path, ExplorerState& state);

} // namespace explorer
