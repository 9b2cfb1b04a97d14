// SPDX-License-Identifier: GPL-3.0-or-later
// Own functions that a command line defines for its formulas to call.
#pragma once

#include "cli/arguments.h"
#include "model/own_function_linking.h"

namespace explorer {

CommandOption definitionOption();

// Takes what every --define says, and gives what is wrong; empty where nothing is.
QString readDefinitions(const Arguments& arguments, OwnFunctions& functions);

// That one of the functions, by the name by which formulas call it or by its id; null where there
// is none.
const OwnFunction* functionCalled(const OwnFunctions& functions, const QString& name);

} // namespace explorer
