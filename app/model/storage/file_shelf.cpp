// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/file_shelf.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace explorer {

namespace {

struct ShelfText {
    Q_DECLARE_TR_FUNCTIONS(explorer::FileShelf)
};

} // namespace

QString readSmallFile(const QString& path, qint64 largest, const QString& tooLarge,
                      QByteArray& bytes) {
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return ShelfText::tr("It is not a file.");
    if (file.size() > largest)
        return tooLarge;
    if (!file.open(QIODevice::ReadOnly))
        return ShelfText::tr("It cannot be read: %1.").arg(file.errorString());
    bytes = file.read(largest + 1); // it may have grown since
    return bytes.size() > largest ? tooLarge : QString();
}

} // namespace explorer
