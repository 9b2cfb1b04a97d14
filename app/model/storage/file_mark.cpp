// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/file_mark.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace explorer {

QByteArray fileMarkOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray fileMarkOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // A pipe or a device would never come to its end.
    const bool isRead =
        QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && hash.addData(&file);
    return isRead ? hash.result() : QByteArray();
}

} // namespace explorer
