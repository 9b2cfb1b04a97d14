// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions/function_note.h"

#include "model/storage/json_fields.h"
#include "model/storage/json_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

namespace explorer {

namespace {

constexpr qsizetype longestParagraph = 2000;
constexpr qsizetype longestId = 60;
constexpr std::size_t mostRelated = 20;

constexpr QLatin1String idKey("id");
constexpr QLatin1String relatedKey("related");
constexpr QLatin1String englishKey("en");
constexpr QLatin1String chineseKey("zh");
constexpr QLatin1String summaryKey("summary");
constexpr QLatin1String shapeKey("shape");
constexpr QLatin1String parametersKey("parameters");
constexpr QLatin1String useKey("use");
constexpr QLatin1String conventionKey("convention");

class NoteReader {
    Q_DECLARE_TR_FUNCTIONS(explorer::NoteReader)

public:
    NoteReading read(const QByteArray& bytes) {
        JsonReader json(bytes);
        JsonValue root;
        const QString problem = json.read(root) ? readTop(root) : json.problem();
        return {Outcome{problem}, std::move(m_note)};
    }

    static NoteReading readBuiltIn(const QString& functionId) {
        QFile file(QStringLiteral(":/notes/%1.json").arg(functionId));
        if (!file.open(QIODevice::ReadOnly))
            return {Outcome::failed(tr("There is no note on %1.").arg(functionId)), {}};
        NoteReading reading = NoteReader().read(file.readAll());
        if (reading.outcome.isDone() && reading.note.id != functionId)
            reading.outcome.problem = tr("It is the note on \"%1\".").arg(reading.note.id);
        if (!reading.outcome.isDone())
            reading.outcome.problem = tr("Cannot show the note on %1. %2", "id, what is wrong")
                                          .arg(functionId, reading.outcome.problem);
        return reading;
    }

private:
    QString readTop(const JsonValue& root) {
        JsonFields fields(root, QString());
        const bool isRead = fields.checkObject() &&
                            fields.checkNames({idKey, relatedKey, englishKey, chineseKey}) &&
                            fields.require(idKey, tr("the id of a function, like \"relu\"")) &&
                            fields.readText(idKey, longestId, m_note.id) &&
                            fields.require(englishKey, tr("an object with the English text")) &&
                            fields.require(chineseKey, tr("an object with the Chinese text")) &&
                            fields.readTexts(relatedKey, mostRelated, longestId, m_note.related);
        if (!isRead)
            return fields.problem();
        QString problem = readText(*root.member(englishKey), englishKey, m_note.english);
        if (problem.isEmpty())
            problem = readText(*root.member(chineseKey), chineseKey, m_note.chinese);
        return problem;
    }

    static QString readText(const JsonValue& object, const QString& path, NoteText& text) {
        JsonFields fields(object, path);
        const QString wanted = tr("a text in double quotes");
        const bool isRead =
            fields.checkObject() &&
            fields.checkNames({summaryKey, shapeKey, conventionKey, parametersKey, useKey}) &&
            fields.require(summaryKey, wanted) && fields.require(shapeKey, wanted) &&
            fields.require(useKey, wanted) &&
            fields.readText(summaryKey, longestParagraph, text.summary) &&
            fields.readText(shapeKey, longestParagraph, text.shape) &&
            fields.readText(parametersKey, longestParagraph, text.parameters) &&
            fields.readText(useKey, longestParagraph, text.use) &&
            fields.readText(conventionKey, longestParagraph, text.convention);
        return isRead ? QString() : fields.problem();
    }

    FunctionNote m_note;
};

} // namespace

QStringList NoteText::paragraphs() const {
    QStringList all;
    for (const QString& paragraph : {summary, shape, parameters, use})
        if (!paragraph.isEmpty())
            all.append(paragraph);
    return all;
}

NoteReading readNote(const QByteArray& bytes) {
    return NoteReader().read(bytes);
}

const NoteReading& noteOf(const QString& functionId) {
    static QHash<QString, NoteReading> readings;
    const auto known = readings.constFind(functionId);
    if (known != readings.constEnd())
        return *known;
    return *readings.insert(functionId, NoteReader::readBuiltIn(functionId));
}

} // namespace explorer
