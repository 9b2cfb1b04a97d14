// SPDX-License-Identifier: GPL-3.0-or-later
// The session files used last, remembered between two runs.
#pragma once

#include <QStringList>

class QSettings;

namespace explorer {

class RecentFiles {
public:
    static constexpr int largestCount = 10;

    // The settings have to outlive the list.
    explicit RecentFiles(QSettings& settings);

    // Absolute paths, the last used first. Files that are not there now are left out, but not
    // forgotten: the disk may be back tomorrow.
    QStringList paths() const;
    void add(const QString& path);
    void remove(const QString& path);
    void clear();

private:
    QStringList stored() const;

    QSettings& m_settings;
};

} // namespace explorer
