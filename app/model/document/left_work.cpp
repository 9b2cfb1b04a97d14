// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/left_work.h"

#include "model/session/session_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <cstdio>

namespace explorer {

namespace {

constexpr int daysKept = 14;
const QString ending = QStringLiteral(".unsaved");

// Two lines on the file that it belongs to, and a session.
QByteArray textOf(const UnsavedWork& work) {
    const QByteArray file =
        work.filePath.isEmpty() ? QByteArray() : QUrl::fromLocalFile(work.filePath).toEncoded();
    return file + '\n' + work.fileMark.toHex() + '\n' + writeSession(work.state);
}

std::optional<UnsavedWork> readUnsavedWork(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    UnsavedWork work;
    work.filePath = QUrl::fromEncoded(file.readLine().trimmed()).toLocalFile();
    work.fileMark = QByteArray::fromHex(file.readLine().trimmed());
    const SessionReading reading = readSession(file.readAll());
    if (!reading.outcome.isDone())
        return std::nullopt;
    work.state = reading.state;
    return work;
}

void removeWork(const QString& path) {
    QFile::remove(path);
    QFile::remove(lockOfUnsavedWork(path));
}

} // namespace

QString unsavedWorkFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/unsaved");
}

bool writeUnsavedWork(const QString& path, const UnsavedWork& work) {
    const QByteArray text = textOf(work);
    const QString fresh = path + QStringLiteral(".new");
    QFile::remove(fresh);
    QFile file(fresh);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(text) == text.size() && file.flush();
    file.close();
    if (isWritten &&
        std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) == 0)
        return true;
    QFile::remove(fresh);
    return false;
}

QString lockOfUnsavedWork(const QString& path) {
    return path + QStringLiteral(".lock");
}

std::vector<LeftWork> LeftWork::find(const QString& folder) {
    std::vector<LeftWork> found;
    const QDateTime oldest = QDateTime::currentDateTime().addDays(-daysKept);
    const QFileInfoList files = QDir(folder).entryInfoList({QLatin1Char('*') + ending}, QDir::Files,
                                                           QDir::Time | QDir::Reversed);
    for (const QFileInfo& file : files) {
        std::optional<LeftWork> left = take(file.filePath());
        if (left && left->m_time < oldest)
            left->remove();
        else if (left)
            found.push_back(*std::move(left));
    }
    return found;
}

std::optional<LeftWork> LeftWork::take(const QString& path, std::chrono::milliseconds patience) {
    std::optional<FileLock> lock = FileLock::take(lockOfUnsavedWork(path), patience);
    if (!lock)
        return std::nullopt;
    LeftWork left(path, *std::move(lock));
    const std::optional<UnsavedWork> work = readUnsavedWork(path);
    if (!work) {
        removeWork(path);
        return std::nullopt;
    }
    left.m_work = *work;
    left.m_time = QFileInfo(path).lastModified();
    return left;
}

void LeftWork::remove() const {
    removeWork(m_path);
}

} // namespace explorer
