// SPDX-License-Identifier: GPL-3.0-or-later
#include "play_fixture.h"
#include "support/test_program.h"

#include <activation/catalogue.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace explorer;

class SliderPlayTest : public QObject {
    Q_OBJECT

private slots:
    void place_dependsOnTheTimeAndNotOnTheFrames() {
        PlayFixture few;
        PlayFixture many;
        for (PlayFixture* fixture : {&few, &many}) {
            fixture->use(PlayMode::BackAndForth, 4);
            fixture->play.play(fixture->alpha());
        }
        few.moveTo(3);
        for (int i = 1; i <= 300; ++i)
            many.moveTo(i * 0.01);
        QVERIFY(isNear(few.part(), 0.75));
        QVERIFY(isNear(many.part(), few.part()));
    }

    void backAndForth_turnsAtTheEnds() {
        PlayFixture fixture;
        fixture.use(PlayMode::BackAndForth);
        fixture.play.play(fixture.alpha());
        for (const auto& [seconds, part] :
             {std::pair{1.0, 1.0}, {1.25, 0.75}, {2.0, 0.0}, {2.5, 0.5}, {3.75, 0.25}}) {
            fixture.moveTo(seconds);
            QVERIFY(isNear(fixture.part(), part));
        }
        QVERIFY(fixture.play.isPlaying());
    }

    void loop_beginsAnew() {
        PlayFixture fixture;
        fixture.use(PlayMode::Loop);
        fixture.play.play(fixture.alpha());
        fixture.moveTo(7.25);
        QVERIFY(isNear(fixture.part(), 0.25));
    }

    void once_endsAtTheEndAndBeginsAnewFromThere() {
        PlayFixture fixture;
        fixture.use(PlayMode::Once);
        fixture.play.play(fixture.alpha());
        fixture.moveTo(1.5);
        QCOMPARE(fixture.DocumentFixture::alpha(), fixture.high);
        QVERIFY(!fixture.play.isPlaying());
        fixture.play.toggleAll();
        fixture.moveTo(1.75);
        QVERIFY(isNear(fixture.part(), 0.25));
    }

    void wholePlay_isOneStepAndApartFromTheOneBefore() {
        PlayFixture fixture;
        fixture.setTo(0.5);
        const int steps = fixture.steps();
        fixture.play.play(fixture.alpha());
        fixture.moveTo(0); // moves nothing yet
        for (int i = 1; i < 50; ++i)
            fixture.moveTo(i * 0.02);
        fixture.play.pauseAll();
        QCOMPARE(fixture.steps(), steps + 1);
        fixture.document.undoStack()->undo();
        QVERIFY(isNear(fixture.part(), 0.5));
        fixture.document.undoStack()->undo();
        QVERIFY(isNear(fixture.part(), 0));
    }

    void dragMeanwhile_isOneStepMore() {
        PlayFixture fixture;
        fixture.play.play(fixture.alpha());
        fixture.moveTo(0.1);
        const Gesture drag = fixture.document.newGesture();
        for (int i = 1; i < 20; ++i) {
            fixture.document.edit("Move", drag,
                                  [&](ExplorerState& state) { state.axes.x.low = -4 - i; });
            fixture.moveTo(0.1 + 0.01 * i);
        }
        QVERIFY(fixture.play.isPlaying());
        QCOMPARE(fixture.steps(), 2);
        fixture.document.undoStack()->undo();
        QCOMPARE(fixture.document.state().axes.x.low, -4.0);
    }

    void savingMeanwhile_leavesAModifiedFigure() {
        QTemporaryDir folder;
        PlayFixture fixture;
        fixture.play.play(fixture.alpha());
        fixture.moveTo(0.5);
        QVERIFY(fixture.document.saveAs(folder.filePath("play.aex")).isDone());
        QVERIFY(!fixture.document.isModified());
        fixture.moveTo(0.75);
        QVERIFY(fixture.document.isModified());
    }

    void severalSliders_moveInOneStepAndStopAndGoTogether() {
        PlayFixture fixture;
        int other = 0;
        fixture.document.edit("Show", single,
                              [&](ExplorerState& state) { other = addCurve(state, "swish"); });
        fixture.document.undoStack()->clear();
        fixture.use(PlayMode::Loop);
        fixture.play.setPace({other, 0}, {PlayMode::Loop, 4});
        fixture.play.play(fixture.alpha());
        fixture.play.play({other, 0});
        const double start = *partOf(fixture.document.state(), {other, 0});
        fixture.moveTo(0.5);
        QVERIFY(isNear(fixture.part(), 0.5));
        QVERIFY(
            isNear(*partOf(fixture.document.state(), {other, 0}), std::fmod(start + 0.125, 1.0)));
        QCOMPARE(fixture.steps(), 1);
        fixture.play.toggleAll();
        QVERIFY(!fixture.play.isPlaying());
        fixture.play.toggleAll();
        QVERIFY(fixture.play.isPlaying(fixture.alpha()));
        QVERIFY(fixture.play.isPlaying({other, 0}));
    }

    void placesWhereThereIsNoFunction_areLeftOut() {
        DocumentFixture fixture;
        int key = 0;
        fixture.document.edit("Show", single,
                              [&](ExplorerState& state) { key = addCurve(state, "hard_tanh"); });
        const std::vector<double> before = fixture.document.state().curve(key)->parameters;
        fixture.document.edit("Set", single, [&](ExplorerState& state) {
            setPart(state, {key, 0}, 1);
        });
        fixture.document.edit("Set", single, [&](ExplorerState& state) {
            setPart(state, {key, 99}, 1);
        });
        for (const CurveState& curve : fixture.document.state().curves)
            QVERIFY(!activation::checkParameters(
                *functionOf(fixture.document.state(), curve.functionId), curve.parameters));
    }

    void spaceWithNothingPlayed_playsTheFirstSlider() {
        PlayFixture fixture;
        fixture.play.toggleAll();
        QVERIFY(fixture.play.isPlaying(fixture.alpha()));
    }

    void timer_movesByItself() {
        DocumentFixture fixture;
        SliderPlay play(fixture.document);
        const double before = fixture.alpha();
        play.play({fixture.key, 0});
        QTRY_VERIFY(fixture.alpha() != before);
    }

    void ticks_areNoMoreThanTheDisplaysFrames() {
        DocumentFixture fixture;
        SliderPlay play(fixture.document);
        constexpr double rate = 300; // 3 ms a tick would be 333
        play.setFrameRate(rate);
        QElapsedTimer time;
        play.play({fixture.key, 0});
        time.start();
        QTest::qWait(500);
        play.pauseAll();
        const double most = static_cast<double>(time.elapsed()) / 1000 * rate + 2;
        QVERIFY2(static_cast<double>(fixture.changes.count()) <= most,
                 qPrintable(QString("%1 of %2").arg(fixture.changes.count()).arg(most)));
        QVERIFY(fixture.changes.count() > 10);
    }
};

EXPLORER_TEST(SliderPlayTest)
#include "slider_play_test.moc"
