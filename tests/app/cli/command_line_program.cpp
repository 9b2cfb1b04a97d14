// SPDX-License-Identifier: GPL-3.0-or-later
// The command line without the window, so that its tests need no more than its own room.
#include "cli/command_line.h"

#include <cstdio>

int main(int argc, char** argv) {
    const explorer::LanguageArgument language = explorer::takeLanguageArgument(argc, argv);
    const std::optional<int> status = explorer::runCommand(argc, argv, language);
    if (!status)
        std::puts("window");
    return status.value_or(0);
}
