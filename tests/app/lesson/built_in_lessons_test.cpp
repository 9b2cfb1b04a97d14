// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_file.h"
#include "lesson/lesson_player.h"
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

    // Zones, pinned points and ghosts are in the figure where the text speaks of them, and only
    // there.
    void whatIsLaidOverTheCurves_isSpokenOf() {
        for (const Lesson& lesson : lessons()) {
            for (const LessonStep& step : lesson.steps) {
                const TeachingState& teaching = step.figure.teaching;
                const QString english = step.text.english + step.question.english;
                const QString chinese = step.text.chinese + step.question.chinese;
                const auto isTold = [&](bool isThere, const char* word, const char* chineseWord) {
                    return english.contains(word, Qt::CaseInsensitive) == isThere &&
                           chinese.contains(QString::fromUtf8(chineseWord)) == isThere;
                };
                QVERIFY2(isTold(teaching.showsZones, "shaded", "底纹") &&
                             isTold(!teaching.pins.empty(), "pinned", "标注") &&
                             isTold(!teaching.ghosts.empty(), "pale", "浅色"),
                         qPrintable(lesson.id + ": " + step.text.english));
            }
        }
    }

    void everyStep_isNotAwayFromItself() {
        ExplorerDocument document;
        LessonPlayer player(document);
        player.setDuration(0);
        for (const Lesson& lesson : lessons()) {
            player.start(lesson);
            for (int i = 0; i < player.stepCount(); ++i) {
                player.goTo(i);
                QVERIFY2(!player.isAway(), qPrintable(lesson.id + ": " + QString::number(i + 1)));
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
