// SPDX-License-Identifier: GPL-3.0-or-later
// `export`: a figure into a file.
#pragma once

#include "cli/command_description.h"

namespace explorer {

CommandDescription exportDescription();

// Needs a QGuiApplication, which draws text.
int runExport(const QStringList& arguments);

} // namespace explorer
