// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a file or a folder from other windows and programs that ask here as well.
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace explorer {

// Held as long as it lives, and by nobody once the program has ended, however it ended.
class FileLock {
public:
    // A file that is not there is made, for its owner alone; nothing is written into it. None where
    // another window or program still holds the lock after so long. Where the file system knows no
    // locks everybody gets one, since work must go on there, too.
    static std::optional<FileLock> take(const QString& path,
                                        std::chrono::milliseconds patience = {});

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    explicit FileLock(int file)
        : m_file(file) {}

    int m_file; // negative where there is nothing to hold
};

} // namespace explorer
