// SPDX-License-Identifier: GPL-3.0-or-later
// One step of the history: the state on the other side of it.
#pragma once

#include "model/document/explorer_document.h"
#include "model/language/language.h"

#include <QUndoCommand>

namespace explorer {

class StateCommand : public QUndoCommand {
public:
    // `continuesGesture`: whether it may merge with the step before it, if that is of its gesture.
    StateCommand(ExplorerDocument& document, const QString& label, ExplorerState state,
                 Gesture gesture, bool continuesGesture);

    void undo() override { swap(); }
    void redo() override { swap(); }

    int id() const override;
    bool mergeWith(const QUndoCommand* next) override;

    // Its text is the label as long as the program speaks the language that the label is in.
    void followLanguage();

private:
    void swap(); // undoing and redoing are the same

    ExplorerDocument& m_document;
    ExplorerState m_otherState; // the one that the document does not have now
    Gesture m_gesture;
    bool m_continuesGesture;
    bool m_isNew = true; // not yet pushed
    QString m_label;
    Language m_language = spokenLanguage(); // of the label
};

} // namespace explorer
