// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"
#include "support/test_program.h"

#include <QTest>

using namespace explorer;

namespace {

struct PinFixture : ChartFixture {
    PinFixture()
        : ChartFixture(QStringList{"tanh"}) {}

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
    }

    void enter_pinsWhereTheProbeIs() {
        PinFixture fixture;
        fixture.chart.showProbeAt(fixture.onCurve(1));
        QTest::keyClick(&fixture.chart, Qt::Key_Return);
        QCOMPARE(fixture.pins().size(), 1u);
    }
};

EXPLORER_TEST(ChartPinsTest)
#include "chart_pins_test.moc"
