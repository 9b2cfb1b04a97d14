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
    LessonPanel(LessonPlayer& player, ExplorerDocument& document, Preferences& preferences,
                QWidget* parent = nullptr);

    void open(); // where it was left
    // Starts the lesson in the file; false and a message where it is none.
    bool openFile(const QString& filePath);

    LessonPlayer& player() { return m_player; }

    // The lesson that is being made, for the panel that takes this one's place.
    struct Sitting {
        bool isEditing = false;
        bool isChanged = false;
        Lesson lesson;
    };
    Sitting sitting() const;
    void resume(const Sitting& sitting); // and the lesson that runs, in the program's language

    // Whether nothing is lost when the program ends now: no, or given up when asked.
    bool mayLeave();

signals:
    void reported(const QString& message);

private:
    void start(const Lesson& lesson);
    void edit(const Lesson& lesson);
    void showList();
    void askForFile();

    Preferences& m_preferences;
    LessonPlayer& m_player;
    QStackedWidget* m_pages;
    LessonList* m_list;
    LessonPage* m_page;
    LessonEditor* m_editor;
};

} // namespace explorer
