// SPDX-License-Identifier: GPL-3.0-or-later
// Whether there is a display for a window, which Qt aborts without.
#pragma once

#include "cli/language_argument.h"

#include <optional>

namespace explorer {

// Says on standard error why there is no display, and what can be done without, and gives the exit
// status; nothing where a window can be tried. Called before any application object exists.
std::optional<int> refuseWithoutDisplay(int& argc, char** argv, const LanguageArgument& language);

} // namespace explorer
