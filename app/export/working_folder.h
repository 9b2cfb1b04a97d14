// SPDX-License-Identifier: GPL-3.0-or-later
// A temporary folder for another program to write into. What was left by one that was killed is
// removed when the program starts again, or makes another.
#pragma once

#include "model/storage/file_lock.h"

#include <QTemporaryDir>

#include <optional>

namespace explorer {

class WorkingFolder {
public:
    WorkingFolder();

    QString filePath(const QString& name) const { return m_folder->filePath(name); }

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<FileLock> m_lock; // as long as somebody works in it
};

// Those of this user in which nobody works.
void removeLeftWorkingFolders();

} // namespace explorer
