// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"
#include "model/document/slider_play.h"
#include "support/test_program.h"

#include <QTest>

using namespace explorer;

namespace {

struct PinFixture : ChartFixture {
    explicit PinFixture(const QStringList& functionIds = {"tanh"})
        : ChartFixture(functionIds) {}

    const std::vector<PinnedPoint>& pins() const { return document.state().teaching.pins; }
    QPoint place(double x, double y) const {
        return chart.figure().panels.first().toPoint(x, y).toPoint();
    }
    QPoint onCurve(double x) const { return place(x, std::tanh(x)); }
    void click(const QPoint& at) {
        QTest::mouseClick(&viewport(), Qt::LeftButton, {}, at);
        chart.refresh();
    }
    void drag(const QPoint& from, const QPoint& to) {
        QTest::mousePress(&viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&viewport(), (from + to) / 2);
        QTest::mouseMove(&viewport(), to);
        QTest::mouseRelease(&viewport(), Qt::LeftButton, {}, to);
        chart.refresh();
    }
};

} // namespace

class ChartPinsTest : public QObject {
    Q_OBJECT

private slots:
    void clickOnACurve_pinsThePoint_andAClickOnItRemovesIt() {
        PinFixture fixture;
        fixture.click(fixture.onCurve(1));
        QCOMPARE(fixture.pins().size(), 1u);
        QCOMPARE(fixture.pins()[0].curveKey, fixture.key("tanh"));
        QVERIFY(std::abs(fixture.pins()[0].x - 1) < 0.02);
        fixture.click(fixture.onCurve(fixture.pins()[0].x));
        QVERIFY(fixture.pins().empty());
        QCOMPARE(fixture.document.undoStack()->count(), 2);
    }

    void clickFarFromEveryCurve_pinsNothing() {
        PinFixture fixture;
        fixture.click(fixture.place(-2, 0.7));
        QVERIFY(fixture.pins().empty());
    }

    void draggedPin_movesAlongInOneStep_andTheViewStays() {
        PinFixture fixture;
        fixture.click(fixture.onCurve(1));
        const AxesState before = fixture.axes();
        fixture.drag(fixture.onCurve(fixture.pins()[0].x), fixture.place(-1, 0.9));
        QCOMPARE(fixture.pins().size(), 1u);
        QVERIFY(std::abs(fixture.pins()[0].x + 1) < 0.02);
        QCOMPARE(fixture.axes(), before);
        QCOMPARE(fixture.document.undoStack()->count(), 2);
    }

    void pinOnTheGradient_isGrabbedToo() {
        PinFixture fixture;
        fixture.click(fixture.onCurve(0.5));
        const double x = fixture.pins()[0].x;
        fixture.click(fixture.place(x, 1 - std::tanh(x) * std::tanh(x)));
        QVERIFY(fixture.pins().empty());
    }

    void drag_movesTheViewAndPinsNothing() {
        PinFixture fixture;
        const AxesState before = fixture.axes();
        fixture.drag(fixture.onCurve(1), fixture.onCurve(1) + QPoint(60, 0));
        QVERIFY(fixture.pins().empty());
        QVERIFY(fixture.axes().x != before.x);
    }

    void doubleClick_resetsTheViewAndPinsNothing() {
        PinFixture fixture;
        fixture.setAxes({-2, 2}, {-1, 1.2});
        QTest::mouseClick(&fixture.viewport(), Qt::LeftButton, {}, fixture.onCurve(1));
        QTest::mouseDClick(&fixture.viewport(), Qt::LeftButton, {}, fixture.onCurve(1));
        QVERIFY(fixture.pins().empty());
        QCOMPARE(fixture.axes().x, AxesState().x);
        QCOMPARE(fixture.document.undoStack()->count(), 2); // the view set, and back
    }

    void doubleClickWhileASliderPlays_keepsWhatHasPlayed() {
        PinFixture fixture({"elu"});
        SliderPlay play(fixture.document);
        double seconds = 0;
        play.setClock([&] { return seconds; });
        play.play({fixture.key("elu"), 0});
        const auto alpha = [&] { return fixture.document.state().curves[0].parameters[0]; };
        const auto playOn = [&] {
            seconds += 0.5;
            play.advance();
            fixture.chart.refresh();
            return alpha();
        };
        playOn();
        QTest::mouseClick(&fixture.viewport(), Qt::LeftButton, {}, fixture.place(1, 1));
        QCOMPARE(fixture.pins().size(), 1u);
        const double played = playOn();
        QTest::mouseDClick(&fixture.viewport(), Qt::LeftButton, {}, fixture.place(1, 1));
        QVERIFY(fixture.pins().empty());
        QCOMPARE(alpha(), played);
        QVERIFY(play.isPlaying());
    }

    void doubleClickElsewhere_leavesOlderPins() {
        PinFixture fixture;
        fixture.click(fixture.onCurve(1));
        QTest::mouseClick(&fixture.viewport(), Qt::LeftButton, {}, fixture.place(-2, 0.7));
        QTest::mouseDClick(&fixture.viewport(), Qt::LeftButton, {}, fixture.place(-2, 0.7));
        QCOMPARE(fixture.pins().size(), 1u);
    }

    void largeDot_isGrabbedAtItsRim() {
        PinFixture fixture;
        FigureStyle style = fixture.chart.figure().style;
        style.textSize = 60; // as on a projector
        fixture.chart.setFigureStyle(style);
        fixture.chart.refresh();
        fixture.click(fixture.onCurve(1));
        const double x = fixture.pins().at(0).x;
        fixture.click(fixture.onCurve(x) + QPoint(-14, 8));
        QVERIFY(fixture.pins().empty());
    }

    void enter_pinsWhereTheProbeIs() {
        PinFixture fixture;
        fixture.chart.showProbeAt(fixture.onCurve(1));
        QTest::keyClick(&fixture.chart, Qt::Key_Return);
        QCOMPARE(fixture.pins().size(), 1u);
    }

    void enterOnAPin_removesIt_whereverTheProbeStandsAboveIt() {
        PinFixture fixture;
        fixture.chart.showProbeAt(fixture.place(1, 1.1));
        QTest::keyClick(&fixture.chart, Qt::Key_Return);
        QCOMPARE(fixture.pins().size(), 1u);
        QTest::keyClick(&fixture.chart, Qt::Key_Return);
        QVERIFY(fixture.pins().empty());
        QCOMPARE(fixture.document.undoStack()->count(), 2);
    }

    void enterBesideAPin_pinsAnother() {
        PinFixture fixture;
        fixture.chart.showProbeAt(fixture.onCurve(1));
        QTest::keyClick(&fixture.chart, Qt::Key_Return);
        QTest::keyClick(&fixture.chart, Qt::Key_Right);
        QTest::keyClick(&fixture.chart, Qt::Key_Return);
        QCOMPARE(fixture.pins().size(), 2u);
    }

    // Also where keys come faster than frames: nothing refreshes the chart in between.
    void shiftAndArrows_moveThePinUnderTheProbe_inOneStep() {
        PinFixture fixture;
        fixture.chart.showProbeAt(fixture.onCurve(-1));
        QTest::keyClick(&fixture.chart, Qt::Key_Return);
        const double before = fixture.pins().at(0).x;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(&fixture.chart, Qt::Key_Right, Qt::ShiftModifier);
        }
        QCOMPARE(fixture.pins().size(), 1u);
        const double after = fixture.pins().at(0).x;
        const FigurePanel& panel = fixture.chart.figure().panels.first();
        const double moved = panel.toPoint(after, 0).x() - panel.toPoint(before, 0).x();
        QVERIFY2(std::abs(moved - 60 * 4) <= 60, qPrintable(QString::number(moved)));
        QCOMPARE(fixture.chart.probe()->x, after);
        QCOMPARE(fixture.document.undoStack()->count(), 2);
        QTest::keyClick(&fixture.chart, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(fixture.pins().at(0).x < after);
    }

    void shiftAndArrows_withoutAPin_moveTheProbe() {
        PinFixture fixture;
        fixture.chart.showProbeAt(fixture.onCurve(1));
        const double before = fixture.chart.probe()->x;
        QTest::keyClick(&fixture.chart, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(fixture.chart.probe()->x > before);
        QVERIFY(fixture.pins().empty());
    }

    void pinThatIsGone_leavesTheOneInItsPlaceAlone() {
        PinFixture fixture;
        fixture.click(fixture.onCurve(1));
        fixture.click(fixture.onCurve(-1));
        const PinnedPoint second = fixture.pins().at(1);
        const QPoint first = fixture.onCurve(fixture.pins().at(0).x);
        fixture.document.edit("Remove", {}, [](ExplorerState& state) {
            state.teaching.pins.erase(state.teaching.pins.begin());
        });
        QTest::mousePress(&fixture.viewport(), Qt::LeftButton, {}, first); // before the next frame
        QTest::mouseMove(&fixture.viewport(), first + QPoint(0, 60));
        QTest::mouseRelease(&fixture.viewport(), Qt::LeftButton, {}, first + QPoint(0, 60));
        QCOMPARE(fixture.pins(), std::vector{second});
    }

    void undoUnderTheHand_leavesOtherPinsAlone() {
        PinFixture fixture;
        fixture.click(fixture.onCurve(1));
        fixture.click(fixture.onCurve(-1));
        fixture.document.edit("Put in front", {}, [](ExplorerState& state) {
            std::swap(state.teaching.pins[0], state.teaching.pins[1]);
        });
        fixture.chart.refresh();
        const QPoint held = fixture.onCurve(fixture.pins().at(0).x);
        QTest::mousePress(&fixture.viewport(), Qt::LeftButton, {}, held);
        fixture.document.undoStack()->undo();
        fixture.document.undoStack()->undo();
        const std::vector<PinnedPoint> left = fixture.pins();
        QCOMPARE(left.size(), 1u);
        QTest::mouseMove(&fixture.viewport(), held + QPoint(40, 0));
        QTest::mouseRelease(&fixture.viewport(), Qt::LeftButton, {}, held + QPoint(40, 0));
        QCOMPARE(fixture.pins(), left);
    }

    void pinOfACurveUnderAnother_isReachedByKeys() {
        PinFixture fixture({"relu", "elu"}); // one line from 0 on
        fixture.document.edit("Pin", {}, [&](ExplorerState& state) {
            state.teaching.pins.push_back({fixture.key("elu"), 0.5});
        });
        fixture.chart.refresh();
        fixture.chart.showProbeAt(fixture.place(0.5, 0.5));
        QTest::keyClick(&fixture.chart, Qt::Key_Return);
        QVERIFY(fixture.pins().empty());
    }
};

EXPLORER_TEST(ChartPinsTest)
#include "chart_pins_test.moc"
