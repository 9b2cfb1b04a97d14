// SPDX-License-Identifier: GPL-3.0-or-later
// The same work without a window: list, evaluate, export, help.
#pragma once

#include "cli/language_argument.h"

#include <QStringList>

#include <optional>

namespace explorer {

// Exit statuses of the program.
inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;       // it could not be done
inline constexpr int exitWrongCommand = 2; // the command was wrong

QStringList commandNames();

// Runs the command that the arguments (without the program's name) ask for and gives the exit
// status; nothing where they ask for the window. Called before any application object exists.
std::optional<int> runCommand(int& argc, char** argv, const LanguageArgument& language);

} // namespace explorer
