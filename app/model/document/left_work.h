// SPDX-License-Identifier: GPL-3.0-or-later
// Unsaved work in the program's own folder: how a window keeps it, and how another finds what was
// left by one that ended without its user.
#pragma once

#include "model/state/explorer_state.h"
#include "model/storage/file_lock.h"
#include "model/storage/outcome.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace explorer {

struct UnsavedWork {
    ExplorerState state{};
    QString filePath{};    // empty where it was never saved
    QByteArray fileMark{}; // of that file as it was last read or written, see fileMarkOf()
};

// The folder of all windows.
QString unsavedWorkFolder();

// Replaces the file whole; only its owner may read it. It does not wait for the disk: it is there
// after the program has ended in whatever way, though not after the power has failed.
bool writeUnsavedWork(const QString& path, const UnsavedWork& work);

// A file beside it that is locked as long as its window lives.
QString lockOfUnsavedWork(const QString& path);

// Nobody else finds it as long as this lives.
class LeftWork {
public:
    // The oldest first. What is older than two weeks, or is no work, is removed.
    static std::vector<LeftWork> find(const QString& folder);
    // This one; none where a window still has it after so long, or where it is gone.
    static std::optional<LeftWork> take(const QString& path,
                                        std::chrono::milliseconds patience = {});

    const QString& path() const { return m_path; }
    const QDateTime& time() const { return m_time; } // when it was last kept
    const UnsavedWork& work() const { return m_work; }
    void remove() const;

private:
    LeftWork(const QString& path, FileLock lock)
        : m_path(path)
        , m_lock(std::move(lock)) {}

    QString m_path;
    QDateTime m_time;
    UnsavedWork m_work;
    FileLock m_lock;
};

} // namespace explorer
