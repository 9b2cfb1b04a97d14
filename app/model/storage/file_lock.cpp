// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/file_lock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace explorer {

namespace {

constexpr int none = -1;
constexpr auto lookEvery = std::chrono::milliseconds(10);

int openForLocking(const QByteArray& name) {
    // A folder cannot be opened to be written, and need not be.
    const int folder = open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return folder >= 0 ? folder : open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
}

// Who held the lock may have removed its file, or put another in its place, just before.
bool isStillAt(int file, const QByteArray& name) {
    struct stat opened {};
    struct stat named {};
    return fstat(file, &opened) == 0 && stat(name.constData(), &named) == 0 &&
           opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

} // namespace

std::optional<FileLock> FileLock::take(const QString& path, std::chrono::milliseconds patience) {
    const QByteArray name = QFile::encodeName(path);
    const auto end = std::chrono::steady_clock::now() + patience;
    while (true) {
        FileLock lock(openForLocking(name));
        if (lock.m_file < 0)
            return lock;
        const bool isTaken = flock(lock.m_file, LOCK_EX | LOCK_NB) == 0;
        if (!isTaken && errno != EWOULDBLOCK && errno != EINTR)
            return FileLock(none);
        if (isTaken && isStillAt(lock.m_file, name))
            return lock;
        if (!isTaken && std::chrono::steady_clock::now() >= end)
            return std::nullopt;
        std::this_thread::sleep_for(lookEvery);
    }
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_file(std::exchange(other.m_file, none)) {
}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    std::swap(m_file, other.m_file);
    return *this;
}

FileLock::~FileLock() {
    if (m_file >= 0)
        close(m_file);
}

} // namespace explorer
