// SPDX-License-Identifier: GPL-3.0-or-later
// New, open, save and save as, with the questions that go with them; nothing is lost unasked.
#pragma once

#include "model/explorer_document.h"
#include "model/preferences.h"
#include "model/recent_files.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

class QMenu;
class QMimeData;

namespace explorer {

class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(ExplorerDocument& document, QSettings& settings, QWidget& window);

    void startNew();
    void open(); // asks for the file
    bool openFile(const QString& filePath);
    bool save();
    bool saveAs();

    // Where one file is dropped, and it lies on this machine; empty otherwise.
    static QString droppedFile(const QMimeData& dropped);

    // Whether the present work may be left: saved, not changed, or given up when asked.
    bool mayLeave();

    RecentFiles& recentFiles() { return m_recentFiles; }
    void keepFilled(QMenu& recentMenu); // with the files last opened or saved

signals:
    void recentFilesChanged();
    void reported(const QString& message); // what was done, for the status bar

private:
    void fill(QMenu& recentMenu);
    bool saveTo(const QString& filePath);
    void showProblem(const QString& title, const QString& problem);

    ExplorerDocument& m_document;
    Preferences m_preferences;
    RecentFiles m_recentFiles;
    QWidget& m_window;
};

} // namespace explorer
