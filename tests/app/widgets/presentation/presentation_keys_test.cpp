// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation_fixture.h"
#include "support/test_program.h"

using namespace explorer;

class PresentationKeysTest : public QObject {
    Q_OBJECT

private slots:
    void digits_showAndHideFunctions_whichKeepTheirParameters() {
        PresentationFixture fixture;
        QVERIFY(fixture.isReady);
        fixture.press(Qt::Key_2);
        QVERIFY(!fixture.curve(1).showsValue && !fixture.curve(1).showsSlope);
        fixture.press(Qt::Key_2);
        QVERIFY(fixture.curve(1).showsValue && fixture.curve(1).showsSlope);
        fixture.press(Qt::Key_9); // there is no ninth
        QCOMPARE(fixture.document.state().curves.size(), 3u);
    }

    void digit_bringsBackTheLinesThatItHid() {
        PresentationFixture fixture;
        fixture.change([](ExplorerState& state) {
            state.curves[0].showsValue = false;
            state.curves[1].showsSlope = false;
        });
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_2}) {
            fixture.press(key);
        }
        QVERIFY(fixture.showsJust(0, false, false) && fixture.showsJust(1, false, false));
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_2}) {
            fixture.press(key);
        }
        QVERIFY(fixture.showsJust(0, false, true));
        QVERIFY(fixture.showsJust(1, true, false));
    }

    void gradientKey_leavesAFunctionOfWhichOnlyTheGradientIsShown_andBringsTheGradientBack() {
        PresentationFixture fixture;
        fixture.change([](ExplorerState& state) { state.curves[0].showsValue = false; });
        fixture.press(Qt::Key_G);
        QVERIFY(fixture.showsJust(0, true, false));
        QVERIFY(fixture.showsJust(1, true, false));
        fixture.press(Qt::Key_G);
        QVERIFY(fixture.showsJust(0, false, true));
        QVERIFY(fixture.showsJust(1, true, true));
    }

    void gradientKey_countsForAHiddenFunctionToo() {
        PresentationFixture fixture;
        fixture.press(Qt::Key_2);
        fixture.press(Qt::Key_G);
        fixture.press(Qt::Key_2);
        QVERIFY(fixture.showsJust(1, true, false));
    }

    void arrows_moveTheCurrentSlider_coarselyWithShift_finelyWithAlt() {
        PresentationFixture fixture;
        const double start = fixture.curve(0).parameters[0];
        fixture.press(Qt::Key_Right);
        const double usual = fixture.curve(0).parameters[0] - start;
        fixture.press(Qt::Key_Left);
        QCOMPARE(fixture.curve(0).parameters[0], start);
        fixture.press(Qt::Key_Right, Qt::ShiftModifier);
        const double coarse = fixture.curve(0).parameters[0] - start;
        fixture.press(Qt::Key_Left, Qt::ShiftModifier);
        fixture.press(Qt::Key_Right, Qt::AltModifier);
        const double fine = fixture.curve(0).parameters[0] - start;
        QVERIFY(fine > 0);
        QVERIFY(usual > fine);
        QVERIFY(coarse > usual);
    }

    void tab_changesTheSlider_thereAndBack() {
        PresentationFixture fixture;
        fixture.press(Qt::Key_Tab);
        const double start = fixture.curve(2).parameters[0];
        fixture.press(Qt::Key_Right);
        QVERIFY(fixture.curve(2).parameters[0] != start);
        fixture.press(Qt::Key_Backtab, Qt::ShiftModifier);
        const double elu = fixture.curve(0).parameters[0];
        fixture.press(Qt::Key_Right);
        QVERIFY(fixture.curve(0).parameters[0] != elu);
    }

    void space_playsTheCurrentSlider_andPauses() {
        PresentationFixture fixture;
        fixture.press(Qt::Key_Space);
        QVERIFY(fixture.isPlaying(0));
        fixture.press(Qt::Key_Space);
        QVERIFY(!fixture.play.isPlaying());
    }

    void space_playsOneSliderBesideAnother_andShiftPausesBoth() {
        PresentationFixture fixture;
        fixture.press(Qt::Key_Space);
        fixture.press(Qt::Key_Tab);
        fixture.press(Qt::Key_Space);
        QVERIFY(fixture.isPlaying(0) && fixture.isPlaying(2));
        fixture.press(Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(!fixture.play.isPlaying());
        fixture.press(Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(fixture.isPlaying(0) && fixture.isPlaying(2));
    }

    void keysWithControl_doNothingButUndoAndRedo() {
        PresentationFixture fixture;
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_G, Qt::Key_Right, Qt::Key_Escape}) {
            fixture.press(key, Qt::ControlModifier);
            fixture.press(key, Qt::MetaModifier);
        }
        QVERIFY(fixture.window.isVisible());
        QVERIFY(!fixture.document.undoStack()->canUndo());
        fixture.press(Qt::Key_G);
        QVERIFY(!fixture.curve(0).showsSlope);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture.curve(0).showsSlope);
        QVERIFY(!fixture.document.state().teaching.showsZones);
        const QKeyCombination redo = QKeySequence(QKeySequence::Redo)[0];
        fixture.press(redo.key(), redo.keyboardModifiers());
        QVERIFY(!fixture.curve(0).showsSlope);
    }

    void heldKey_movesASlider_andRepeatsNothingElse() {
        PresentationFixture fixture;
        fixture.press(Qt::Key_Right);
        const double once = fixture.curve(0).parameters[0];
        fixture.repeat(Qt::Key_Right);
        QVERIFY(fixture.curve(0).parameters[0] > once);
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_G, Qt::Key_Space, Qt::Key_U}) {
            fixture.repeat(key);
        }
        QVERIFY(fixture.showsJust(0, true, true));
        QVERIFY(!fixture.play.isPlaying());
        QVERIFY(fixture.curve(0).parameters[0] > once);
    }

    void letters_toggleGradientsTangentsAndZones() {
        PresentationFixture fixture;
        fixture.press(Qt::Key_G);
        QVERIFY(!fixture.curve(0).showsSlope);
        fixture.press(Qt::Key_G);
        QVERIFY(fixture.curve(0).showsSlope);
        fixture.press(Qt::Key_T); // there is no point yet: one is pinned
        QCOMPARE(fixture.document.state().teaching.pins.size(), 1u);
        QCOMPARE(fixture.document.state().teaching.pins[0].x, 1.0);
        fixture.press(Qt::Key_T);
        QVERIFY(!fixture.document.state().teaching.showsTangents);
        fixture.press(Qt::Key_Z);
        QVERIFY(fixture.document.state().teaching.showsZones);
        fixture.press(Qt::Key_F);
        QVERIFY(!fixture.document.state().teaching.ghosts.empty());
        fixture.press(Qt::Key_C);
        QVERIFY(fixture.document.state().teaching.ghosts.empty());
        QVERIFY(fixture.document.state().teaching.pins.empty());
    }

    void home_bringsTheViewBack() {
        PresentationFixture fixture;
        fixture.document.edit("Zoom", {}, [](ExplorerState& state) { state.axes.x = {-1, 1}; });
        fixture.press(Qt::Key_Home);
        QCOMPARE(fixture.document.state().axes.x, AxesState().x);
    }

    void window_saysWhichSliderKeysMove() {
        PresentationFixture fixture;
        QVERIFY(fixture.window.hasFocus());
        QCOMPARE(fixture.window.accessibleDescription(), QString("alpha of ELU: 1"));
        fixture.press(Qt::Key_Tab);
        QCOMPARE(fixture.window.accessibleDescription(), QString("beta of Swish: 1"));
        fixture.press(Qt::Key_Space);
        QCOMPARE(fixture.window.accessibleDescription(), QString("beta of Swish: 1, playing"));
        QVERIFY(fixture.window.hasFocus());
    }
};

EXPLORER_TEST(PresentationKeysTest)
#include "presentation_keys_test.moc"
