// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_file.h"

#include "model/language/number_text.h"
#include "model/language/shown_text.h"
#include "model/session/session_file.h"
#include "model/storage/file_shelf.h"
#include "model/storage/json_fields.h"
#include "model/storage/json_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace explorer {

namespace {

using namespace lesson_format;

class LessonReader {
    Q_DECLARE_TR_FUNCTIONS(explorer::LessonReader)

public:
    LessonReading read(const QByteArray& bytes) {
        if (bytes.size() > largestFileSize)
            return {Outcome::failed(tooLarge()), {}};
        JsonReader json(bytes);
        JsonValue root;
        QString problem = json.read(root) ? readHead(root) : json.problem();
        if (problem.isEmpty())
            problem = readSteps(root);
        return {Outcome{problem}, std::move(m_lesson)};
    }

    static LessonReading readFile(const QString& filePath) {
        QByteArray bytes;
        LessonReading reading;
        reading.outcome.problem = readSmallFile(filePath, largestFileSize, tooLarge(), bytes);
        if (reading.outcome.isDone())
            reading = LessonReader().read(bytes);
        if (!reading.outcome.isDone())
            reading.outcome.problem = tr("Cannot use the lesson %1. %2", "file, what is wrong")
                                          .arg(shownPath(filePath), reading.outcome.problem);
        return reading;
    }

private:
    static QString tooLarge() {
        return tr("It is larger than %1 kB, which no lesson is.").arg(largestFileSize / 1024);
    }

    QString readHead(const JsonValue& root) {
        const JsonValue* format = root.member(formatKey);
        if (!format || format->text != formatName)
            return tr("This is not a lesson of Activation Explorer, which is a JSON object with "
                      "\"format\": \"%1\".")
                .arg(formatName);
        const JsonValue* given = root.member(versionKey);
        if (given && given->type == JsonValue::Type::Number && given->number > version)
            return tr("It was written by a newer version of the program (format %1; this one "
                      "reads up to %2).")
                .arg(exactNumberText(given->number), QString::number(version));
        constexpr int highestOrder = 1000;
        JsonFields fields(root, QString());
        int number = version;
        const bool isRead =
            fields.checkNames(
                {formatKey, versionKey, idKey, orderKey, titleKey, aboutKey, stepsKey}) &&
            fields.require(versionKey, QString::number(version)) &&
            fields.readWhole(versionKey, 1, version, number) &&
            fields.require(idKey, tr("a short name of the lesson")) &&
            fields.readText(idKey, longestId, m_lesson.id) &&
            fields.readWhole(orderKey, 0, highestOrder, m_lesson.order) &&
            fields.require(titleKey, tr("the lesson's title, as { \"en\": ..., \"zh\": ... }")) &&
            fields.readBilingual(titleKey, longestLessonTitle, m_lesson.title) &&
            fields.readBilingual(aboutKey, longestLessonText, m_lesson.about) &&
            fields.require(stepsKey, tr("a list of steps"));
        if (!isRead)
            return fields.problem();
        // It is also what the file of a copy is called, and has to stay in its folder then.
        if (m_lesson.id.isEmpty() || m_lesson.id.contains(u'/') || m_lesson.id.contains(u'\\'))
            return tr("%1 must not be empty, and must not have / or \\ in it.",
                      "a field of a file and the line it stands in")
                .arg(fields.place(idKey));
        if (m_lesson.title.isEmpty())
            return tr("The lesson has no title.");
        return {};
    }

    QString readSteps(const JsonValue& root) {
        JsonFields fields(root, QString());
        if (!fields.checkList(stepsKey, mostLessonSteps))
            return fields.problem();
        const std::vector<JsonValue>& steps = root.member(stepsKey)->elements;
        if (steps.empty())
            return tr("The lesson has no steps.");
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const QString path = stepsKey + u'[' + QString::number(i) + u']';
            const QString problem = readStep(steps[i], path);
            if (!problem.isEmpty())
                return problem;
        }
        return {};
    }

    QString readStep(const JsonValue& value, const QString& path) {
        LessonStep step;
        JsonFields fields(value, path);
        const bool isRead =
            fields.checkObject() &&
            fields.checkNames({titleKey, labelsKey, textKey, questionKey, answerKey, figureKey}) &&
            fields.readBilingual(titleKey, longestTitle, step.title) &&
            fields.readBilingual(textKey, longestLessonText, step.text) &&
            fields.readBilingual(questionKey, longestLessonText, step.question) &&
            fields.readBilingual(answerKey, longestLessonText, step.answer) &&
            fields.checkList(labelsKey, largestCurveCount) &&
            fields.require(figureKey, tr("an object with the fields of a session"));
        if (!isRead)
            return fields.problem();
        SessionReading figure = readSessionObject(*value.member(figureKey), fields.path(figureKey));
        if (!figure.outcome.isDone())
            return figure.outcome.problem;
        step.figure = std::move(figure.state);
        const QString problem = readLabels(value, fields.path(labelsKey), step);
        m_lesson.steps.push_back(std::move(step));
        return problem;
    }

    static QString readLabels(const JsonValue& stepValue, const QString& path, LessonStep& step) {
        const JsonValue* labels = stepValue.member(labelsKey);
        if (!labels)
            return {};
        if (labels->elements.size() > step.figure.curves.size())
            return tr("%1 (line %2) names %3 curves, but the figure has %4.")
                .arg(path, QString::number(labels->line), QString::number(labels->elements.size()),
                     QString::number(step.figure.curves.size()));
        for (std::size_t i = 0; i < labels->elements.size(); ++i) {
            // As if the element were a field, so that it is read like every other text.
            JsonValue holder;
            holder.type = JsonValue::Type::Object;
            holder.line = labels->elements[i].line;
            const QString place = u'[' + QString::number(i) + u']';
            holder.members.push_back({place, labels->elements[i]});
            JsonFields fields(holder, path);
            if (!fields.readBilingual(place, longestLabel, step.labels.emplace_back()))
                return fields.problem();
        }
        return {};
    }

    Lesson m_lesson;
};

} // namespace

LessonReading readLesson(const QByteArray& bytes) {
    return LessonReader().read(bytes);
}

LessonReading readLessonFile(const QString& filePath) {
    return LessonReader::readFile(filePath);
}

bool claimsToBeLesson(const QString& filePath) {
    constexpr qint64 tellingStart = 4096;
    QFile file(filePath);
    return QFileInfo(filePath).isFile() && file.open(QIODevice::ReadOnly) &&
           file.read(tellingStart).contains(QByteArray("\"") + formatName.data() + '"');
}

} // namespace explorer
