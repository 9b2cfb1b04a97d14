// SPDX-License-Identifier: GPL-3.0-or-later
// `export`: a figure into a file.
#pragma once

#include "cli/command_description.h"

namespace explorer {

CommandDescription exportDescription();

// Makes the QGuiApplication that drawing text needs, on a platform without a display.
int runExport(const QStringList& arguments, int& argc, char** argv);

} // namespace explorer
