// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/file_writing.h"

#include "model/language/shown_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <sys/stat.h>

namespace explorer {

namespace {

bool isCircular(const QString& path) {
    struct stat status {};
    return ::stat(QFile::encodeName(path).constData(), &status) != 0 && errno == ELOOP;
}

class FileWriting {
    Q_DECLARE_TR_FUNCTIONS(explorer::FileWriting)

public:
    explicit FileWriting(const QString& path)
        : m_path(path)
        , m_target(path)
        , m_shownPath(shownPath(path))
        , m_shownFolder(shownPath(m_target.absolutePath())) {}

    Outcome write(const QByteArray& bytes) {
        const Outcome target = checkTarget();
        if (!target.isDone())
            return target;
        QSaveFile file(m_path);
        // Unbuffered, since QSaveFile commits even where its buffer could not be written in full.
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return notOpened(file);
        qint64 written = 0;
        while (written < bytes.size()) {
            const qint64 count = file.write(bytes.constData() + written, bytes.size() - written);
            if (count <= 0)
                return notWritten(file); // and its end removes what was written beside the target
            written += count;
        }
        return file.commit() ? Outcome::done() : notWritten(file);
    }

private:
    Outcome checkTarget() const {
        if (m_path.trimmed().isEmpty())
            return Outcome::failed(tr("The file needs a name."));
        if (m_target.isDir())
            return Outcome::failed(
                tr("%1 is a folder; give the name of a file in it.").arg(m_shownPath));
        // Renaming over a device or a pipe would remove it.
        if (m_target.exists() && !m_target.isFile())
            return Outcome::failed(
                tr("%1 is a device or a pipe; give the name of an ordinary file.")
                    .arg(m_shownPath));
        // Renaming over the link would take it for the file that it does not lead to.
        if (m_target.isSymLink() && isCircular(m_path))
            return Outcome::failed(tr("%1 is a link that leads back to itself; give the name of an "
                                      "ordinary file.")
                                       .arg(m_shownPath));
        const QFileInfo folder(m_target.absolutePath());
        if (!folder.exists())
            return Outcome::failed(
                tr("%1 cannot be written: there is no folder %2; make it first or choose another.")
                    .arg(m_shownPath, m_shownFolder));
        if (!folder.isDir())
            return Outcome::failed(
                tr("%1 cannot be written: %2 is a file; choose a folder in its place.")
                    .arg(m_shownPath, m_shownFolder));
        return Outcome::done();
    }

    Outcome notOpened(const QSaveFile& file) const {
        if (m_target.exists() && !m_target.isWritable())
            return Outcome::failed(
                tr("%1 cannot be written: the file is write-protected; choose another name.")
                    .arg(m_shownPath));
        if (!QFileInfo(m_target.absolutePath()).isWritable())
            return Outcome::failed(
                tr("%1 cannot be written: you may not write in the folder %2; choose another.")
                    .arg(m_shownPath, m_shownFolder));
        return notWritten(file);
    }

    Outcome notWritten(const QSaveFile& file) const {
        if (file.error() == QFileDevice::ResourceError)
            return Outcome::failed(
                tr("%1 cannot be written: no space is left on the disk; make room or choose "
                   "another folder.")
                    .arg(m_shownPath));
        return Outcome::failed(
            tr("%1 cannot be written: %2.").arg(m_shownPath, file.errorString()));
    }

    QString m_path;
    QFileInfo m_target;
    QString m_shownPath;
    QString m_shownFolder;
};

} // namespace

Outcome writeFile(const QString& path, const QByteArray& bytes) {
    return FileWriting(path).write(bytes);
}

} // namespace explorer
