// SPDX-License-Identifier: GPL-3.0-or-later
// The command line without the window, so that its tests need no more than its own room. In place
// of the window come the word, what the window would begin with and what it would say about the
// language.
#include "cli/command_line.h"
#include "cli/window_start.h"
#include "model/language/language.h"

#include <cstdio>

int main(int argc, char** argv) {
    const explorer::LanguageArgument language = explorer::takeLanguageArgument(argc, argv);
    const std::optional<int> status = explorer::runCommand(argc, argv, language);
    if (!status) {
        const QStringList files = explorer::takeFileNames(argc, argv);
        std::puts("window");
        for (const QString& file : files)
            std::printf("file %s\n", qPrintable(file));
        if (argc == 2)
            if (const auto figure = explorer::figureOfFunction(QString::fromLocal8Bit(argv[1])))
                for (const explorer::CurveState& curve : figure->curves)
                    std::printf("function %s %g\n", qPrintable(curve.functionId),
                                curve.parameters.empty() ? 0 : curve.parameters.front());
        const QString sentence = explorer::unspokenSystemSentence();
        if (!sentence.isEmpty())
            std::puts(qPrintable(sentence));
    }
    return status.value_or(0);
}
