// SPDX-License-Identifier: GPL-3.0-or-later
// Lesson files: versioned JSON that a person can read and edit, one lesson each.
#pragma once

#include "lesson/lesson.h"
#include "model/storage/outcome.h"

#include <QByteArray>
#include <QLatin1String>

namespace explorer {

namespace lesson_format {

inline constexpr QLatin1String formatName("activation-explorer-lesson");
inline constexpr int version = 1;
inline constexpr qint64 largestFileSize = 1024 * 1024;

inline constexpr QLatin1String formatKey("format");
inline constexpr QLatin1String versionKey("version");
inline constexpr QLatin1String idKey("id");
inline constexpr QLatin1String orderKey("order");
inline constexpr QLatin1String titleKey("title");
inline constexpr QLatin1String aboutKey("about");
inline constexpr QLatin1String stepsKey("steps");
inline constexpr QLatin1String labelsKey("labels");
inline constexpr QLatin1String textKey("text");
inline constexpr QLatin1String questionKey("question");
inline constexpr QLatin1String answerKey("answer");
inline constexpr QLatin1String figureKey("figure");

} // namespace lesson_format

// Indented UTF-8, always in the same order.
QByteArray writeLesson(const Lesson& lesson);

struct LessonReading {
    Outcome outcome; // names the field and its line
    Lesson lesson;   // of use only where the outcome is done
};

LessonReading readLesson(const QByteArray& bytes);
LessonReading readLessonFile(const QString& filePath); // names the file, too

// Whether a file says of itself that it is a lesson; it may be a broken one.
bool claimsToBeLesson(const QString& filePath);

} // namespace explorer
