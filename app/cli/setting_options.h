// SPDX-License-Identifier: GPL-3.0-or-later
// The options of `export` for a figure's settings, after the table of them.
#pragma once

#include "cli/option_reader.h"
#include "model/state/figure_settings.h"

namespace explorer {

// For the help, and for telling options from misspelt ones.
QList<CommandOption> settingOptions(OptionGroup group);

// Takes the settings of the group. A target brings its sizes and more with it, a palette its
// dashes.
void readSettings(OptionReader& options, OptionGroup group, ExplorerState& state);

} // namespace explorer
