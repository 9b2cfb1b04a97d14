// SPDX-License-Identifier: GPL-3.0-or-later
// The options of a command that set a figure up as it is, after the table of settings.
#pragma once

#include "model/state/figure_settings.h"

#include <QStringList>

namespace explorer {

// Those of the group that are not as they would be without being named, each with its value as a
// shell reads it.
QStringList settingWords(const ExplorerState& state, OptionGroup group);

} // namespace explorer
