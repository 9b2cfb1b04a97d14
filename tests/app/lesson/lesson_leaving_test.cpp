// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson leaves behind: the figure from before, its history, and a document that is as
// little modified as it was.
#include "model/document/slider_play.h"
#include "player_fixture.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace explorer;

class LessonLeavingTest : public QObject {
    Q_OBJECT

private slots:
    void leave_bringsTheFigureBack_orKeepsTheLessons() {
        PlayerFixture f;
        const ExplorerState before = f.document.state();
        f.player.start(f.lesson);
        f.player.next();
        f.player.leave(LessonPlayer::Ending::BringBack);
        QVERIFY(!f.player.lesson());
        QVERIFY(f.document.state() == before);
        f.player.start(f.lesson);
        f.player.leave(LessonPlayer::Ending::Keep);
        QCOMPARE(f.xLow(), -5.0);
    }

    void lessonThatWasOnlyLookedAt_leavesTheDocumentUnmodified() {
        PlayerFixture f;
        f.look();
        QVERIFY(f.document.isModified());
        f.player.leave(LessonPlayer::Ending::BringBack);
        QVERIFY(!f.document.isModified());
        QVERIFY(!f.document.undoStack()->canUndo());
        f.document.undoStack()->redo(); // the figures can still be had
        QCOMPARE(f.xLow(), -5.0);
    }

    void workBeforeTheLesson_isUndoneAfterItAsIfThereHadBeenNone() {
        PlayerFixture f;
        f.drag(-9);
        const ExplorerState before = f.document.state();
        f.look();
        f.player.leave(LessonPlayer::Ending::BringBack);
        QVERIFY(f.document.state() == before);
        QCOMPARE(f.document.undoStack()->undoText(), QString("Drag"));
        f.document.undoStack()->undo();
        QVERIFY(f.document.state() == firstFigure());
    }

    void figureThatSomebodyChanged_canBeHadAgainByUndo() {
        PlayerFixture f;
        const ExplorerState before = f.document.state();
        f.player.start(f.lesson);
        f.drag(-9);
        f.player.next();
        f.player.leave(LessonPlayer::Ending::BringBack);
        QVERIFY(f.document.state() == before);
        QCOMPARE(f.document.undoStack()->undoText(), QString("Leave the lesson"));
        f.document.undoStack()->undo();
        f.document.undoStack()->undo();
        QCOMPARE(f.xLow(), -9.0);
    }

    void undoneBeyondItsStart_theLessonStillBringsTheFigureBack() {
        PlayerFixture f;
        f.drag(-9);
        const ExplorerState before = f.document.state();
        f.player.start(f.lesson);
        f.document.undoStack()->undo();
        f.document.undoStack()->undo();
        QVERIFY(f.document.state() == firstFigure());
        f.player.leave(LessonPlayer::Ending::BringBack);
        QVERIFY(f.document.state() == before);
    }

    void historyThatHasLostItsOldestSteps_doesNotHinderTheWayBack() {
        PlayerFixture f;
        for (int i = 1; f.document.undoStack()->count() < f.document.undoStack()->undoLimit() - 1;
             ++i)
            f.drag(-10 - i);
        const ExplorerState before = f.document.state();
        f.look();
        f.player.leave(LessonPlayer::Ending::BringBack);
        QVERIFY(f.document.state() == before);
    }

    void anotherDocument_endsTheLessonAndStaysAsItIs() {
        PlayerFixture f;
        f.player.setDuration(200);
        f.player.start(f.lesson);
        QSignalSpy changes(&f.player, &LessonPlayer::changed);
        f.document.startNew();
        QVERIFY(!f.player.lesson());
        QVERIFY(!changes.isEmpty());
        QVERIFY(!f.player.isMoving());
        f.player.leave(LessonPlayer::Ending::BringBack);
        QVERIFY(f.document.state() == firstFigure());
        QVERIFY(!f.document.isModified());
    }

    void leave_whileASliderPlays_stopsIt() {
        PlayerFixture f;
        const ExplorerState before = f.document.state();
        double now = 0;
        SliderPlay play(f.document);
        play.setClock([&now] { return now; });
        connect(&f.player, &LessonPlayer::aboutToMove, &play, &SliderPlay::pauseAll);
        f.player.start(f.lesson);
        play.play({f.document.state().curves.front().key, 0});
        now = 1;
        play.advance();
        f.player.leave(LessonPlayer::Ending::BringBack);
        QVERIFY(!play.isPlaying());
        QVERIFY(f.document.state() == before);
    }

    void anotherLessonFromWithinOne_leavesToTheFigureBeforeTheFirst() {
        PlayerFixture f;
        const ExplorerState before = f.document.state();
        f.player.start(f.lesson);
        f.player.start(f.lesson);
        f.player.leave(LessonPlayer::Ending::BringBack);
        QVERIFY(f.document.state() == before);
    }
};

EXPLORER_TEST(LessonLeavingTest)
#include "lesson_leaving_test.moc"
