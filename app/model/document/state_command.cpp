// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/state_command.h"

#include <utility>

namespace explorer {

StateCommand::StateCommand(ExplorerDocument& document, const QString& label, ExplorerState state,
                           Gesture gesture, bool continuesGesture)
    : QUndoCommand(label)
    , m_document(document)
    , m_otherState(std::move(state))
    , m_gesture(gesture)
    , m_continuesGesture(continuesGesture)
    , m_label(label) {
}

int StateCommand::id() const {
    constexpr int neverMerged = -1; // QUndoStack's convention
    return m_gesture.id == Gesture::single ? neverMerged : m_gesture.id;
}

bool StateCommand::mergeWith(const QUndoCommand* next) {
    // QUndoStack asks only commands of one id, which are all ours.
    if (!static_cast<const StateCommand*>(next)->m_continuesGesture)
        return false;
    // The document already has the state after `next`, and this one still holds the state before.
    setObsolete(m_otherState == m_document.m_state);
    return true;
}

void StateCommand::followLanguage() {
    setText(m_language == spokenLanguage() ? m_label : QString());
}

void StateCommand::swap() {
    std::swap(m_otherState, m_document.m_state);
    // The first swap is the push; those after it are the user's undo and redo.
    m_document.m_openGesture = std::exchange(m_isNew, false) ? m_gesture.id : Gesture::single;
}

} // namespace explorer
