// SPDX-License-Identifier: GPL-3.0-or-later
// A document with one curve, and a record of what it says.
#pragma once

#include "model/document/explorer_document.h"

#include <QSignalSpy>

namespace explorer {

inline constexpr Gesture single{};

struct DocumentFixture {
    DocumentFixture()
        : changes(&document, &ExplorerDocument::changed)
        , fileChanges(&document, &ExplorerDocument::fileChanged) {
        document.edit("Show ELU", single, [this](ExplorerState& state) {
            state.curves.clear();
            key = addCurve(state, "elu");
        });
        document.undoStack()->clear();
        changes.clear();
        fileChanges.clear();
    }

    void setAlpha(double alpha, Gesture gesture = single) {
        document.edit("Change alpha", gesture,
                      [&](ExplorerState& state) { state.curve(key)->parameters[0] = alpha; });
    }
    double alpha() const { return document.state().curve(key)->parameters[0]; }
    int steps() { return document.undoStack()->count(); }
    StateChange lastChange() const { return changes.last().first().value<StateChange>(); }

    ExplorerDocument document;
    QSignalSpy changes;
    QSignalSpy fileChanges;
    int key = 0;
};

} // namespace explorer
