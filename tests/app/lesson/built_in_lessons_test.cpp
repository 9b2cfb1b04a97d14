// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_file.h"
#include "lesson/lesson_shelf.h"
#include "support/test_program.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace explorer;

class BuiltInLessonsTest : public QObject {
    Q_OBJECT

private slots:
    void everyFile_isALesson() {
        const QDir folder(QStringLiteral(":/lessons"));
        QVERIFY(folder.entryList().size() >= 10);
        for (const QString& name : folder.entryList()) {
            const LessonReading reading = readLessonFile(folder.filePath(name));
            QCOMPARE(reading.outcome.problem, QString());
            QCOMPARE(reading.lesson.id + ".json", name);
        }
    }

    void everyStep_saysAndAsksInBothLanguages() {
        const auto isBoth = [](const BilingualText& text) {
            return !text.english.isEmpty() && !text.chinese.isEmpty();
        };
        for (const Lesson& lesson : lessons()) {
            QVERIFY2(isBoth(lesson.title) && isBoth(lesson.about), qPrintable(lesson.id));
            for (const LessonStep& step : lesson.steps) {
                QVERIFY2(isBoth(step.text) && isBoth(step.question) && isBoth(step.answer),
                         qPrintable(lesson.id + ": " + step.text.english));
                QVERIFY2(!step.figure.curves.empty(), qPrintable(lesson.id));
                QVERIFY(step.title.isEmpty() || isBoth(step.title));
                for (const BilingualText& label : step.labels)
                    QVERIFY(label.isEmpty() || isBoth(label));
            }
        }
    }

    void theirOrder_isTheirOwn() {
        QSet<int> orders;
        for (const Lesson& lesson : lessons())
            orders.insert(lesson.order);
        QCOMPARE(orders.size(), lessons().size());
    }
};

EXPLORER_TEST(BuiltInLessonsTest)
#include "built_in_lessons_test.moc"
