// SPDX-License-Identifier: GPL-3.0-or-later
// Session files: the state as versioned JSON that a person can read and edit.
#pragma once

#include "model/explorer_state.h"
#include "model/outcome.h"

#include <QByteArray>

namespace explorer {

// Indented UTF-8, always in the same order; numbers read back as the same double.
QByteArray writeSession(const ExplorerState& state);

struct SessionReading {
    Outcome outcome;
    ExplorerState state; // of use only where the outcome is done
};

// Optional fields that are missing take their defaults, fields it does not know are ignored. Keys
// are not stored: the curves get 1, 2, ... in their order.
SessionReading readSession(const QByteArray& bytes);

// Refuses what is too large to be a session before it reads a byte.
SessionReading readSessionFile(const QString& filePath);

} // namespace explorer
