// SPDX-License-Identifier: GPL-3.0-or-later
// The command line without the window, so that its tests need no more than its own room. In place
// of the window come the word and what the window would say about the language.
#include "cli/command_line.h"
#include "model/language/language.h"

#include <cstdio>

int main(int argc, char** argv) {
    const explorer::LanguageArgument language = explorer::takeLanguageArgument(argc, argv);
    const std::optional<int> status = explorer::runCommand(argc, argv, language);
    if (!status) {
        const QString sentence = explorer::unspokenSystemSentence();
        std::puts("window");
        if (!sentence.isEmpty())
            std::puts(qPrintable(sentence));
    }
    return status.value_or(0);
}
