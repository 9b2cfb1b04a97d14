// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_file.h"

#include "model/session_file.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace explorer {

namespace {

using namespace lesson_format;

QByteArray text(const QString& value) {
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray bilingual(const BilingualText& value) {
    QByteArrayList languages;
    if (!value.english.isEmpty())
        languages += "\"en\": " + text(value.english);
    if (!value.chinese.isEmpty())
        languages += "\"zh\": " + text(value.chinese);
    return languages.isEmpty() ? "{}" : "{ " + languages.join(", ") + " }";
}

QByteArray key(QLatin1String name) {
    return QByteArray("\"") + name.data() + "\": ";
}

QByteArray step(const LessonStep& step) {
    QByteArrayList members;
    const auto add = [&](QLatin1String name, const BilingualText& value) {
        if (!value.isEmpty())
            members += key(name) + bilingual(value);
    };
    add(titleKey, step.title);
    if (!step.labels.empty()) {
        QByteArrayList labels;
        for (const BilingualText& label : step.labels)
            labels += bilingual(label);
        members += key(labelsKey) + '[' + labels.join(", ") + ']';
    }
    add(textKey, step.text);
    add(questionKey, step.question);
    add(answerKey, step.answer);
    const QByteArray figure = writeSession(step.figure).trimmed().replace("\n", "\n            ");
    members += key(figureKey) + figure;
    return "{\n            " + members.join(",\n            ") + "\n        }";
}

} // namespace

QByteArray writeLesson(const Lesson& lesson) {
    QByteArrayList members{
        key(formatKey) + '"' + formatName.data() + '"',
        key(versionKey) + QByteArray::number(version), key(idKey) + text(lesson.id),
        key(orderKey) + QByteArray::number(lesson.order), key(titleKey) + bilingual(lesson.title)};
    if (!lesson.about.isEmpty())
        members += key(aboutKey) + bilingual(lesson.about);
    QByteArrayList steps;
    for (const LessonStep& one : lesson.steps)
        steps += step(one);
    members += key(stepsKey) + "[\n        " + steps.join(",\n        ") + "\n    ]";
    return "{\n    " + members.join(",\n    ") + "\n}\n";
}

} // namespace explorer
