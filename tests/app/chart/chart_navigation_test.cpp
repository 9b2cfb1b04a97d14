// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chart_navigation.h"
#include "chart_fixture.h"
#include "support/test_program.h"

using namespace explorer;

namespace {

bool isNear(double one, double other, double scale) {
    return std::abs(one - other) <= 1e-12 * scale;
}

// The plot's edges keep clear of the labels, which change with the view, and so may move by a
// letter's height; data keeps its place in the plot, and thereby under the pointer.
bool standsStill(const QRectF& plot, const Figure& figure) {
    const qreal step = figure.style.textSize + 1e-9;
    const QRectF& now = figure.panels.first().plot;
    return std::abs(now.left() - plot.left()) <= step && std::abs(now.top() - plot.top()) <= step &&
           std::abs(now.right() - plot.right()) <= step &&
           std::abs(now.bottom() - plot.bottom()) <= step;
}

double lengthOf(const Range& range) {
    return range.high - range.low;
}

} // namespace

class ChartNavigationTest : public QObject {
    Q_OBJECT

private slots:
    void wheel_zoomsAboutThePointer_data() {
        QTest::addColumn<QPointF>("place"); // as parts of the plot
        QTest::addColumn<int>("notches");
        QTest::newRow("in at the middle") << QPointF(0.5, 0.5) << 1;
        QTest::newRow("in near a corner") << QPointF(0.93, 0.08) << 3;
        QTest::newRow("out") << QPointF(0.2, 0.7) << -2;
    }

    void wheel_zoomsAboutThePointer() {
        QFETCH(QPointF, place);
        QFETCH(int, notches);
        ChartFixture f;
        const AxesState before = f.axes();
        const QPointF point = placeInPlot(f, place);
        const QRectF plot = f.chart.figure().panels.first().plot;
        const QPointF data = f.chart.figure().panels.first().toData(point);
        turnWheel(f.viewport(), point, notches);
        f.chart.refresh();
        QVERIFY(f.axes() != before);
        QCOMPARE(lengthOf(f.axes().x) < lengthOf(before.x), notches > 0);
        QCOMPARE(lengthOf(f.axes().y) < lengthOf(before.y), notches > 0);
        QVERIFY(standsStill(plot, f.chart.figure()));
        const QPointF after = dataAt(f, place);
        QVERIFY(isNear(after.x(), data.x(), 8));
        QVERIFY(isNear(after.y(), data.y(), 8));
    }

    void wheelFasterThanFrames_stillZoomsAboutThePointer() {
        ChartFixture f;
        const QPointF part(0.8, 0.3);
        const QPointF point = placeInPlot(f, part);
        const QPointF data = f.chart.figure().panels.first().toData(point);
        for (int i = 0; i < 20; ++i) {
            turnWheel(f.viewport(), point, 1); // the chart is not refreshed in between
        }
        f.chart.refresh();
        QVERIFY(lengthOf(f.axes().x) < 0.5);
        QVERIFY(isNear(dataAt(f, part).x(), data.x(), 8));
        QVERIFY(isNear(dataAt(f, part).y(), data.y(), 8));
    }

    void wheelWithControl_zoomsOnlyX() {
        ChartFixture f;
        const AxesState before = f.axes();
        turnWheel(f.viewport(), placeInPlot(f, {0.5, 0.5}), 1, Qt::ControlModifier);
        QVERIFY(lengthOf(f.axes().x) < lengthOf(before.x));
        QCOMPARE(f.axes().y, before.y);
    }

    void wheelWithShift_zoomsOnlyY() {
        ChartFixture f;
        const AxesState before = f.axes();
        turnWheel(f.viewport(), placeInPlot(f, {0.5, 0.5}), 1, Qt::ShiftModifier);
        QVERIFY(lengthOf(f.axes().y) < lengthOf(before.y));
        QCOMPARE(f.axes().x, before.x);
    }

    void drag_movesTheDataWithTheHandInOneStep() {
        ChartFixture f;
        const AxesState before = f.axes();
        const QPoint from = placeInPlot(f, {0.4, 0.5}).toPoint();
        const QRectF plot = f.chart.figure().panels.first().plot;
        const QPointF data = f.chart.figure().panels.first().toData(from);
        QTest::mousePress(&f.viewport(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 10; ++i) {
            QTest::mouseMove(&f.viewport(), from + QPoint(13 * i, -7 * i));
        }
        QTest::mouseRelease(&f.viewport(), Qt::LeftButton, {}, from + QPoint(130, -70));
        f.chart.refresh();
        QVERIFY(standsStill(plot, f.chart.figure()));
        const QPointF after = dataAt(f, {(from.x() + 130 - plot.left()) / plot.width(),
                                         (from.y() - 70 - plot.top()) / plot.height()});
        QVERIFY(isNear(after.x(), data.x(), 8));
        QVERIFY(isNear(after.y(), data.y(), 8));
        QVERIFY(isNear(lengthOf(f.axes().x), lengthOf(before.x), 8));
        QCOMPARE(f.document.undoStack()->count(), 1);
        f.document.undoStack()->undo();
        QCOMPARE(f.axes(), before);
    }

    void moveAfterRelease_movesNothing() {
        ChartFixture f;
        const QPoint from = placeInPlot(f, {0.5, 0.5}).toPoint();
        QTest::mousePress(&f.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseRelease(&f.viewport(), Qt::LeftButton, {}, from);
        hover(f.viewport(), from + QPoint(50, 50));
        QCOMPARE(f.document.undoStack()->count(), 0);
    }

    void twoDrags_areTwoSteps() {
        ChartFixture f;
        drag(f, {30, 0});
        const AxesState between = f.axes();
        drag(f, {0, 30});
        QCOMPARE(f.document.undoStack()->count(), 2);
        f.document.undoStack()->undo();
        QCOMPARE(f.axes(), between);
    }

    void homeAndDoubleClick_returnToTheStart() {
        ChartFixture f;
        const AxesState start;
        f.setAxes({3, 3.5}, {10, 20});
        QTest::keyClick(&f.chart, Qt::Key_Home);
        QCOMPARE(f.axes().x, start.x);
        QCOMPARE(f.axes().y, start.y);
        f.setAxes({3, 3.5}, {10, 20});
        doubleClick(f.viewport(), placeInPlot(f, {0.5, 0.5}).toPoint());
        QCOMPARE(f.axes().x, start.x);
        QCOMPARE(f.axes().y, start.y);
    }

    void resetOfTheView_keepsHowTheAxesAreDrawn() {
        ChartFixture f;
        f.document.edit("Frame", {}, [](ExplorerState& state) {
            state.axes.x = {1, 2};
            state.axes.y = {1, 2};
            state.axes.placement = AxesPlacement::Frame;
            state.axes.showsGrid = true;
        });
        QTest::keyClick(&f.chart, Qt::Key_Home);
        QCOMPARE(f.axes().placement, AxesPlacement::Frame);
        QVERIFY(f.axes().showsGrid);
    }

    void keys_zoomAndPan() {
        ChartFixture f;
        const AxesState start = f.axes();
        QTest::keyClick(&f.chart, Qt::Key_Plus);
        QVERIFY(lengthOf(f.axes().x) < lengthOf(start.x));
        QTest::keyClick(&f.chart, Qt::Key_Minus);
        QVERIFY(isNear(lengthOf(f.axes().x), lengthOf(start.x), 8));
        const Range before = f.axes().x;
        QTest::keyClick(&f.chart, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(f.axes().x.low > before.low);
        const Range beforeUp = f.axes().y;
        QTest::keyClick(&f.chart, Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(f.axes().y.low > beforeUp.low);
        QTest::keyClick(&f.chart, Qt::Key_Left, Qt::ControlModifier);
        QTest::keyClick(&f.chart, Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(isNear(f.axes().x.low, before.low, 8));
        QVERIFY(isNear(f.axes().y.low, beforeUp.low, 8));
    }

    void fitHeight_showsEveryVisibleCurveWhole() {
        ChartFixture f({"relu"});
        f.document.edit("View", {}, [](ExplorerState& state) {
            state.axes.x = {-2, 10};
            state.curves[0].showsSlope = false;
        });
        fitHeight(f.document);
        QVERIFY(f.axes().y.low < 0 && f.axes().y.low > -1.5);
        QVERIFY(f.axes().y.high > 10 && f.axes().y.high < 11.5);
    }

    void fitHeightOfNothing_changesNothing() {
        ChartFixture f{QStringList()};
        fitHeight(f.document);
        QCOMPARE(f.document.undoStack()->count(), 0);
    }

private:
    static QPointF placeInPlot(const ChartFixture& f, const QPointF& part) {
        const QRectF plot = f.chart.figure().panels.first().plot;
        return {plot.left() + part.x() * plot.width(), plot.top() + part.y() * plot.height()};
    }

    static QPointF dataAt(const ChartFixture& f, const QPointF& part) {
        return f.chart.figure().panels.first().toData(placeInPlot(f, part));
    }

    static void drag(ChartFixture& f, const QPoint& way) {
        const QPoint from = placeInPlot(f, {0.5, 0.5}).toPoint();
        QTest::mousePress(&f.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&f.viewport(), from + way);
        QTest::mouseRelease(&f.viewport(), Qt::LeftButton, {}, from + way);
    }
};

EXPLORER_TEST(ChartNavigationTest)
#include "chart_navigation_test.moc"
