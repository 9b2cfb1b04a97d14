// SPDX-License-Identifier: GPL-3.0-or-later
// Puts bytes into a file whole or not at all.
#pragma once

#include "model/storage/outcome.h"

#include <QByteArray>
#include <QString>

namespace explorer {

// Writes beside the target and renames over it. On failure the old file is as it was and nothing
// is left beside it. A link stays a link: its target is replaced, with the permissions it had.
Outcome writeFile(const QString& path, const QByteArray& bytes);

} // namespace explorer
