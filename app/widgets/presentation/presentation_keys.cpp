// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presentation/presentation_keys.h"

#include "chart/chart_navigation.h"
#include "lesson/lesson_player.h"
#include "model/document/teaching_steps.h"
#include "model/functions/parameter_scale.h"
#include "widgets/presentation/presentation_curves.h"

#include <QKeyEvent>

#include <algorithm>

namespace explorer {

namespace {

constexpr int coarseSteps = 10; // from one end of a slider to the other
constexpr int usualSteps = 50;

} // namespace

PresentationKeys::PresentationKeys(ExplorerDocument& document, SliderPlay& play,
                                   LessonPlayer& lessons, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_play(play)
    , m_lessons(lessons)
    , m_lines(document) {
}

std::optional<PlayedSlider> PresentationKeys::current() const {
    const std::vector<PlayedSlider> sliders = shownSliders(m_document.state());
    if (sliders.empty()) {
        return std::nullopt;
    }
    const bool isThere = std::find(sliders.begin(), sliders.end(), m_current) != sliders.end();
    return isThere ? m_current : sliders.front();
}

bool PresentationKeys::press(const QKeyEvent& event) {
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier);
    if (!isCommand && pressMove(event)) {
        return true;
    }
    if (event.isAutoRepeat()) { // a key that is held would turn its matter on and off
        return true;
    }
    return isCommand ? pressHistory(event) : pressPlain(event);
}

bool PresentationKeys::pressMove(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Tab:
        moveToNext(1);
        return true;
    case Qt::Key_Backtab:
        moveToNext(-1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Down:
        moveCurrent(-1, event.modifiers());
        return true;
    case Qt::Key_Right:
    case Qt::Key_Up:
        moveCurrent(1, event.modifiers());
        return true;
    default:
        return false;
    }
}

bool PresentationKeys::pressHistory(const QKeyEvent& event) {
    if (event.matches(QKeySequence::Undo)) {
        m_document.undoStack()->undo();
        return true;
    }
    if (event.matches(QKeySequence::Redo)) {
        m_document.undoStack()->redo();
        return true;
    }
    return false;
}

bool PresentationKeys::pressPlain(const QKeyEvent& event) {
    const int key = event.key();
    const bool hasShift = event.modifiers() & Qt::ShiftModifier;
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        m_lines.toggleCurve(static_cast<std::size_t>(key - Qt::Key_1));
        return true;
    }
    switch (key) {
    case Qt::Key_Space:
        playSlider(hasShift);
        return true;
    case Qt::Key_Home:
        resetView(m_document);
        return true;
    case Qt::Key_Question:
    case Qt::Key_F1:
        emit cardRequested();
        return true;
    case Qt::Key_Escape:
        emit backRequested();
        return true;
    case Qt::Key_F11:
        emit leaveRequested();
        return true;
    case Qt::Key_U:
        hasShift ? m_document.undoStack()->redo() : m_document.undoStack()->undo();
        return true;
    default:
        return pressLessonKey(key) || pressLetter(key);
    }
}

// Page up and down are what a presenter's remote sends.
bool PresentationKeys::pressLessonKey(int key) {
    switch (key) {
    case Qt::Key_PageUp:
        m_lessons.previous();
        return true;
    case Qt::Key_PageDown:
        m_lessons.next();
        return true;
    case Qt::Key_L:
        emit lessonRequested();
        return true;
    default:
        return false;
    }
}

bool PresentationKeys::pressLetter(int key) {
    switch (key) {
    case Qt::Key_G:
        m_lines.toggleGradients();
        return true;
    case Qt::Key_T:
        toggleTangents(m_document);
        return true;
    case Qt::Key_Z:
        showZones(m_document, !m_document.state().teaching.showsZones);
        return true;
    case Qt::Key_F:
        freezeCurves(m_document);
        return true;
    case Qt::Key_C:
        clearGhostsAndPins(m_document);
        return true;
    case Qt::Key_S:
        emit stripRequested();
        return true;
    case Qt::Key_K:
        emit echoRequested();
        return true;
    default:
        return false;
    }
}

void PresentationKeys::moveToNext(int step) {
    const std::vector<PlayedSlider> sliders = shownSliders(m_document.state());
    const std::optional<PlayedSlider> present = current();
    if (!present) {
        return;
    }
    const auto count = static_cast<std::ptrdiff_t>(sliders.size());
    const std::ptrdiff_t place =
        std::find(sliders.begin(), sliders.end(), *present) - sliders.begin();
    m_current = sliders.at(static_cast<std::size_t>((place + step + count) % count));
    m_burst.end();
    emit currentChanged();
}

void PresentationKeys::moveCurrent(int direction, Qt::KeyboardModifiers modifiers) {
    const std::optional<PlayedSlider> slider = current();
    if (!slider) {
        return;
    }
    m_play.pause(*slider);
    m_document.edit(tr("Move a slider"), m_burst.gesture(m_document), [&](ExplorerState& state) {
        CurveState& curve = *state.curve(slider->curveKey);
        const activation::FunctionPtr function = functionOf(state, curve.functionId);
        const ParameterScale scale(function->parameters.at(slider->parameter));
        int step = std::max(1, scale.highestPosition() / usualSteps);
        if (modifiers & Qt::ShiftModifier) {
            step = std::max(1, scale.highestPosition() / coarseSteps);
        } else if (modifiers & Qt::AltModifier) {
            step = 1;
        }
        double& value = curve.parameters.at(slider->parameter);
        value = scale.valueAt(scale.positionOf(value) + direction * step);
    });
}

void PresentationKeys::playSlider(bool isMeantForAll) {
    if (isMeantForAll) {
        m_play.toggleAll();
    } else if (const std::optional<PlayedSlider> slider = current()) {
        m_play.toggle(*slider);
    }
}

} // namespace explorer
