// SPDX-License-Identifier: GPL-3.0-or-later
// Session files: the state as versioned JSON that a person can read and edit.
#pragma once

#include "model/state/explorer_state.h"
#include "model/storage/outcome.h"

#include <QByteArray>

namespace explorer {

struct JsonValue;

// Indented UTF-8, always in the same order; numbers read back as the same double.
QByteArray writeSession(const ExplorerState& state);

struct SessionReading {
    Outcome outcome;
    ExplorerState state;       // of use only where the outcome is done
    bool isFromFigure = false; // found in a PNG, SVG or PDF
};

// Optional fields that are missing take their defaults; fields it does not know are passed over,
// and the outcome has a remark on them. Keys are not stored: the curves get 1, 2, ... in their
// order.
SessionReading readSession(const QByteArray& bytes);

// The same of an object inside another file, without the format's name and version; messages call
// it by its path: "steps[2].figure".
SessionReading readSessionObject(const JsonValue& session, const QString& path);

// A session file, or a figure in which one travels. Refuses what is too large for either before it
// reads all of it.
SessionReading readSessionFile(const QString& filePath);

} // namespace explorer
