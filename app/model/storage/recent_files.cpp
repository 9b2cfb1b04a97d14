// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/recent_files.h"

#include "model/storage/settings_keys.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace explorer {

namespace {

// One file has one entry, however its path was written.
QString absolute(const QString& path) {
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

RecentFiles::RecentFiles(QSettings& settings)
    : m_settings(settings) {
}

QStringList RecentFiles::paths() const {
    QStringList paths = stored();
    paths.removeIf([](const QString& path) { return !QFileInfo(path).isFile(); });
    return paths;
}

void RecentFiles::add(const QString& path) {
    if (path.isEmpty())
        return;
    QStringList paths = stored();
    paths.removeAll(absolute(path));
    paths.prepend(absolute(path));
    m_settings.setValue(settings::recentFilesKey, paths.mid(0, largestCount));
}

void RecentFiles::remove(const QString& path) {
    QStringList paths = stored();
    paths.removeAll(absolute(path));
    m_settings.setValue(settings::recentFilesKey, paths);
}

void RecentFiles::clear() {
    m_settings.remove(settings::recentFilesKey);
}

QStringList RecentFiles::stored() const {
    return m_settings.value(settings::recentFilesKey).toStringList().mid(0, largestCount);
}

} // namespace explorer
