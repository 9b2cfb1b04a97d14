// SPDX-License-Identifier: GPL-3.0-or-later
// Custom functions as text that a person reads and writes, one a line:
//     mine(x; b = 1 from -5 to 5 step 0.01) "My own, steep" = x * tanh(b*x)
// What follows the default of a parameter, and the title, may be left out; a formula goes on in
// lines that begin with a space. Lines that begin with # are remarks.
#pragma once

#include "model/functions/function_set.h"

namespace explorer {

// Functions that call others need those among them. What was unread in a text before stays in it
// as it was.
QString writeCustomFunctionText(const CustomFunctions& functions, const QStringList& unread = {});
// Each for itself, without the remark at the head, and by other names than they would have.
QStringList customFunctionLines(const CustomFunctions& functions);
QStringList customFunctionLines(const CustomFunctions& functions, const QStringList& names);

struct CustomFunctionTextReading {
    CustomFunctions functions{}; // called by the names before their brackets, where that can be
    QString problem{};           // one sentence, which says in which line; no functions then
};

// At most `most` functions.
CustomFunctionTextReading readCustomFunctionText(const QString& text, std::size_t most);

// What makes sense of a text that was written over years and by hand, and the rest of it.
struct CustomFunctionTextParts {
    CustomFunctions functions{};
    QStringList problems{}; // a sentence for each of the others, which says in which line
    QStringList unread{};   // those, as they stand in the text
    QString problem{};      // with the text as a whole; nothing else then
};

CustomFunctionTextParts readGoodCustomFunctions(const QString& text, std::size_t most);

inline constexpr qsizetype longestCustomFunctionText = 1024 * 1024; // characters

} // namespace explorer
