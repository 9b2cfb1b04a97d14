// SPDX-License-Identifier: GPL-3.0-or-later
// Own functions in a file of their own, as text.
#pragma once

#include "model/outcome.h"
#include "model/own_function_text.h"

namespace explorer {

// The problem names the file.
OwnFunctionTextReading readOwnFunctionFile(const QString& path, std::size_t most);

OwnFunctionTextParts readGoodOfOwnFunctionFile(const QString& path, std::size_t most);

// Whole or not at all.
Outcome writeOwnFunctionFile(const QString& path, const OwnFunctions& functions,
                             const QStringList& unread = {});

} // namespace explorer
