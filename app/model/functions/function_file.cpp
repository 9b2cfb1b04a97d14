// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions/function_file.h"

#include "model/language/shown_text.h"
#include "model/storage/file_writing.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace explorer {

namespace {

class CustomFunctionFile {
    Q_DECLARE_TR_FUNCTIONS(explorer::CustomFunctionFile)

public:
    explicit CustomFunctionFile(const QString& path)
        : m_path(path) {}

    // What `readText` makes of the text; a problem with the file or with the text says in which
    // file.
    template<class Reading>
    Reading read(Reading (*readText)(const QString& text, std::size_t most), std::size_t most) {
        QString text;
        Reading reading;
        reading.problem = load(text);
        if (reading.problem.isEmpty())
            reading = readText(text, most);
        if (!reading.problem.isEmpty())
            reading.problem = tr("Cannot read custom functions from %1. %2", "file, what is wrong")
                                  .arg(shownPath(m_path), reading.problem);
        return reading;
    }

private:
    // What is wrong with the file.
    QString load(QString& text) const {
        const QFileInfo info(m_path);
        QFile file(m_path);
        if (!info.exists())
            return tr("There is no such file.");
        if (!info.isFile())
            return tr("It is a folder or a device, not a text of custom functions.");
        if (!file.open(QIODevice::ReadOnly))
            return tr("It cannot be read: %1.").arg(file.errorString());
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QByteArray bytes = file.read(longestCustomFunctionText * 4 + 1);
        const QString decoded = decoder.decode(bytes);
        text = decoded;
        return decoder.hasError() || text.contains(QChar(0)) ? tr("It is no text in UTF-8.")
                                                             : QString();
    }

    QString m_path;
};

} // namespace

CustomFunctionTextReading readCustomFunctionFile(const QString& path, std::size_t most) {
    return CustomFunctionFile(path).read(readCustomFunctionText, most);
}

CustomFunctionTextParts readGoodOfCustomFunctionFile(const QString& path, std::size_t most) {
    return CustomFunctionFile(path).read(readGoodCustomFunctions, most);
}

Outcome writeCustomFunctionFile(const QString& path, const CustomFunctions& functions,
                                const QStringList& unread) {
    return writeFile(path, writeCustomFunctionText(functions, unread).toUtf8());
}

} // namespace explorer
