// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_shelf.h"

#include "lesson/lesson_file.h"
#include "model/language/shown_text.h"
#include "model/storage/file_shelf.h"
#include "model/storage/file_writing.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

namespace explorer {

namespace {

struct ShelfText {
    Q_DECLARE_TR_FUNCTIONS(explorer::ShelfText)
};

FileShelf<Lesson> collectLessons() {
    const auto read = [](const QString& path, Lesson& lesson) {
        LessonReading reading = readLessonFile(path);
        lesson = std::move(reading.lesson);
        return reading.outcome.problem;
    };
    const auto readOwn = [&](const QString& path, Lesson& lesson) {
        const QString problem = read(path, lesson);
        lesson.filePath = path;
        return problem;
    };
    static const auto builtIn = builtInItems<Lesson>(QStringLiteral(":/lessons"), read);
    return withOwnFiles(builtIn, ownLessonsFolder(), readOwn,
                        [](const QString& path, const QString& id) {
                            return ShelfText::tr("Cannot use the lesson %1. Another file in its "
                                                 "folder has the id \"%2\", too; give one of them "
                                                 "another id.")
                                .arg(path, id);
                        });
}

QString pathOfNewLesson(const QString& id) {
    return ownLessonsFolder() + u'/' + id + QStringLiteral(".json");
}

} // namespace

QList<Lesson> lessons() {
    return collectLessons().items;
}

QStringList lessonProblems() {
    return collectLessons().problems;
}

QString ownLessonsFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/lessons");
}

QString freeLessonId(const BilingualText& title) {
    static const QRegularExpression noLetters(QStringLiteral("[^a-z0-9]+"));
    constexpr qsizetype roomForNumber = 4;
    QStringList words = title.english.toLower().split(noLetters, Qt::SkipEmptyParts);
    if (words.isEmpty())
        words.append(QStringLiteral("lesson"));
    const QString id = words.join(u'_').left(longestId - roomForNumber);
    const QList<Lesson> known = lessons();
    const auto isTaken = [&](const QString& candidate) {
        return QFile::exists(pathOfNewLesson(candidate)) ||
               std::any_of(known.begin(), known.end(),
                           [&](const Lesson& lesson) { return lesson.id == candidate; });
    };
    QString free = id;
    for (int i = 2; isTaken(free); ++i)
        free = QStringLiteral("%1_%2").arg(id).arg(i);
    return free;
}

Outcome saveOwnLesson(Lesson& lesson) {
    Lesson saved = lesson;
    if (!saved.isOwn) {
        saved.id = freeLessonId(saved.title);
        saved.order = Lesson().order;
        saved.isOwn = true;
        saved.filePath.clear();
    }
    if (saved.filePath.isEmpty())
        saved.filePath = pathOfNewLesson(saved.id);
    if (!QDir().mkpath(ownLessonsFolder()))
        return Outcome::failed(
            ShelfText::tr("The folder %1 cannot be made.").arg(shownPath(ownLessonsFolder())));
    const Outcome outcome = writeFile(saved.filePath, writeLesson(saved));
    if (outcome.isDone())
        lesson = saved;
    return outcome;
}

} // namespace explorer
