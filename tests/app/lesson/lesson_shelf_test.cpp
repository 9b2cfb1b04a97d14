// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_file.h"
#include "lesson/lesson_shelf.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace explorer;

namespace {

Lesson lessonCalled(const QString& title) {
    Lesson lesson;
    lesson.title.english = title;
    lesson.steps.emplace_back();
    return lesson;
}

const Lesson* find(const QList<Lesson>& all, const QString& id) {
    for (const Lesson& lesson : all) {
        if (lesson.id == id)
            return &lesson;
    }
    return nullptr;
}

void put(const QString& name, const QByteArray& bytes) {
    QDir().mkpath(ownLessonsFolder());
    QFile file(ownLessonsFolder() + '/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class LessonShelfTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QDir(ownLessonsFolder()).removeRecursively(); }

    void savedLesson_standsAmongTheOthers() {
        Lesson lesson = lessonCalled("My lesson");
        QCOMPARE(saveOwnLesson(lesson).problem, QString());
        QCOMPARE(lesson.id, QString("my_lesson"));
        const QList<Lesson> all = lessons();
        const Lesson* saved = find(all, "my_lesson");
        QVERIFY(saved);
        QVERIFY(saved->isOwn);
        QVERIFY(saved == &all.last());
    }

    void secondLessonOfTheSameTitle_doesNotReplaceTheFirst() {
        Lesson first = lessonCalled("Twice!");
        Lesson second = lessonCalled("Twice!");
        QVERIFY(saveOwnLesson(first).isDone() && saveOwnLesson(second).isDone());
        QCOMPARE(second.id, QString("twice_2"));
        QVERIFY(saveOwnLesson(second).isDone()); // again, in its own place
        QCOMPARE(second.id, QString("twice_2"));
    }

    void titleWithoutLatinLetters_getsAnId() {
        QCOMPARE(freeLessonId({{}, QString::fromUtf8("梯度")}), QString("lesson"));
    }

    void lessonFromAFileOfAnotherName_isSavedInThatFile() {
        Lesson lesson = lessonCalled("First words");
        lesson.id = "elu";
        put("elu(1).json", writeLesson(lesson));
        QVERIFY(find(lessons(), "elu"));
        Lesson own = *find(lessons(), "elu");
        QVERIFY(own.filePath.endsWith("/elu(1).json"));
        own.title.english = "Second words";
        QCOMPARE(saveOwnLesson(own).problem, QString());
        QCOMPARE(QDir(ownLessonsFolder()).entryList(QDir::Files), QStringList{"elu(1).json"});
        QCOMPARE(find(lessons(), "elu")->title.english, QString("Second words"));
        QVERIFY(lessonProblems().isEmpty());
    }

    void copyOfALessonOfTheProgram_keepsToItsOwnFile() {
        Lesson lesson = lessons().first();
        QVERIFY(lesson.filePath.isEmpty());
        QVERIFY(saveOwnLesson(lesson).isDone());
        lesson.title.english = "Another title";
        QVERIFY(saveOwnLesson(lesson).isDone()); // the id, and with it the file, stay
        QCOMPARE(QDir(ownLessonsFolder()).entryList(QDir::Files), QStringList{lesson.id + ".json"});
    }

    void idThatLeavesTheFolder_isRefused() {
        Lesson lesson = lessonCalled("Out");
        lesson.id = "../out";
        put("out.json", writeLesson(lesson));
        QVERIFY(!find(lessons(), "../out"));
        QCOMPARE(lessonProblems().size(), 1);
        QVERIFY(lessonProblems().first().contains("out.json"));
    }

    void changedLessonOfTheProgram_isSavedAsACopy() {
        Lesson lesson = lessons().first();
        const QString id = lesson.id;
        QVERIFY(saveOwnLesson(lesson).isDone());
        QVERIFY(lesson.id != id);
        QVERIFY(find(lessons(), id));
        QVERIFY(!find(lessons(), id)->isOwn);
    }

    void brokenFile_isNamed_andTheOthersStay() {
        const qsizetype before = lessons().size();
        Lesson lesson = lessonCalled("Good");
        QVERIFY(saveOwnLesson(lesson).isDone());
        put("broken.json", "{\"format\": 3");
        QCOMPARE(lessons().size(), before + 1);
        QCOMPARE(lessonProblems().size(), 1);
        QVERIFY(lessonProblems().first().contains("broken.json"));
    }

    void folderThatCannotBeMade_isSaid() {
        put("x", "");
        QDir(ownLessonsFolder()).removeRecursively();
        QFile file(ownLessonsFolder());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Lesson lesson = lessonCalled("Nowhere");
        QVERIFY(saveOwnLesson(lesson).problem.contains(ownLessonsFolder()));
        QVERIFY(lesson.id.isEmpty());
        QVERIFY(file.remove());
    }
};

EXPLORER_TEST(LessonShelfTest)
#include "lesson_shelf_test.moc"
