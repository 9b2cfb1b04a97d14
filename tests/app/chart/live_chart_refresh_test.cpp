// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"
#include "support/test_program.h"

#include <QSignalSpy>

using namespace explorer;

namespace {

// Counts how often each series got new points.
struct ReplacementCount {
    explicit ReplacementCount(ChartFixture& fixture) {
        for (QLineSeries* series : fixture.series()) {
            QObject::connect(series, &QXYSeries::pointsReplaced, &receiver,
                             [this, series] { ++counts[series]; });
        }
    }
    int total() const {
        int sum = 0;
        for (const int count : counts) {
            sum += count;
        }
        return sum;
    }

    QHash<QLineSeries*, int> counts;
    QObject receiver;
};

} // namespace

class LiveChartRefreshTest : public QObject {
    Q_OBJECT

private slots:
    void parameter_replacesOnlyTheSeriesOfItsCurve() {
        ChartFixture f({"sigmoid", "tanh", "relu", "elu"});
        QVERIFY(f.isExposed);
        QCOMPARE(f.series().size(), 8);
        const QColor color = f.chart.figure().style.color(f.document.state().curves[3].colorIndex);
        ReplacementCount replaced(f);
        QSignalSpy refreshed(&f.chart, &LiveChart::refreshed);
        setParameter(f, "elu", 0.3);
        QTRY_COMPARE(refreshed.count(), 1);
        QCOMPARE(replaced.total(), 2); // the curve and its gradient
        for (auto it = replaced.counts.cbegin(); it != replaced.counts.cend(); ++it) {
            QCOMPARE(it.key()->pen().color(), color);
        }
    }

    void dashes_areThoseOfTheFigure_afterEveryChange() {
        ChartFixture f({"sigmoid", "tanh", "relu"});
        const auto change = [&](const std::function<void(ExplorerState&)>& made) {
            f.document.edit("Change", {}, made);
            f.chart.setFigureStyle(screenStyle(false, f.document.state().paper)); // as the window
            f.chart.refresh();
        };
        const auto setDashes = [&](DashUse use) {
            change([use](ExplorerState& state) { state.paper.dashes = use; });
        };
        const auto pointCounts = [&] {
            QList<qsizetype> counts;
            for (QLineSeries* series : f.series())
                counts.append(series->count());
            return counts;
        };
        const QList<qsizetype> before = pointCounts();
        setDashes(DashUse::Curves);
        QVERIFY(pointCounts() != before);
        // New points come in for the axes; their dashes must not outlive the change back.
        change([](ExplorerState& state) { state.axes.x = {-5, 5}; });
        change([](ExplorerState& state) { state.axes.x = {-4, 4}; });
        setDashes(DashUse::Gradients);
        QCOMPARE(pointCounts(), before);
    }

    void presentation_replacesNothing() {
        ChartFixture f;
        ReplacementCount replaced(f);
        QSignalSpy refreshed(&f.chart, &LiveChart::refreshed);
        f.document.edit("Grid", {}, [](ExplorerState& state) { state.axes.showsGrid = true; });
        QTRY_COMPARE(refreshed.count(), 1);
        QCOMPARE(replaced.total(), 0);
    }

    void view_replacesEverySeriesOnce() {
        ChartFixture f;
        ReplacementCount replaced(f);
        f.setAxes({-2, 2}, {-1, 1});
        QCOMPARE(replaced.total(), 6);
        QCOMPARE(replaced.counts.size(), 6);
    }

    void manyEditsBeforeAFrame_areOneRefresh() {
        ChartFixture f({"elu"});
        waitForQuiet(f);
        QSignalSpy refreshed(&f.chart, &LiveChart::refreshed);
        QSignalSpy painted(&f.chart, &LiveChart::painted);
        for (int i = 1; i <= 50; ++i) {
            setParameter(f, "elu", 1 + i / 100.0);
        }
        QCOMPARE(refreshed.count(), 0);
        QTRY_COMPARE(painted.count(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(refreshed.count(), 1);
    }

    void editsAfterARefresh_waitForItsFrame() {
        ChartFixture f({"elu"});
        waitForQuiet(f);
        QSignalSpy refreshed(&f.chart, &LiveChart::refreshed);
        QSignalSpy painted(&f.chart, &LiveChart::painted);
        // As events come between a refresh and its frame.
        connect(
            &f.chart, &LiveChart::refreshed, this,
            [&] {
                for (int i = 1; i <= 10; ++i) {
                    setParameter(f, "elu", 2 + i / 100.0);
                }
            },
            Qt::SingleShotConnection);
        setParameter(f, "elu", 1.5);
        QTRY_COMPARE(painted.count(), 2);
        QCoreApplication::processEvents();
        QCOMPARE(refreshed.count(), 2);
        QCOMPARE(f.document.state().curves[0].parameters[0], 2.1);
    }

    void hiddenLine_losesItsSeriesAndUndoBringsItBack() {
        ChartFixture f({"sigmoid", "tanh"});
        const QList<QPointF> before = f.series().first()->points();
        f.document.edit("Hide", {},
                        [](ExplorerState& state) { state.curves[0].showsValue = false; });
        f.chart.refresh();
        QCOMPARE(f.series().size(), 3);
        f.document.undoStack()->undo();
        f.chart.refresh();
        QCOMPARE(f.series().size(), 4);
        bool isBack = false;
        for (QLineSeries* series : f.series()) {
            isBack = isBack || series->points() == before;
        }
        QVERIFY(isBack);
    }

    void otherFigure_leavesNoSeriesOfTheOldOne() {
        ChartFixture f({"elu", "gelu", "softplus", "softmax"});
        f.document.startNew();
        f.chart.refresh();
        QCOMPARE(f.series().size(), 6);
        for (const QLineSeries* series : f.series()) {
            QVERIFY(series->count() > 1);
        }
    }

    void hiddenChart_isUpToDateWhenShown() {
        ChartFixture f({"elu"});
        f.chart.hide();
        const QList<QPointF> before = f.series().first()->points();
        setParameter(f, "elu", 3);
        f.chart.show();
        QVERIFY(f.series().first()->points() != before);
    }

    void otherSize_fillsTheNewPlot() {
        ChartFixture f({"relu"});
        f.chart.resize(1200, 500);
        QTRY_COMPARE(f.chart.viewport()->width(), 1200);
        f.chart.refresh();
        const QRectF plot = f.chart.figure().panels.first().plot;
        QVERIFY(plot.width() > 1000);
        double right = 0;
        for (const QPointF& point : f.series().first()->points()) {
            right = std::max(right, point.x());
        }
        QVERIFY(right > plot.width() / 2);
        QVERIFY(right <= plot.width() + 1e-6);
    }

private:
    static void setParameter(ChartFixture& f, const QString& functionId, double value) {
        f.document.edit("Change", {}, [&](ExplorerState& state) {
            state.curve(f.key(functionId))->parameters[0] = value;
        });
    }

    // Until what the fixture began has been painted.
    static void waitForQuiet(ChartFixture& f) {
        QSignalSpy painted(&f.chart, &LiveChart::painted);
        f.chart.refresh();
        QTRY_VERIFY(painted.count() > 0);
        QCoreApplication::processEvents();
    }
};

EXPLORER_TEST(LiveChartRefreshTest)
#include "live_chart_refresh_test.moc"
