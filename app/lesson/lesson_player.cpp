// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_player.h"

#include "model/state/state_interpolation.h"

#include <QScopedValueRollback>

namespace explorer {

LessonPlayer::LessonPlayer(ExplorerDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    constexpr int frameMs = 16;
    m_timeLine.setUpdateInterval(frameMs);
    m_timeLine.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_timeLine, &QTimeLine::valueChanged, this, &LessonPlayer::showBetween);
    connect(&m_timeLine, &QTimeLine::finished, this, &LessonPlayer::arrive);
    connect(&document, &ExplorerDocument::changed, this, [this] {
        if (m_isShowing) {
            return;
        }
        m_timeLine.stop(); // whoever takes the figure in hand has it
        if (m_lesson) {
            emit changed();
        }
    });
    // The figure from before belongs to the document that is gone.
    connect(&document, &ExplorerDocument::replaced, this, [this] { leave(Ending::Keep); });
}

void LessonPlayer::start(const Lesson& lesson) {
    if (lesson.steps.empty()) {
        return;
    }
    if (!m_lesson) {
        m_before = m_document.state();
        m_indexBefore = m_document.undoStack()->index();
        m_ownGestures.clear();
    }
    m_lesson = lesson;
    goTo(0);
}

void LessonPlayer::leave(Ending ending) {
    if (!m_lesson) {
        return;
    }
    m_timeLine.stop();
    m_lesson.reset();
    m_stepIndex = 0;
    if (ending == Ending::BringBack) {
        emit aboutToMove();
        bringBack();
    }
    emit changed();
}

bool LessonPlayer::isOwnFigureModified() const {
    return m_document.undoStack()->cleanIndex() != m_indexBefore;
}

void LessonPlayer::bringBack() {
    if (hasOnlyItsOwnSteps()) {
        m_document.undoStack()->setIndex(m_indexBefore);
    }
    // Nothing is left to do then, unless the history has lost its oldest steps on the way.
    m_document.edit(tr("Leave the lesson"), {}, [this](ExplorerState& state) { state = m_before; });
}

bool LessonPlayer::hasOnlyItsOwnSteps() const {
    const QUndoStack& history = *m_document.undoStack();
    if (history.index() < m_indexBefore) {
        return false;
    }
    for (int i = m_indexBefore; i < history.index(); ++i) {
        if (!m_ownGestures.contains(history.command(i)->id())) {
            return false;
        }
    }
    return true;
}

const LessonStep* LessonPlayer::step() const {
    return m_lesson ? &m_lesson->steps[static_cast<std::size_t>(m_stepIndex)] : nullptr;
}

int LessonPlayer::stepCount() const {
    return m_lesson ? static_cast<int>(m_lesson->steps.size()) : 0;
}

void LessonPlayer::goTo(int stepIndex) {
    if (stepIndex < 0 || stepIndex >= stepCount()) {
        return;
    }
    emit aboutToMove();
    m_timeLine.stop();
    m_stepIndex = stepIndex;
    m_from = m_document.state();
    m_to = step()->shownFigure(m_from.paper);
    m_gesture = m_document.newGesture();
    m_ownGestures.insert(m_gesture.id);
    if (m_duration > 0) {
        showBetween(0);
        m_timeLine.setDuration(m_duration);
        m_timeLine.start();
    } else {
        show(m_to);
    }
    emit changed();
}

void LessonPlayer::showBetween(double share) {
    show(stateBetween(m_from, m_to, share));
}

void LessonPlayer::arrive() {
    show(m_to);
    emit changed();
}

void LessonPlayer::show(const ExplorerState& figure) {
    const QScopedValueRollback showing(m_isShowing, true);
    m_document.edit(tr("Lesson: step %1 of %2").arg(m_stepIndex + 1).arg(stepCount()), m_gesture,
                    [&](ExplorerState& state) { state = figure; });
}

bool LessonPlayer::isAway() const {
    if (!m_lesson || isMoving()) {
        return false;
    }
    ExplorerState present = m_document.state();
    present.paper = m_to.paper;
    present.nextKey = m_to.nextKey;
    return present != m_to;
}

void LessonPlayer::retell() {
    if (m_lesson && !isAway()) {
        m_timeLine.stop();
        m_to = step()->shownFigure(m_document.state().paper);
        show(m_to);
    }
    emit changed();
}

void LessonPlayer::setDuration(int milliseconds) {
    m_duration = milliseconds;
}

} // namespace explorer
