// SPDX-License-Identifier: GPL-3.0-or-later
// The program as it starts, but it ends as soon as its first frame is painted.
#include "chart/live_chart.h"
#include "model/storage/preferences.h"
#include "widgets/controls/theme.h"
#include "widgets/window/main_window.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    explorer::applyTheme(explorer::Preferences(settings).theme());
    explorer::MainWindow window(settings);
    QObject::connect(&window.chart(), &explorer::LiveChart::painted, &application,
                     &QCoreApplication::quit, Qt::QueuedConnection);
    window.show();
    return QApplication::exec();
}
