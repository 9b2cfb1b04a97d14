// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/own_function_file.h"

#include "model/file_writing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace explorer {

namespace {

class OwnFunctionFile {
    Q_DECLARE_TR_FUNCTIONS(explorer::OwnFunctionFile)

public:
    static OwnFunctionTextReading read(const QString& path, std::size_t most) {
        const QFileInfo info(path);
        QFile file(path);
        OwnFunctionTextReading reading;
        if (!info.exists())
            reading.problem = tr("There is no such file.");
        else if (!info.isFile())
            reading.problem = tr("It is a folder or a device, not a text of own functions.");
        else if (!file.open(QIODevice::ReadOnly))
            reading.problem = tr("It cannot be read: %1.").arg(file.errorString());
        else
            reading = readBytes(file.read(longestOwnFunctionText * 4 + 1), most);
        if (!reading.problem.isEmpty())
            reading.problem = tr("Cannot read own functions from %1. %2", "file, what is wrong")
                                  .arg(QDir::toNativeSeparators(path), reading.problem);
        return reading;
    }

private:
    static OwnFunctionTextReading readBytes(const QByteArray& bytes, std::size_t most) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder.decode(bytes);
        if (decoder.hasError() || text.contains(QChar(0)))
            return {{}, tr("It is no text in UTF-8.")};
        return readOwnFunctionText(text, most);
    }
};

} // namespace

OwnFunctionTextReading readOwnFunctionFile(const QString& path, std::size_t most) {
    return OwnFunctionFile::read(path, most);
}

Outcome writeOwnFunctionFile(const QString& path, const OwnFunctions& functions) {
    return writeFile(path, writeOwnFunctionText(functions).toUtf8());
}

} // namespace explorer
