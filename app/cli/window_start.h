// SPDX-License-Identifier: GPL-3.0-or-later
// What the window begins with where the command line names more than the program.
#pragma once

#include "model/state/explorer_state.h"

#include <optional>

namespace explorer {

// The words behind "--", which are files whatever they look like; they are taken away, so that
// nobody takes them for options.
QStringList takeFileNames(int& argc, char** argv);

// Why the window cannot begin with the words; empty where it can. A word is a file, or a function
// with or without parameters, as `export --function` has them.
QString problemOfWindowWords(const QStringList& words);
QString problemOfFileNames(const QStringList& names); // behind "--"

// The function alone with its gradient; nothing where the word is a file or no function.
std::optional<ExplorerState> figureOfFunction(const QString& word);

} // namespace explorer
