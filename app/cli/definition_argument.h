// SPDX-License-Identifier: GPL-3.0-or-later
// Custom functions that a command line knows: those that it defines for its formulas to call, and
// those that a person keeps.
#pragma once

#include "cli/arguments.h"
#include "model/functions/function_import.h"

namespace explorer {

CommandOption definitionOption();

// Without it, what reading a formula decided is said on standard error.
inline const QString quietName = QStringLiteral("--quiet");
CommandOption quietOption();

// Takes what every --define says, and gives what is wrong; empty where nothing is.
QString readDefinitions(const Arguments& arguments, CustomFunctions& functions);

// That one of the functions, by the name by which formulas call it or by its id; null where there
// is none.
const CustomFunction* functionCalled(const CustomFunctions& functions, const QString& name);

// Those that are kept in the window. They are read when they are asked for, which is where nothing
// else has the name.
const CustomFunctions& keptFunctions();
// Where they were asked for: what of their file is not understood, on standard error.
void sayAboutKeptFunctions();
// That one of them; null where none was given that name.
const CustomFunction* keptFunctionCalled(const QString& name);
// Makes the function, which may call those functions and what is kept.
BorrowingReading makeWithKept(const CustomFunctions& functions, const CustomDefinition& definition);

} // namespace explorer
