// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window with settings of its own and a folder to save in.
#pragma once

#include "chart/live_chart.h"
#include "support/controls.h"
#include "widgets/window/main_window.h"

#include <QAction>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace explorer {

struct WindowFixture {
    WindowFixture()
        : settings(folder.filePath("settings.ini"), QSettings::IniFormat)
        , window(settings) {
        window.show();
        isReady = QTest::qWaitForWindowActive(&window);
    }

    QString path(const QString& name) const { return folder.filePath(name); }

    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("%s cannot be written", qPrintable(name));
        }
        return file.fileName();
    }

    // A session file that another document has saved, with just this function.
    QString session(const QString& name, const QString& functionId) const {
        ExplorerDocument other;
        other.edit("Show only it", {}, [&](ExplorerState& state) {
            state.curves.clear();
            addCurve(state, functionId);
        });
        if (!other.saveAs(path(name)).isDone()) {
            qFatal("%s cannot be saved", qPrintable(name));
        }
        return path(name);
    }

    // By the text in the menu, without mnemonic.
    QAction& action(const QString& text) {
        for (QAction* candidate : window.findChildren<QAction*>()) {
            if (candidate->text().remove('&') == text) {
                return *candidate;
            }
        }
        qFatal("There is no action “%s”", qPrintable(text));
    }

    ExplorerDocument& document() { return window.document(); }
    void change() {
        document().edit("Show GELU", {}, [](ExplorerState& state) { addCurve(state, "gelu"); });
    }

    QTemporaryDir folder;
    QSettings settings;
    MainWindow window;
    bool isReady = false;
};

} // namespace explorer
