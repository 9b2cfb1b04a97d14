// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"
#include "support/pictures.h"
#include "support/test_program.h"

using namespace explorer;

class ProbeTest : public QObject {
    Q_OBJECT

private slots:
    void pointer_readsExactValuesAtTheShownX() {
        ChartFixture f;
        const QRectF plot = f.chart.figure().panels.first().plot;
        for (qreal place = plot.left() + 3.3; place < plot.right() - 3; place += 17.7) {
            hover(f.viewport(), {place, plot.center().y()});
            QVERIFY(f.chart.probe());
            const double x = f.chart.probe()->x;
            QCOMPARE(shownNumber(probeXText(x, f.chart.figure().panels.first())), x);
            const double pixel = 8 / plot.width();
            QVERIFY(std::abs(x - f.chart.figure().panels.first().toData({place, 0}).x()) <= pixel);
            const auto& readings = f.chart.probe()->readings;
            QCOMPARE(readings.size(), 3);
            const double sigmoid = 1 / (1 + std::exp(-x));
            QVERIFY(isClose(readings[0].value, sigmoid));
            QVERIFY(isClose(readings[0].slope, sigmoid * (1 / (1 + std::exp(x)))));
            QVERIFY(isClose(readings[1].value, std::tanh(x)));
            QVERIFY(isClose(readings[1].slope, 1 / (std::cosh(x) * std::cosh(x))));
            QCOMPARE(readings[2].value, std::max(x, 0.0));
            QCOMPARE(readings[2].slope, x > 0 ? 1.0 : 0.0);
        }
    }

    void pointer_readsExactValuesInADeepZoom() {
        ChartFixture f({"tanh"});
        f.setAxes({0.5, 0.5 + 1e-9}, {0.4621, 0.4622});
        hover(f.viewport(), f.chart.figure().panels.first().plot.center() + QPointF(11.3, 0));
        QVERIFY(f.chart.probe());
        const Probe& probe = *f.chart.probe();
        QCOMPARE(shownNumber(probeXText(probe.x, f.chart.figure().panels.first())), probe.x);
        QVERIFY(isClose(probe.readings[0].value, std::tanh(probe.x)));
    }

    void kink_readsTheSlopesOfBothSides() {
        ChartFixture f({"relu", "tanh"});
        hover(f.viewport(), pointOn(f, 0, 0.1));
        QVERIFY(f.chart.probe());
        QCOMPARE(f.chart.probe()->x, 0.0);
        const auto& readings = f.chart.probe()->readings;
        QCOMPARE(readings[0].leftSlope, 0.0);
        QCOMPARE(readings[0].rightSlope, 1.0);
        QCOMPARE(slopeText(readings[0]), "0 | 1");
        QCOMPARE(slopeText(readings[1]), "1");
        hover(f.viewport(), pointOn(f, 1, 1));
        QCOMPARE(slopeText(f.chart.probe()->readings[0]), "1");
    }

    void hiddenLines_areNotRead() {
        ChartFixture f;
        f.document.edit("Hide", {}, [](ExplorerState& state) {
            state.curves[0].showsValue = state.curves[0].showsSlope = false;
            state.curves[1].showsValue = false;
        });
        f.chart.refresh();
        hover(f.viewport(), pointOn(f, 1, std::tanh(1)));
        const Probe& probe = *f.chart.probe();
        QCOMPARE(probe.readings.size(), 2);
        QCOMPARE(probe.readings[0].name, "Tanh");
        QVERIFY(!probe.readings[0].showsValue);
    }

    void tangent_belongsToTheNearestLine_data() {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isSlope");
        QTest::newRow("tanh") << 1.5 << std::tanh(1.5) << "Tanh" << false;
        const double cosh = std::cosh(1.5);
        QTest::newRow("gradient of tanh") << 1.5 << 1 / (cosh * cosh) << "Tanh" << true;
        QTest::newRow("sigmoid") << -1.0 << 1 / (1 + std::exp(1.0)) << "Sigmoid" << false;
        QTest::newRow("gradient of relu") << 2.5 << 1.0 << "ReLU" << true;
    }

    void tangent_belongsToTheNearestLine() {
        QFETCH(double, x);
        QFETCH(double, y);
        ChartFixture f;
        hover(f.viewport(), pointOn(f, x, y));
        const Probe& probe = *f.chart.probe();
        QTEST(probe.readings.at(probe.nearest).name, "name");
        QTEST(probe.nearestQuantity == activation::Quantity::Slope, "isSlope");
    }

    void tangent_isDrawnAlongTheSlope() {
        ChartFixture f({"tanh"});
        f.document.edit("Curve only", {},
                        [](ExplorerState& state) { state.curves[0].showsSlope = false; });
        f.setAxes({-16, 16}, {-11, 11});
        const Figure& figure = f.chart.figure();
        // Where the tangent at 0, y = x, has long left the curve.
        const QPointF origin = figure.panels.first().toPoint(0, 0);
        const QPointF far = figure.panels.first().toPoint(4, 4);
        QVERIFY(std::hypot(far.x() - origin.x(), far.y() - origin.y()) > 80);
        const QPointF along =
            (far - origin) / std::hypot(far.x() - origin.x(), far.y() - origin.y());
        const QPointF mirrored(along.x(), -along.y());
        const QImage without = pictureOf(f.viewport());
        hover(f.viewport(), origin);
        const QImage with = pictureOf(f.viewport());
        const auto changedAt = [&](const QPointF& place) {
            const QRect window = QRectF(place - QPointF(6, 6), QSizeF(12, 12)).toRect();
            return with.copy(window) != without.copy(window);
        };
        QVERIFY(changedAt(origin + 70 * along));
        QVERIFY(changedAt(origin - 70 * along));
        QVERIFY(!changedAt(origin + 200 * along)); // it is a short piece
        QVERIFY(!changedAt(origin - 70 * mirrored));
    }

    void probe_hidesOutsideThePlotAndOnLeaving() {
        ChartFixture f;
        const QRectF plot = f.chart.figure().panels.first().plot;
        hover(f.viewport(), plot.center());
        QVERIFY(f.chart.probe());
        hover(f.viewport(), plot.topLeft() - QPointF(2, 2));
        QVERIFY(!f.chart.probe());
        hover(f.viewport(), plot.center());
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&f.chart, &leave);
        QVERIFY(!f.chart.probe());
    }

    void arrowKeys_moveTheProbeAndEscapeHidesIt() {
        ChartFixture f;
        QTest::keyClick(&f.chart, Qt::Key_Right);
        QVERIFY(f.chart.probe());
        const double first = f.chart.probe()->x;
        QTest::keyClick(&f.chart, Qt::Key_Right);
        QVERIFY(f.chart.probe()->x > first);
        QTest::keyClick(&f.chart, Qt::Key_Left);
        QTest::keyClick(&f.chart, Qt::Key_Left);
        QVERIFY(f.chart.probe()->x < first);
        QTest::keyClick(&f.chart, Qt::Key_Escape);
        QVERIFY(!f.chart.probe());
        QCOMPARE(f.document.undoStack()->count(), 0);
    }

    void arrowKeys_doNotLoseTheProbeAtThePlotsEdge() {
        ChartFixture f;
        for (int i = 0; i < 300; ++i) {
            QTest::keyClick(&f.chart, Qt::Key_Right);
        }
        QVERIFY(f.chart.probe());
        QTest::keyClick(&f.chart, Qt::Key_Left);
        QVERIFY(f.chart.probe());
    }

    void probe_followsAParameter() {
        ChartFixture f({"elu"});
        hover(f.viewport(), pointOn(f, -1, -0.5));
        f.document.edit("Change", {},
                        [](ExplorerState& state) { state.curves[0].parameters[0] = 2; });
        f.chart.refresh();
        const Probe& probe = *f.chart.probe();
        QVERIFY(isClose(probe.readings[0].value, 2 * std::expm1(probe.x)));
    }

    // Until the next frame the chart holds the figure of the last one.
    void curveThatTheDocumentHasLost_isNotRead() {
        ChartFixture f;
        const QPointF place = pointOn(f, 1, std::tanh(1));
        f.document.edit("Remove", {},
                        [&](ExplorerState& state) { removeCurve(state, f.key("tanh")); });
        QCOMPARE(f.chart.figure().panels.first().curves.size(), 6);
        const auto probe = readProbe(f.document.state(), f.chart.figure(), place);
        QVERIFY(probe);
        QCOMPARE(probe->readings.size(), 2);
        QCOMPARE(probe->readings[0].name, "Sigmoid");
        QCOMPARE(probe->readings[1].name, "ReLU");
    }

    void everyInput_isSafeBetweenAnUndoingAndTheNextFrame() {
        ChartFixture f;
        f.document.edit("Pin", {}, [&](ExplorerState& state) {
            state.layout.arrangement = FigureLayout::Grid;
            state.teaching.pins = {{f.key("relu"), 1}, {f.key("relu"), 2}};
            state.teaching.ghosts = {state.curves[2]};
        });
        f.chart.refresh();
        const FigurePanel last = f.chart.figure().panels.last();
        const QPointF place = last.toPoint(1, 1);
        hover(f.viewport(), place);
        f.document.edit("Remove all", {}, [](ExplorerState& state) {
            state = firstFigure();
            state.curves.clear();
        });
        hover(f.viewport(), place + QPointF(1, 0));
        QVERIFY(f.chart.probe());
        QVERIFY(f.chart.probe()->readings.isEmpty());
        QVERIFY(!f.chart.words().isEmpty());
        pictureOf(f.viewport());
        for (const int key : {Qt::Key_Return, Qt::Key_Right, Qt::Key_Up, Qt::Key_Plus}) {
            QTest::keyClick(&f.chart, static_cast<Qt::Key>(key), Qt::ShiftModifier);
        }
        QTest::mouseClick(&f.viewport(), Qt::LeftButton, {}, place.toPoint());
        turnWheel(f.viewport(), place, 1);
        QVERIFY(f.document.state().teaching.pins.empty());
        f.chart.refresh();
        QVERIFY(f.chart.probe()->readings.isEmpty());
    }

    void chartThatWasNeverDrawn_takesInput() {
        ExplorerDocument document;
        LiveChart chart(document);
        QVERIFY(chart.figure().panels.isEmpty());
        hover(*chart.viewport(), {20, 20});
        turnWheel(*chart.viewport(), {20, 20}, 1);
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, {20, 20});
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(!chart.probe());
        QVERIFY(document.state() == firstFigure());
    }

private:
    static QPointF pointOn(const ChartFixture& f, double x, double y) {
        return f.chart.figure().panels.first().toPoint(x, y);
    }
    static double shownNumber(QString text) { return text.replace(QChar(0x2212), '-').toDouble(); }
    static bool isClose(double value, double expected) {
        return std::abs(value - expected) <= 1e-15 + 4e-15 * std::abs(expected);
    }
};

EXPLORER_TEST(ProbeTest)
#include "probe_test.moc"
