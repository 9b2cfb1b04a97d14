// SPDX-License-Identifier: GPL-3.0-or-later
// The program: a command of the command line, or the window.
#include "cli/command_line.h"
#include "model/preferences.h"
#include "widgets/main_window.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QSettings>

int main(int argc, char** argv) {
    if (const auto status = explorer::runCommand(argc, argv)) {
        return *status;
    }
    QApplication application(argc, argv);
    QSettings settings;
    explorer::applyTheme(explorer::Preferences(settings).theme());
    explorer::MainWindow window(settings);
    window.show();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1) {
        window.openFile(arguments.at(1));
    }
    return QApplication::exec();
}
