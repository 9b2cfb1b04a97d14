// SPDX-License-Identifier: GPL-3.0-or-later
// The program: a command of the command line, or the window.
#include "cli/command_line.h"
#include "cli/display.h"
#include "cli/window_start.h"
#include "export/working_folder.h"
#include "model/document/left_work.h"
#include "model/storage/preferences.h"
#include "widgets/controls/theme.h"
#include "widgets/window/end_signals.h"
#include "widgets/window/main_window.h"
#include "widgets/window/unsaved_work.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

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
    // Tests end the program in ways that would be answered with a question at its next start.
    if (!qEnvironmentVariableIsSet("ACTIVATION_EXPLORER_WITHOUT_AUTOSAVE")) {
        window.keepUnsavedWork(explorer::unsavedWorkFolder());
    }
    window.show();
    const explorer::EndSignals endSignals;
    QObject::connect(&endSignals, &explorer::EndSignals::asked, &window, [&window](int number) {
        window.endUnasked();
        QCoreApplication::exit(128 + number); // as a shell says it of who has died of the signal
    });
    explorer::removeLeftWorkingFolders();
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
    // In the program's own loop, which a signal can end while a question is open.
    const QString wanted = explorer::UnsavedWorkKeeping::takeWanted();
    const bool isFree = files.isEmpty() && arguments.isEmpty();
    QTimer::singleShot(0, &window, [&window, wanted, isFree, presents] {
        explorer::UnsavedWorkKeeping* work = window.unsavedWork();
        if (work && !wanted.isEmpty()) {
            work->bringBack(wanted);
        } else if (work && !presents) {
            work->offerLeft(isFree);
        }
    });
    return QApplication::exec();
}
