// SPDX-License-Identifier: GPL-3.0-or-later
// What stops a slider that runs, and how it goes on.
#include "play_fixture.h"
#include "support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace explorer;

class SliderPlayStopTest : public QObject {
    Q_OBJECT

private slots:
    void undoingMeanwhile_pauses() {
        PlayFixture fixture;
        fixture.play.play(fixture.alpha());
        fixture.moveTo(0.5);
        fixture.document.undoStack()->undo();
        QVERIFY(!fixture.play.isPlaying());
        QVERIFY(isNear(fixture.part(), 0));
    }

    void handOnTheSlider_stopsIt() {
        PlayFixture fixture;
        fixture.play.play(fixture.alpha());
        fixture.moveTo(0.5);
        fixture.setAlpha(fixture.high);
        QVERIFY(!fixture.play.isPlaying());
        fixture.moveTo(1);
        QCOMPARE(fixture.DocumentFixture::alpha(), fixture.high);
    }

    void curveRemovedMeanwhile_stopsIt() {
        PlayFixture fixture;
        fixture.play.play(fixture.alpha());
        fixture.moveTo(0.5);
        fixture.document.edit("Remove", single,
                              [&](ExplorerState& state) { removeCurve(state, fixture.key); });
        QVERIFY(!fixture.play.isPlaying());
    }

    void curveHiddenMeanwhile_stopsIt_andDoesNotRunUnseen() {
        PlayFixture fixture;
        fixture.play.play(fixture.alpha());
        fixture.moveTo(0.5);
        fixture.show(false);
        QVERIFY(!fixture.play.isPlaying());
        QVERIFY(!fixture.play.canPlay(fixture.alpha()));
        fixture.play.toggleAll();
        QVERIFY(!fixture.play.isPlaying());
        QSignalSpy changed(&fixture.play, &SliderPlay::changed);
        fixture.show(true);
        QCOMPARE(changed.size(), 1);
        QVERIFY(fixture.play.canPlay(fixture.alpha()));
    }

    void otherFigure_forgetsWhatRanAndHow() {
        QTemporaryDir folder;
        PlayFixture fixture;
        QVERIFY(fixture.document.saveAs(folder.filePath("play.aex")).isDone());
        fixture.use(PlayMode::Loop, 9);
        fixture.play.play(fixture.alpha());
        fixture.play.pauseAll();
        QCOMPARE(fixture.play.lastPlayed(), std::vector{fixture.alpha()});
        fixture.play.play(fixture.alpha());
        QVERIFY(fixture.document.open(folder.filePath("play.aex")).isDone());
        QVERIFY(!fixture.play.isPlaying());
        QVERIFY(fixture.play.lastPlayed().empty());
        QCOMPARE(fixture.play.pace(fixture.alpha()), PlayPace());
    }

    void pauseOnTheWayDown_goesOnDownwards() {
        PlayFixture fixture;
        fixture.use(PlayMode::BackAndForth);
        fixture.play.play(fixture.alpha());
        fixture.moveTo(1.25);
        fixture.play.pauseAll();
        fixture.now = 9;
        fixture.play.toggleAll();
        fixture.moveTo(9.25);
        QVERIFY(isNear(fixture.part(), 0.5));
    }

    void otherSpeedOnTheWayDown_goesOnDownwards() {
        PlayFixture fixture;
        fixture.use(PlayMode::BackAndForth);
        fixture.play.play(fixture.alpha());
        fixture.moveTo(1.25);
        fixture.use(PlayMode::BackAndForth, 2);
        fixture.moveTo(1.75);
        QVERIFY(isNear(fixture.part(), 0.5));
    }

    void handAfterAPauseOnTheWayDown_beginsUpwards() {
        PlayFixture fixture;
        fixture.use(PlayMode::BackAndForth);
        fixture.play.play(fixture.alpha());
        fixture.moveTo(1.25);
        fixture.play.pauseAll();
        fixture.setTo(0.5);
        fixture.play.toggleAll();
        fixture.moveTo(1.5);
        QVERIFY(isNear(fixture.part(), 0.75));
    }

    void otherPaceMeanwhile_goesOnFromWhereItIs() {
        PlayFixture fixture;
        fixture.use(PlayMode::Loop, 4);
        fixture.play.play(fixture.alpha());
        fixture.moveTo(2);
        fixture.use(PlayMode::Loop, 1);
        fixture.moveTo(2.25);
        QVERIFY(isNear(fixture.part(), 0.75));
    }
};

EXPLORER_TEST(SliderPlayStopTest)
#include "slider_play_stop_test.moc"
