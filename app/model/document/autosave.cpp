// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/autosave.h"

#include <QDir>
#include <QFile>
#include <QUuid>

namespace explorer {

namespace {

constexpr int keepAfterMs = 1500;

} // namespace

Autosave::Autosave(const QString& folder, Unsaved unsaved, QObject* parent)
    : QObject(parent)
    , m_unsaved(std::move(unsaved)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::keepNow);
    const bool isMade =
        QDir().mkpath(folder) &&
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (isMade)
        m_path = QStringLiteral("%1/%2.unsaved")
                     .arg(folder, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

void Autosave::noteChange() {
    if (!m_timer.isActive())
        m_timer.start();
}

void Autosave::keepNow() {
    m_timer.stop();
    if (m_path.isEmpty())
        return;
    const std::optional<UnsavedWork> work = m_unsaved();
    if (!work) {
        forget();
        return;
    }
    if (!m_lock) // before there is anything that another window could find
        m_lock = FileLock::take(lockOfUnsavedWork(m_path));
    m_isKept = writeUnsavedWork(m_path, *work) || m_isKept;
}

void Autosave::forget() {
    m_timer.stop();
    if (m_isKept)
        QFile::remove(m_path);
    if (m_lock)
        QFile::remove(lockOfUnsavedWork(m_path));
    m_lock.reset();
    m_isKept = false;
}

} // namespace explorer
