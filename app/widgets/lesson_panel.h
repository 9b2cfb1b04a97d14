// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons beside the chart: their list, the one that runs, and the one that is being made.
#pragma once

#include "lesson/lesson_player.h"

#include <QDockWidget>

class QStackedWidget;

namespace explorer {

class LessonEditor;
class LessonList;
class LessonPage;
class Preferences;

class LessonPanel : public QDockWidget {
    Q_OBJECT

public:
    LessonPanel(ExplorerDocument& document, Preferences& preferences, QWidget* parent = nullptr);

    void open(); // where it was left
    // Starts the lesson in the file; false and a message where it is none.
    bool openFile(const QString& filePath);

    LessonPlayer& player() { return *m_player; }
    // Whether nothing is lost when the program ends now: no, or given up when asked.
    bool mayLeave();

signals:
    void reported(const QString& message);

protected:
    void changeEvent(QEvent* event) override;

private:
    void start(const Lesson& lesson);
    void edit(const Lesson& lesson);
    void showList();
    void askForFile();

    Preferences& m_preferences;
    LessonPlayer* m_player;
    QStackedWidget* m_pages;
    LessonList* m_list;
    LessonPage* m_page;
    LessonEditor* m_editor;
};

} // namespace explorer
