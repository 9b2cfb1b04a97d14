// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_file.h"
#include "lesson/lesson_shelf.h"
#include "lesson_fixture.h"
#include "support/test_program.h"

#include <QDir>

using namespace explorer;

class LessonPanelTest : public QObject {
    Q_OBJECT

private slots:
    void init() { dialogs().clear(); }
    void cleanup() { QDir(ownLessonsFolder()).removeRecursively(); }

    void list_showsEveryLesson_andWhatItIsAbout() {
        LessonFixture f;
        QVERIFY(f.isReady);
        QCOMPARE(f.list().count(), lessons().size());
        QCOMPARE(f.list().item(0)->text(), lessons().first().title.shown());
        QTest::keyClick(&f.list(), Qt::Key_Down);
        QCOMPARE(f.label("What one understands afterwards").text(), lessons().at(1).about.shown());
    }

    void lesson_isGoneThroughByKeyboard() {
        LessonFixture f;
        const ExplorerState before = f.document().state();
        QTest::keyClick(&f.list(), Qt::Key_Return);
        const Lesson lesson = lessons().first();
        QVERIFY(f.panel().player().lesson());
        QTRY_VERIFY(f.button("Next").hasFocus());
        QCOMPARE(f.place(), QString("Step 1 of %1").arg(lesson.steps.size()));
        QCOMPARE(f.label("What the step says").text(), lesson.steps[0].text.shown());
        QTest::keyClick(&f.button("Next"), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(f.place(), QString("Step 2 of %1").arg(lesson.steps.size()));
        QTest::keyClick(&f.button("Next"), Qt::Key_PageDown);
        QCOMPARE(f.place(), QString("Step 3 of %1").arg(lesson.steps.size()));
        QTest::keyClick(&f.button("Next"), Qt::Key_PageUp);
        QCOMPARE(f.label("What the step asks").text(), lesson.steps[1].question.shown());
        QVERIFY(!f.label("The answer").isVisible());
        click(f.button("Show the Answer"));
        QVERIFY(f.label("The answer").isVisible());
        QCOMPARE(f.label("The answer").text(), lesson.steps[1].answer.shown());
        click(f.button("Leave"));
        QVERIFY(f.document().state() == before);
        QTRY_VERIFY(f.list().isVisible());
    }

    void anotherLesson_beginsWithItsAnswerHidden() {
        LessonFixture f;
        QTest::keyClick(&f.list(), Qt::Key_Return);
        click(f.button("Show the Answer"));
        const QString other = f.WindowFixture::write("other.json", writeLesson(lessons().last()));
        QVERIFY(f.window.openFile(other));
        QCOMPARE(f.label("What the step says").text(), lessons().last().steps[0].text.shown());
        QVERIFY(!f.label("The answer").isVisible());
        click(f.button("Show the Answer"));
        f.document().edit("Drag", {}, [](ExplorerState& state) { state.axes.x = {-50, 50}; });
        QVERIFY(f.label("The answer").isVisible()); // the same step, in other hands
    }

    void draggedAwayFigure_comesBackByItsButton() {
        LessonFixture f;
        QTest::keyClick(&f.list(), Qt::Key_Return);
        QVERIFY(!f.button("Back to the Step's Figure").isEnabled());
        const Range shown = f.document().state().axes.x;
        f.document().edit("Drag", {}, [](ExplorerState& state) { state.axes.x = {-50, 50}; });
        click(f.button("Back to the Step's Figure"));
        QCOMPARE(f.document().state().axes.x, shown);
    }

    void ownLesson_isMadeSavedAndPlayed() {
        LessonFixture f;
        click(f.button("New…"));
        typeInto(control<QLineEdit>(f.window, "Title of the lesson"), "My lesson");
        click(f.button("Add the Figure as a Step"));
        f.write("What the step says", "Look.");
        f.document().edit("Move", {}, [](ExplorerState& state) { state.axes.x = {-7, 7}; });
        click(f.button("Add the Figure as a Step"));
        f.write("What the step says", "Look again.");
        f.write("What the step asks", "Why?");
        click(f.button("Save"));
        click(f.button("Close"));
        QCOMPARE(f.list().count(), lessons().size());
        f.list().setCurrentRow(f.list().count() - 1);
        QCOMPARE(f.list().currentItem()->text(), QString("My lesson (your own)"));
        click(f.button("Start"));
        QCOMPARE(f.place(), QString("Step 1 of 2"));
        QCOMPARE(f.label("What the step says").text(), QString("Look."));
        click(f.button("Next"));
        QCOMPARE(f.document().state().axes.x, (Range{-7, 7}));
        QCOMPARE(f.label("What the step asks").text(), QString("Why?"));
    }

    void steps_changePlacesAndGo() {
        LessonFixture f;
        click(f.button("New…"));
        for (const char* text : {"one", "two", "three"}) {
            click(f.button("Add the Figure as a Step"));
            f.write("What the step says", text);
        }
        QListWidget& steps = control<QListWidget>(f.window, "Steps");
        click(f.button("Up"));
        QCOMPARE(steps.item(1)->text(), QString("2. three"));
        click(f.button("Remove"));
        QCOMPARE(steps.count(), 2);
        QCOMPARE(steps.item(1)->text(), QString("2. two"));
        dialogs().expectButton(QMessageBox::Discard);
        click(f.button("Close"));
        QTRY_VERIFY(f.list().isVisible());
    }

    void lessonWithoutTitle_isNotSaved() {
        LessonFixture f;
        click(f.button("New…"));
        click(f.button("Add the Figure as a Step"));
        dialogs().expectButton(QMessageBox::Ok);
        click(f.button("Save"));
        QVERIFY(!QDir(ownLessonsFolder()).exists());
        dialogs().expectButton(QMessageBox::Discard);
        click(f.button("Close"));
    }

    void ownLessonOfARenamedFile_isSavedInThatFile() {
        Lesson lesson = lessons().last();
        lesson.id = "elu";
        lesson.title = {"Mine", "我的"};
        QVERIFY(QDir().mkpath(ownLessonsFolder()));
        QFile file(ownLessonsFolder() + "/elu(1).json");
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(writeLesson(lesson)) > 0);
        file.close();
        LessonFixture f;
        f.choose("Mine (your own)");
        click(f.button("Change"));
        typeInto(control<QLineEdit>(f.window, "Title of the lesson"), "Mine, mended");
        click(f.button("Save"));
        QVERIFY(f.window.statusBar()->currentMessage().endsWith("elu(1).json"));
        click(f.button("Close"));
        QCOMPARE(QDir(ownLessonsFolder()).entryList(QDir::Files), QStringList{"elu(1).json"});
        f.choose("Mine, mended (your own)");
    }

    void everyLetter_isThatOfOneControlOnly() {
        LessonFixture f;
        f.document().edit("Show the zones", {},
                          [](ExplorerState& state) { state.teaching.showsZones = true; });
        QCOMPARE(f.sharedLetters(), QStringList());
        click(f.button("New…"));
        click(f.button("Add the Figure as a Step"));
        QCOMPARE(f.sharedLetters(), QStringList());
        dialogs().expectButton(QMessageBox::Discard);
        click(f.button("Close"));
        QTRY_VERIFY(f.list().isVisible());
        click(f.button("Start"));
        QVERIFY(f.panel().player().lesson());
        QCOMPARE(f.sharedLetters(), QStringList());
    }

    void lessonFile_opensAsOne_andABrokenOneIsNamed() {
        LessonFixture f;
        Lesson given = lessons().first();
        QVERIFY(f.window.openFile(f.WindowFixture::write("given.json", writeLesson(given))));
        QVERIFY(f.panel().player().lesson());
        const QString broken = f.WindowFixture::write(
            "broken.json", "{\"format\": \"activation-explorer-lesson\", \"version\": 9}");
        dialogs().expectButton(QMessageBox::Ok);
        QVERIFY(!f.window.openFile(broken));
        QVERIFY(f.panel().player().lesson()); // the one that runs goes on
    }
};

EXPLORER_TEST(LessonPanelTest)
#include "lesson_panel_test.moc"
