// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a lesson from the figures on screen: steps, their texts, saved as a file to give away.
#pragma once

#include "lesson/lesson.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace explorer {

class ExplorerDocument;
class LessonStepFields;
class Preferences;

class LessonEditor : public QWidget {
    Q_OBJECT

public:
    LessonEditor(ExplorerDocument& document, Preferences& preferences, QWidget* parent = nullptr);

    void edit(const Lesson& lesson);
    const Lesson& lesson() const { return m_lesson; }
    bool isChanged() const { return m_isChanged; }
    // Goes on with a lesson that another editor had; the figure on screen stays.
    void resume(const Lesson& lesson, bool isChanged);
    // Saved, not changed, or given up when asked.
    bool mayLeave();

signals:
    void closed();
    void reported(const QString& message);

private:
    void addFields();
    QWidget* makeStepButtons();
    QWidget* makeFileButtons();
    void addStep();
    void replaceFigure();
    void moveStep(int by);
    void removeStep();
    void showSteps(int current);
    void showStep();
    void showFigure();
    void takeTexts();
    bool save();        // among the user's lessons
    void saveCopy();    // anywhere
    LessonStep* step(); // the chosen one; null where there is none

    ExplorerDocument& m_document;
    Preferences& m_preferences;
    Lesson m_lesson;
    bool m_isChanged = false;
    QLineEdit* m_title;
    QLineEdit* m_about;
    QListWidget* m_steps;
    LessonStepFields* m_fields;
    QList<QPushButton*> m_stepButtons; // those that need a step
};

} // namespace explorer
