// SPDX-License-Identifier: GPL-3.0-or-later
// Leads through a lesson: puts the figures of its steps into the document, one after the other.
#pragma once

#include "lesson/lesson.h"
#include "model/document/explorer_document.h"

#include <QObject>
#include <QSet>
#include <QTimeLine>

#include <optional>

namespace explorer {

class LessonPlayer : public QObject {
    Q_OBJECT

public:
    explicit LessonPlayer(ExplorerDocument& document, QObject* parent = nullptr);

    // Remembers the figure on screen and shows the first step. A lesson without steps starts not.
    void start(const Lesson& lesson);

    // The figure that was there before comes back, or the one on screen stays. Where nobody has
    // changed the lesson's figures they are undone, so that looking leaves the document as it was;
    // else bringing back is a step of its own, so that what was changed can be had again by undo.
    enum class Ending { BringBack, Keep };
    void leave(Ending ending);

    const Lesson* lesson() const { return m_lesson ? &*m_lesson : nullptr; } // null: none runs
    const LessonStep* step() const;
    // What was on screen before the lesson, and whether it was saved; null where none runs.
    const ExplorerState* ownFigure() const { return m_lesson ? &m_before : nullptr; }
    bool isOwnFigureModified() const;
    int stepIndex() const { return m_stepIndex; }
    int stepCount() const;

    bool hasNext() const { return m_stepIndex + 1 < stepCount(); }
    bool hasPrevious() const { return m_lesson && m_stepIndex > 0; }
    void goTo(int stepIndex); // moves there; nothing where there is no such step
    void next() { goTo(m_stepIndex + 1); }
    void previous() { goTo(m_stepIndex - 1); }

    // Whether someone has changed the step's figure, and the way back to it.
    bool isAway() const;
    void comeBack() { goTo(m_stepIndex); }

    // The same step in the words of the program's language, where nobody has changed it.
    void retell();

    void setDuration(int milliseconds); // of the way from step to step; 0: none
    bool isMoving() const { return m_timeLine.state() == QTimeLine::Running; }

signals:
    void changed();     // lesson, step, or whether the figure is the step's
    void aboutToMove(); // so whatever else moves the figure may stop before the player does

private:
    void bringBack();
    bool hasOnlyItsOwnSteps() const; // in the history since the lesson began
    void show(const ExplorerState& figure);
    void showBetween(double share);
    void arrive();

    ExplorerDocument& m_document;
    std::optional<Lesson> m_lesson;
    int m_stepIndex = 0;
    ExplorerState m_before;  // what was on screen before the lesson
    int m_indexBefore = 0;   // of the history then
    QSet<int> m_ownGestures; // since then
    ExplorerState m_from;
    ExplorerState m_to;
    Gesture m_gesture;
    QTimeLine m_timeLine;
    int m_duration = 450;
    bool m_isShowing = false;
};

} // namespace explorer
