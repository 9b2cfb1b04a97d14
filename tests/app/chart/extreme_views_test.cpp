// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"
#include "support/pictures.h"
#include "support/test_program.h"

#include <activation/catalogue.h>

#include <QRegularExpression>

using namespace explorer;

class ExtremeViewsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".*")); }

    void everyFunction_survivesTheView_data() {
        QTest::addColumn<double>("xLow");
        QTest::addColumn<double>("xHigh");
        QTest::addColumn<double>("yLow");
        QTest::addColumn<double>("yHigh");
        QTest::newRow("widest") << -1e300 << 1e300 << -1e300 << 1e300;
        QTest::newRow("narrowest at 0") << 0.0 << 1e-300 << 0.0 << 1e-300;
        QTest::newRow("narrow in x") << -1e-300 << 1e-300 << -1.0 << 1.2;
        QTest::newRow("narrow in y") << -4.0 << 4.0 << 0.0 << 1e-300;
        QTest::newRow("wide in x") << -1e300 << 1e300 << -1.0 << 1.2;
        QTest::newRow("where exp overflows") << 700.0 << 800.0 << 0.0 << 1e300;
        QTest::newRow("far away") << 1e299 << 2e299 << -1.0 << 1.0;
        QTest::newRow("as narrow as doubles allow") << 1.0 << 1.0 + 4e-13 << 0.5 << 0.5 + 2e-13;
    }

    void everyFunction_survivesTheView() {
        QFETCH(double, xLow);
        QFETCH(double, xHigh);
        QFETCH(double, yLow);
        QFETCH(double, yHigh);
        QStringList ids;
        for (const activation::FunctionPtr& function : activation::catalogue()) {
            ids.append(QString::fromStdString(function->id));
        }
        ChartFixture f(ids);
        f.setAxes({xLow, xHigh}, {yLow, yHigh});
        QCOMPARE(f.axes().x, (Range{xLow, xHigh}));
        QCOMPARE(f.axes().y, (Range{yLow, yHigh}));
        hover(f.viewport(), f.chart.figure().panels.first().plot.center());
        const QImage picture = pictureOf(f.viewport());
        QVERIFY(countPixels(picture, f.chart.figure().style.ink) > 50); // axes and their labels
        // In pixels of the figure, y upwards, cut at the plot.
        const QSizeF figure = f.chart.figure().size;
        const QRectF plot = f.chart.figure().panels.first().plot.adjusted(-1, -1, 1, 1);
        for (const QLineSeries* series : f.series()) {
            for (const QPointF& point : series->points()) {
                const bool isGap = std::isnan(point.x()) && std::isnan(point.y());
                const bool isPlace = plot.contains({point.x(), figure.height() - point.y()});
                QVERIFY2(isGap || isPlace,
                         qPrintable(QString("%1 %2").arg(point.x()).arg(point.y())));
            }
        }
    }

    void wheelWithoutEnd_stopsAtTheLimitAndComesBack_data() {
        QTest::addColumn<int>("notches");
        QTest::newRow("in") << 6000;
        QTest::newRow("out") << -6000;
    }

    void wheelWithoutEnd_stopsAtTheLimitAndComesBack() {
        QFETCH(int, notches);
        ChartFixture f;
        const QList<QPointF> before = f.series().first()->points();
        const QPointF origin = f.chart.figure().panels.first().toPoint(0, 0);
        const int step = notches > 0 ? 8 : -8;
        for (int turned = 0; std::abs(turned) < std::abs(notches); turned += step) {
            turnWheel(f.viewport(), origin, step);
        }
        f.chart.refresh();
        QVERIFY(isDrawable(f.axes().x));
        QVERIFY(isDrawable(f.axes().y));
        const double length = f.axes().x.high - f.axes().x.low;
        QVERIFY(notches > 0 ? length < 1e-12 : length > 1e290);
        QVERIFY(countPixels(pictureOf(f.viewport()), f.chart.figure().style.ink) > 50);
        QTest::keyClick(&f.chart, Qt::Key_Home);
        f.chart.refresh();
        QCOMPARE(f.series().first()->points(), before);
    }

    void functionThatOverflows_isDrawnUpToTheEdge() {
        ChartFixture f({"elu"});
        f.document.edit("Steep", {},
                        [](ExplorerState& state) { state.curves[0].parameters[0] = 1e299; });
        f.chart.refresh();
        const QImage picture = pictureOf(f.viewport());
        // The right half of ELU is the line y = x whatever happens on the left.
        QVERIFY(countPixels(picture, f.chart.figure().panels.first().curves.first().color) > 200);
    }

    void refusedRange_leavesTheViewAsItWas() {
        ChartFixture f;
        const AxesState before = f.axes();
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (const Range& range : {Range{1, 1}, Range{2, 1}, Range{nan, 1}, Range{0, INFINITY},
                                   Range{1, 1 + 1e-16}, Range{-1e308, 1e308}}) {
            f.setAxes(range, range);
            QCOMPARE(f.axes(), before);
        }
    }
};

EXPLORER_TEST(ExtremeViewsTest)
#include "extreme_views_test.moc"
