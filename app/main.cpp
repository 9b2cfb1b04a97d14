// SPDX-License-Identifier: GPL-3.0-or-later
// The program: a command of the command line, or the window.
#include "cli/command_line.h"
#include "cli/display.h"
#include "cli/window_start.h"
#include "model/storage/preferences.h"
#include "widgets/controls/theme.h"
#include "widgets/window/main_window.h"

#include <QApplication>
#include <QSettings>

int main(int argc, char** argv) {
    const explorer::LanguageArgument language = explorer::takeLanguageArgument(argc, argv);
    if (const auto status = explorer::runCommand(argc, argv, language)) {
        return *status;
    }
    const QStringList files = explorer::takeFileNames(argc, argv);
    if (const auto status = explorer::refuseWithoutDisplay(argc, argv, language)) {
        return *status;
    }
    QApplication application(argc, argv);
    QSettings settings(explorer::Preferences::usualPath(), QSettings::IniFormat);
    const QString problem = explorer::speakAsAsked(language);
    explorer::applyTheme(explorer::Preferences(settings).theme());
    explorer::MainWindow window(settings);
    window.show();
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool presents = arguments.removeAll(QStringLiteral("--present")) > 0;
    if (!files.isEmpty()) {
        window.openFile(files.first());
    } else if (!arguments.isEmpty()) {
        if (const auto figure = explorer::figureOfFunction(arguments.first())) {
            window.startWith(*figure);
        } else {
            window.openFile(arguments.first());
        }
    }
    // Last, over what opening the file reports. Behind a presentation nobody would see it, so that
    // it is kept for another start.
    if (presents) {
        window.present();
    } else {
        window.sayAboutLanguage(problem.isEmpty() ? explorer::unspokenSystemSentence() : problem);
    }
    return QApplication::exec();
}
