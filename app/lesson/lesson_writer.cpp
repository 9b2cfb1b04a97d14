// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_file.h"

#include "model/session/session_file.h"
#include "model/storage/json_text.h"

namespace explorer {

namespace {

using namespace lesson_format;

QByteArray bilingual(const BilingualText& value) {
    QByteArrayList languages;
    if (!value.english.isEmpty())
        languages += "\"en\": " + jsonText(value.english);
    if (!value.chinese.isEmpty())
        languages += "\"zh\": " + jsonText(value.chinese);
    return languages.isEmpty() ? "{}" : "{ " + languages.join(", ") + " }";
}

QByteArray step(const LessonStep& step) {
    QByteArrayList members;
    const auto add = [&](QLatin1String name, const BilingualText& value) {
        if (!value.isEmpty())
            members += jsonKey(name) + bilingual(value);
    };
    add(titleKey, step.title);
    if (!step.labels.empty()) {
        QByteArrayList labels;
        for (const BilingualText& label : step.labels)
            labels += bilingual(label);
        members += jsonKey(labelsKey) + '[' + labels.join(", ") + ']';
    }
    add(textKey, step.text);
    add(questionKey, step.question);
    add(answerKey, step.answer);
    const QByteArray figure = writeSession(step.figure).trimmed().replace("\n", "\n            ");
    members += jsonKey(figureKey) + figure;
    return "{\n            " + members.join(",\n            ") + "\n        }";
}

} // namespace

QByteArray writeLesson(const Lesson& lesson) {
    QByteArrayList members{jsonKey(formatKey) + '"' + formatName.data() + '"',
                           jsonKey(versionKey) + QByteArray::number(version),
                           jsonKey(idKey) + jsonText(lesson.id),
                           jsonKey(orderKey) + QByteArray::number(lesson.order),
                           jsonKey(titleKey) + bilingual(lesson.title)};
    if (!lesson.about.isEmpty())
        members += jsonKey(aboutKey) + bilingual(lesson.about);
    QByteArrayList steps;
    for (const LessonStep& one : lesson.steps)
        steps += step(one);
    members += jsonKey(stepsKey) + "[\n        " + steps.join(",\n        ") + "\n    ]";
    return "{\n    " + members.join(",\n    ") + "\n}\n";
}

} // namespace explorer
