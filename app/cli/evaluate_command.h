// SPDX-License-Identifier: GPL-3.0-or-later
// `evaluate`: value and derivative at points, for other programs to read.
#pragma once

#include "cli/command_description.h"

namespace explorer {

CommandDescription evaluateDescription();
int runEvaluate(const QStringList& arguments);

} // namespace explorer
