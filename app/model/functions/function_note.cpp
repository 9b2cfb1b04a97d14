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
constexpr qsizetype longestFact = 60;
constexpr std::size_t mostPlaces = 20;

constexpr QLatin1String idKey("id");
constexpr QLatin1String factsKey("facts");
constexpr QLatin1String relatedKey("related");
constexpr QLatin1String englishKey("en");
constexpr QLatin1String chineseKey("zh");
constexpr QLatin1String rangeKey("range");
constexpr QLatin1String minimumKey("minimum");
constexpr QLatin1String maximumKey("maximum");
constexpr QLatin1String slopeKey("slope_at_zero");
constexpr QLatin1String symmetryKey("symmetry");
constexpr QLatin1String monotonicKey("monotonic");
constexpr QLatin1String deadKey("dead");
constexpr QLatin1String kinksKey("kinks");
constexpr QLatin1String jumpsKey("jumps");
constexpr QLatin1String summaryKey("summary");
constexpr QLatin1String shapeKey("shape");
constexpr QLatin1String parametersKey("parameters");
constexpr QLatin1String useKey("use");

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
        const bool isRead =
            fields.checkObject() &&
            fields.checkNames({idKey, factsKey, relatedKey, englishKey, chineseKey}) &&
            fields.require(idKey, tr("the id of a function, like \"relu\"")) &&
            fields.readText(idKey, longestFact, m_note.id) &&
            fields.require(factsKey, tr("an object with what a test can check")) &&
            fields.require(englishKey, tr("an object with the English text")) &&
            fields.require(chineseKey, tr("an object with the Chinese text")) &&
            fields.readTexts(relatedKey, mostPlaces, longestFact, m_note.related);
        if (!isRead)
            return fields.problem();
        QString problem = readFacts(*root.member(factsKey));
        if (problem.isEmpty())
            problem = readText(*root.member(englishKey), englishKey, m_note.english);
        if (problem.isEmpty())
            problem = readText(*root.member(chineseKey), chineseKey, m_note.chinese);
        return problem;
    }

    QString readFacts(const JsonValue& object) {
        JsonFields fields(object, factsKey);
        NoteFacts& facts = m_note.facts;
        const bool isRead =
            fields.checkObject() &&
            fields.checkNames({rangeKey, minimumKey, maximumKey, slopeKey, symmetryKey,
                               monotonicKey, deadKey, kinksKey, jumpsKey}) &&
            fields.require(rangeKey, tr("an interval, like \"[0, inf)\"")) &&
            fields.readText(rangeKey, longestFact, facts.range) &&
            readPoint(fields, minimumKey, facts.minimum) &&
            readPoint(fields, maximumKey, facts.maximum) && readSlope(fields) &&
            fields.readText(symmetryKey, longestFact, facts.symmetry) &&
            fields.readText(monotonicKey, longestFact, facts.monotonic) &&
            fields.readTexts(deadKey, mostPlaces, longestFact, facts.dead) &&
            fields.readNumbers(kinksKey, mostPlaces, facts.kinks) &&
            fields.readNumbers(jumpsKey, mostPlaces, facts.jumps);
        return isRead ? QString() : fields.problem();
    }

    static bool isNull(const JsonFields& fields, const QString& name) {
        const JsonValue* value = fields.field(name);
        return !value || value->type == JsonValue::Type::Null;
    }

    static bool readPoint(JsonFields& fields, const QString& name,
                          std::optional<NotePoint>& target) {
        if (isNull(fields, name))
            return true;
        std::vector<double> numbers;
        if (!fields.readNumbers(name, 2, numbers))
            return false;
        if (numbers.size() != 2)
            return fields.fail(name, tr("a list of two numbers, x and f(x)"),
                               tr("a list of length %1").arg(numbers.size()));
        target = NotePoint{numbers[0], numbers[1]};
        return true;
    }

    bool readSlope(JsonFields& fields) {
        if (isNull(fields, slopeKey))
            return true;
        double slope = 0;
        const bool isRead = fields.readNumber(slopeKey, slope);
        m_note.facts.slopeAtZero = slope;
        return isRead;
    }

    static QString readText(const JsonValue& object, const QString& path, NoteText& text) {
        JsonFields fields(object, path);
        const QString wanted = tr("a text in double quotes");
        const bool isRead = fields.checkObject() &&
                            fields.checkNames({summaryKey, shapeKey, parametersKey, useKey}) &&
                            fields.require(summaryKey, wanted) &&
                            fields.require(shapeKey, wanted) && fields.require(useKey, wanted) &&
                            fields.readText(summaryKey, longestParagraph, text.summary) &&
                            fields.readText(shapeKey, longestParagraph, text.shape) &&
                            fields.readText(parametersKey, longestParagraph, text.parameters) &&
                            fields.readText(useKey, longestParagraph, text.use);
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
