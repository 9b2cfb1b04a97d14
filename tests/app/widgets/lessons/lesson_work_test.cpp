// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson in the window beside what else goes on there: the user's own figure and its file, and
// sliders that play.
#include "lesson/lesson_file.h"
#include "lesson/lesson_shelf.h"
#include "lesson_fixture.h"
#include "support/test_program.h"

using namespace explorer;

namespace {

// The user has a figure with GELU, in a file of his, and is in a lesson whose figure he has dragged
// away.
struct OwnWorkFixture : LessonFixture {
    OwnWorkFixture() {
        change();
        if (!document().saveAs(path("mine.aex")).isDone()) {
            qFatal("mine.aex cannot be saved");
        }
        own = document().state();
    }
    void startAndDrag() {
        start();
        document().edit("Drag", {}, [](ExplorerState& state) { state.axes.x = {-50, 50}; });
    }
    ExplorerState saved(const QString& name) const {
        ExplorerDocument reread;
        if (!reread.open(path(name)).isDone()) {
            qFatal("%s cannot be read", qPrintable(name));
        }
        return reread.state();
    }

    ExplorerState own;
};

Lesson swishLesson() {
    for (const Lesson& lesson : lessons()) {
        if (lesson.id == "swish_from_linear_to_relu") {
            return lesson;
        }
    }
    return {};
}

} // namespace

class LessonWorkTest : public QObject {
    Q_OBJECT

private slots:
    void init() { dialogs().clear(); }
    void cleanup() { QVERIFY(dialogs().areAllGiven()); }

    void saveInALesson_savesTheUsersOwnFigureAndSaysSo() {
        OwnWorkFixture f;
        QVERIFY(f.isReady);
        f.startAndDrag();
        f.action("Save").trigger();
        QVERIFY(!f.panel().player().lesson());
        QVERIFY(f.document().state() == f.own);
        QVERIFY(!f.document().isModified());
        QVERIFY(f.saved("mine.aex").shows("gelu"));
        QCOMPARE(f.saved("mine.aex").axes, f.own.axes);
        QCOMPARE(f.window.statusBar()->currentMessage(),
                 QString("Left the lesson, and saved your own figure as mine.aex"));
    }

    void saveAsInALesson_savesTheUsersOwnFigure() {
        OwnWorkFixture f;
        f.startAndDrag();
        dialogs().expectFileName(f.path("other.aex"));
        f.action("Save As…").trigger();
        QVERIFY(f.saved("other.aex").shows("gelu"));
        QVERIFY(f.document().state() == f.own);
    }

    void saveAsThatIsGivenUp_leavesTheLessonRunning() {
        OwnWorkFixture f;
        f.startAndDrag();
        dialogs().expect([](QDialog& dialog) { dialog.reject(); });
        f.action("Save As…").trigger();
        QVERIFY(f.panel().player().lesson());
        QVERIFY(f.panel().player().isAway());
    }

    void keptFigure_isTheUsersWork() {
        OwnWorkFixture f;
        f.start();
        click(f.button("Keep the Figure"));
        QVERIFY(f.document().isModified());
        f.action("Save").trigger();
        QVERIFY(!f.saved("mine.aex").shows("gelu"));
    }

    void quitInALesson_asksNothingForTheLessonsSake() {
        OwnWorkFixture f;
        f.start();
        QVERIFY(f.window.close());
        QVERIFY(dialogs().texts().isEmpty());
    }

    void quitInALesson_savesTheUsersOwnWorkWhenAsked() {
        OwnWorkFixture f;
        f.document().edit("Zoom", {}, [](ExplorerState& state) { state.axes.x = {-7, 7}; });
        f.startAndDrag();
        dialogs().expectButton(QMessageBox::Save);
        QVERIFY(f.window.close());
        QCOMPARE(f.saved("mine.aex").axes.x, (Range{-7, 7}));
        QVERIFY(f.saved("mine.aex").shows("gelu"));
    }

    void quitThatIsGivenUp_showsWhatWasAskedAbout() {
        OwnWorkFixture f;
        f.document().edit("Zoom", {}, [](ExplorerState& state) { state.axes.x = {-7, 7}; });
        f.start();
        dialogs().expectButton(QMessageBox::Cancel);
        QVERIFY(!f.window.close());
        QCOMPARE(f.document().state().axes.x, (Range{-7, 7}));
        QCOMPARE(f.window.statusBar()->currentMessage(),
                 QString("Left the lesson; your own figure is back"));
    }

    void fileOpenedInALesson_endsItAndStaysAsItIs() {
        OwnWorkFixture f;
        const QString other = f.session("other.aex", "mish");
        f.start();
        QVERIFY(f.window.openFile(other));
        QVERIFY(!f.panel().player().lesson());
        QTRY_VERIFY(f.list().isVisible()); // no button is left that brings another figure back
        QCOMPARE(f.document().state().curves.size(), std::size_t(1));
        QVERIFY(f.document().state().shows("mish"));
        QVERIFY(!f.document().isModified());
    }

    void newFigureInALesson_endsItAndStaysAsItIs() {
        OwnWorkFixture f;
        f.start();
        f.action("New").trigger();
        QVERIFY(!f.panel().player().lesson());
        QVERIFY(f.document().state() == firstFigure());
        QVERIFY(!f.document().isModified());
    }

    void lessonThatWasOnlyLookedAt_changesNothing() {
        OwnWorkFixture f;
        f.start();
        click(f.button("Next"));
        QVERIFY(f.window.isWindowModified());
        click(f.button("Leave"));
        QVERIFY(!f.window.isWindowModified());
        QVERIFY(f.document().state() == f.own);
    }

    void next_whileASliderPlays_goesAllTheWay() {
        LessonFixture f;
        const QString file = f.WindowFixture::write("swish.json", writeLesson(swishLesson()));
        QVERIFY(f.window.openFile(file));
        LessonPlayer& player = f.panel().player();
        f.action("Play or Pause").trigger();
        QTRY_VERIFY(player.isAway());
        player.setDuration(60);
        click(f.button("Next"));
        QVERIFY(player.isMoving());
        QTRY_VERIFY(!player.isMoving());
        QVERIFY(!player.isAway());
        QCOMPARE(f.document().state().curves.front().parameters[0], 1.0);
        QTest::qWait(50);
        QVERIFY(!player.isAway()); // nothing plays on
    }
};

EXPLORER_TEST(LessonWorkTest)
#include "lesson_work_test.moc"
