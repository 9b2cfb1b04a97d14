// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/working_folder.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace explorer {

namespace {

// A name that no other folder has: what is called so is removed.
const QString beginning = QStringLiteral("activation-explorer-work-");
constexpr auto lockPatience = std::chrono::seconds(5); // with who takes a new one for one left
constexpr int mostTries = 3;

} // namespace

WorkingFolder::WorkingFolder() {
    removeLeftWorkingFolders();
    for (int i = 0; i < mostTries; ++i) {
        m_folder.emplace(QDir::tempPath() + QLatin1Char('/') + beginning +
                         QStringLiteral("XXXXXX"));
        if (!m_folder->isValid())
            return; // whoever writes into it will say so
        m_lock = FileLock::take(m_folder->path(), lockPatience);
        if (QFileInfo(m_folder->path()).isDir())
            return;
        // Another start removed it before it was locked; the lock has made a file of its name.
        QFile::remove(m_folder->path());
    }
}

void removeLeftWorkingFolders() {
    const QFileInfoList folders =
        QDir(QDir::tempPath())
            .entryInfoList({beginning + QLatin1Char('*')}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo& folder : folders) {
        // Everybody may make folders there, and links to others.
        const bool isOurs = folder.ownerId() == geteuid() && !folder.isSymLink();
        if (!isOurs)
            continue;
        if (const auto lock = FileLock::take(folder.filePath()))
            QDir(folder.filePath()).removeRecursively();
    }
}

} // namespace explorer
