// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"
#include "widgets/parameter_slider.h"
#include "widgets/presentation_window.h"
#include "window_fixture.h"

#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QSignalSpy>

using namespace explorer;

namespace {

// ELU, tanh and Swish on a screen of their own.
struct PresentationFixture {
    PresentationFixture()
        : play(document)
        , window(document, play) {
        document.edit("Show", {}, [](ExplorerState& state) {
            state.curves.clear();
            for (const char* id : {"elu", "tanh", "swish"}) {
                addCurve(state, QString::fromLatin1(id));
            }
        });
        document.undoStack()->clear();
        window.resize(1280, 720);
        window.show();
        isReady = QTest::qWaitForWindowActive(&window);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&window, key, modifiers);
    }
    const CurveState& curve(std::size_t place) const { return document.state().curves.at(place); }
    QWidget& child(const char* name) { return *window.findChild<QWidget*>(name); }

    ExplorerDocument document;
    SliderPlay play;
    PresentationWindow window;
    bool isReady = false;
};

} // namespace

class PresentationTest : public QObject {
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
        QVERIFY(fixture.play.isPlaying({fixture.curve(0).key, 0}));
        fixture.press(Qt::Key_Space);
        QVERIFY(!fixture.play.isPlaying());
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

    void questionMark_showsTheCard_andTakesItAway() {
        PresentationFixture fixture;
        QVERIFY(!fixture.child("key_card").isVisible());
        fixture.press(Qt::Key_Question, Qt::ShiftModifier);
        QVERIFY(fixture.child("key_card").isVisible());
        QVERIFY(fixture.window.rect().contains(fixture.child("key_card").geometry()));
        fixture.press(Qt::Key_Question, Qt::ShiftModifier);
        QVERIFY(!fixture.child("key_card").isVisible());
    }

    void strip_isPutAway_andDragged() {
        PresentationFixture fixture;
        QWidget& strip = fixture.child("presentation_strip");
        QVERIFY(strip.isVisible());
        const QPoint before = strip.pos();
        QTest::mousePress(&strip, Qt::LeftButton, {}, QPoint(4, 4));
        QMouseEvent move(QEvent::MouseMove, QPointF(54, -96), strip.mapToGlobal(QPointF(54, -96)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&strip, &move);
        QCOMPARE(strip.pos(), before + QPoint(50, -100));
        fixture.press(Qt::Key_S);
        QVERIFY(!strip.isVisible());
    }

    void strip_hasTheSlidersOfTheFunctionsThatAreShown() {
        PresentationFixture fixture;
        const auto count = [&] {
            return fixture.child("presentation_strip").findChildren<ParameterSlider*>().size();
        };
        QTRY_COMPARE(count(), 2); // tanh has none
        fixture.press(Qt::Key_1);
        QTRY_COMPARE(count(), 1);
    }

    void pressedKeys_areShownWhereAskedFor() {
        PresentationFixture fixture;
        auto& echo = *fixture.window.findChild<QLabel*>("key_echo");
        fixture.press(Qt::Key_Z);
        QVERIFY(!echo.isVisible());
        fixture.press(Qt::Key_K);
        fixture.press(Qt::Key_Z);
        QVERIFY(echo.isVisible());
        QCOMPARE(echo.text(), QString("Z"));
    }

    void type_growsWithTheScreen() {
        PresentationFixture fixture;
        const qreal small = fixture.window.chart().figure().style.textSize;
        fixture.window.resize(1920, 1080);
        fixture.window.chart().refresh();
        QVERIFY(fixture.window.chart().figure().style.textSize > small);
        QVERIFY(fixture.window.chart().figure().style.textSize > 24);
    }

    void escape_leaves() {
        PresentationFixture fixture;
        QSignalSpy left(&fixture.window, &PresentationWindow::left);
        fixture.press(Qt::Key_Escape);
        QVERIFY(!fixture.window.isVisible());
        QCOMPARE(left.count(), 1);
    }

    void f11_opensOneFromTheWindow_onTheSameDocument() {
        WindowFixture fixture;
        fixture.action("Present").trigger();
        PresentationWindow* shown = nullptr;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* candidate = qobject_cast<PresentationWindow*>(widget)) {
                shown = candidate;
            }
        }
        QVERIFY(shown && shown->isFullScreen());
        QTest::keyClick(shown, Qt::Key_Z);
        QVERIFY(fixture.document().state().teaching.showsZones);
        QVERIFY(fixture.action("Zones").isChecked());
        fixture.document().undoStack()->setClean(); // so that closing asks nothing
        QTest::keyClick(shown, Qt::Key_Escape);
    }
};

EXPLORER_TEST(PresentationTest)
#include "presentation_test.moc"
