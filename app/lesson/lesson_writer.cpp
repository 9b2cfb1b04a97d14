// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_file.h"

#include "model/session/session_file.h"
#include "model/storage/json_writer.h"

namespace explorer {

namespace {

using namespace lesson_format;

void write(JsonWriter& json, const BilingualText& text) {
    json.beginObject(JsonWriter::Lines::One);
    if (!text.english.isEmpty())
        json.member(QStringLiteral("en"), text.english);
    if (!text.chinese.isEmpty())
        json.member(QStringLiteral("zh"), text.chinese);
    json.endObject();
}

void writeGiven(JsonWriter& json, QLatin1String name, const BilingualText& text) {
    if (text.isEmpty())
        return;
    json.key(name);
    write(json, text);
}

void write(JsonWriter& json, const LessonStep& step) {
    json.beginObject();
    writeGiven(json, titleKey, step.title);
    if (!step.labels.empty()) {
        json.key(labelsKey);
        json.beginList(JsonWriter::Lines::One);
        for (const BilingualText& label : step.labels)
            write(json, label);
        json.endList();
    }
    writeGiven(json, textKey, step.text);
    writeGiven(json, questionKey, step.question);
    writeGiven(json, answerKey, step.answer);
    json.key(figureKey);
    writeSession(json, step.figure);
    json.endObject();
}

} // namespace

QByteArray writeLesson(const Lesson& lesson) {
    JsonWriter json(JsonWriter::Style::File);
    json.beginObject();
    json.member(formatKey, QString(formatName));
    json.member(versionKey, version);
    json.member(idKey, lesson.id);
    json.member(orderKey, lesson.order);
    json.key(titleKey);
    write(json, lesson.title);
    writeGiven(json, aboutKey, lesson.about);
    json.key(stepsKey);
    json.beginList();
    for (const LessonStep& step : lesson.steps)
        write(json, step);
    json.endList();
    json.endObject();
    return json.takeText() + '\n';
}

} // namespace explorer
