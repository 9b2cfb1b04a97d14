// SPDX-License-Identifier: GPL-3.0-or-later
// Custom functions in a file of their own, as text.
#pragma once

#include "model/functions/function_text.h"
#include "model/storage/outcome.h"

namespace explorer {

// The problem names the file.
CustomFunctionTextReading readCustomFunctionFile(const QString& path, std::size_t most);

CustomFunctionTextParts readGoodOfCustomFunctionFile(const QString& path, std::size_t most);

// Whole or not at all.
Outcome writeCustomFunctionFile(const QString& path, const CustomFunctions& functions,
                                const QStringList& unread = {});

} // namespace explorer
