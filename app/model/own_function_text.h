// SPDX-License-Identifier: GPL-3.0-or-later
// Own functions as text that a person reads and writes, one a line:
//     mine(x; b = 1 from -5 to 5 step 0.01) "My own, steep" = x * tanh(b*x)
// What follows the default of a parameter, and the title, may be left out; a formula goes on in
// lines that begin with a space. Lines that begin with # are remarks.
#pragma once

#include "model/own_function_linking.h"

namespace explorer {

// Functions that call others need those among them.
QString writeOwnFunctionText(const OwnFunctions& functions);
// Each for itself, without the remark at the head.
QStringList ownFunctionLines(const OwnFunctions& functions);

struct OwnFunctionTextReading {
    OwnFunctions functions{}; // called by the names before their brackets, where that can be
    QString problem{};        // one sentence, which says in which line; no functions then
};

// At most `most` functions.
OwnFunctionTextReading readOwnFunctionText(const QString& text, std::size_t most);

inline constexpr qsizetype longestOwnFunctionText = 1024 * 1024; // characters

} // namespace explorer
