// SPDX-License-Identifier: GPL-3.0-or-later
// `list`: every function there is, as a table or as JSON.
#pragma once

#include "cli/command_description.h"

namespace explorer {

CommandDescription listDescription();
int runList(const QStringList& arguments);

} // namespace explorer
