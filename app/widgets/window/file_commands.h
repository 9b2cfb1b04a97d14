// SPDX-License-Identifier: GPL-3.0-or-later
// New, open, save and save as, with the questions that go with them; nothing is lost unasked. A
// lesson's figures are not the user's work: whoever saves or leaves in a lesson leaves it first.
#pragma once

#include "model/document/explorer_document.h"
#include "model/storage/preferences.h"
#include "model/storage/recent_files.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

class QMenu;
class QMimeData;

namespace explorer {

class LessonPlayer;

class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(ExplorerDocument& document, LessonPlayer& lessonPlayer, QSettings& settings,
                 QWidget& window);

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
    bool saveOver(); // its own file, or what is chosen where that has become another
    void reload();
    bool leaveLesson(); // to the user's figure, and says so; whether there was one
    void showProblem(const QString& title, const QString& problem);

    ExplorerDocument& m_document;
    LessonPlayer& m_lessonPlayer;
    Preferences m_preferences;
    RecentFiles m_recentFiles;
    QWidget& m_window;
};

} // namespace explorer
