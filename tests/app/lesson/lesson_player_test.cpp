// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/slider_play.h"
#include "player_fixture.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace explorer;

class LessonPlayerTest : public QObject {
    Q_OBJECT

private slots:
    void start_showsTheFirstStep() {
        PlayerFixture f;
        f.player.start(f.lesson);
        QCOMPARE(f.player.stepIndex(), 0);
        QCOMPARE(f.shownFunction(), QString("elu"));
        QCOMPARE(f.xLow(), -5.0);
        QVERIFY(!f.player.hasPrevious());
        QVERIFY(f.player.hasNext());
    }

    void nextAndPrevious_stopAtTheEnds() {
        PlayerFixture f;
        f.player.start(f.lesson);
        for (int i = 0; i < 5; ++i)
            f.player.next();
        QCOMPARE(f.player.stepIndex(), 2);
        QCOMPARE(f.shownFunction(), QString("gelu"));
        QVERIFY(!f.player.hasNext());
        for (int i = 0; i < 5; ++i)
            f.player.previous();
        QCOMPARE(f.player.stepIndex(), 0);
        QCOMPARE(f.shownFunction(), QString("elu"));
    }

    void dragAway_isNoticed_andComesBack() {
        PlayerFixture f;
        f.player.start(f.lesson);
        QVERIFY(!f.player.isAway());
        QSignalSpy changes(&f.player, &LessonPlayer::changed);
        f.document.edit("Drag", {}, [](ExplorerState& state) { state.axes.x.low = -9; });
        QVERIFY(f.player.isAway());
        QCOMPARE(changes.count(), 1);
        f.player.comeBack();
        QVERIFY(!f.player.isAway());
        QCOMPARE(f.xLow(), -5.0);
        QCOMPARE(f.player.stepIndex(), 0);
    }

    void sheetAndPalette_stayTheUsers() {
        PlayerFixture f;
        f.document.edit("Palette", {},
                        [](ExplorerState& state) { state.paper.palette = "tol-bright"; });
        f.player.start(f.lesson);
        QCOMPARE(f.document.state().paper.palette, QString("tol-bright"));
        f.document.edit("Palette", {}, [](ExplorerState& state) { state.paper.palette = "grey"; });
        QVERIFY(!f.player.isAway());
    }

    void next_whileASliderPlays_stopsItAndArrives() {
        PlayerFixture f;
        double now = 0;
        SliderPlay play(f.document);
        play.setClock([&now] { return now; });
        connect(&f.player, &LessonPlayer::aboutToMove, &play, &SliderPlay::pauseAll);
        f.player.start(f.lesson);
        play.play({f.document.state().curves.front().key, 0});
        now = 1;
        play.advance();
        QVERIFY(f.player.isAway());
        f.player.setDuration(60);
        f.player.next();
        QVERIFY(!play.isPlaying());
        QVERIFY(f.player.isMoving());
        now = 2;
        play.advance(); // as its timer would have done
        QTRY_VERIFY(!f.player.isMoving());
        QVERIFY(!f.player.isAway());
        QCOMPARE(f.xLow(), -6.0);
    }

    void everyStep_isOneStepOfUndo() {
        PlayerFixture f;
        f.player.setDuration(60);
        f.player.start(f.lesson);
        QTRY_VERIFY(!f.player.isMoving());
        f.player.next();
        QTRY_VERIFY(!f.player.isMoving());
        QCOMPARE(f.document.undoStack()->count(), 2);
        QCOMPARE(f.document.undoStack()->undoText(), QString("Lesson: step 2 of 3"));
        f.document.undoStack()->undo();
        QCOMPARE(f.xLow(), -5.0);
        QVERIFY(f.player.isAway());
    }

    void figureMoves_betweenSteps() {
        PlayerFixture f;
        f.player.start(f.lesson);
        f.player.setDuration(100);
        QList<double> lows;
        QList<double> alphas;
        connect(&f.document, &ExplorerDocument::changed, &f.player, [&] {
            lows.append(f.xLow());
            alphas.append(f.document.state().curves.front().parameters[0]);
        });
        f.player.next();
        QTRY_VERIFY(!f.player.isMoving());
        QVERIFY(lows.size() > 2);
        QVERIFY(std::is_sorted(lows.rbegin(), lows.rend()));
        QVERIFY(std::is_sorted(alphas.begin(), alphas.end()));
        QCOMPARE(lows.last(), -6.0);
        QCOMPARE(alphas.last(), 3.0);
    }

    void editWhileItMoves_isNotOverwritten() {
        PlayerFixture f;
        f.player.start(f.lesson);
        f.player.setDuration(200);
        f.player.next();
        f.document.edit("Drag", {}, [](ExplorerState& state) { state.axes.x.low = -20; });
        QVERIFY(!f.player.isMoving());
        QTest::qWait(100);
        QCOMPARE(f.xLow(), -20.0);
        QVERIFY(f.player.isAway());
    }

    void lessonWithoutSteps_doesNotStart() {
        PlayerFixture f;
        f.player.start(Lesson());
        QVERIFY(!f.player.lesson());
    }
};

EXPLORER_TEST(LessonPlayerTest)
#include "lesson_player_test.moc"
