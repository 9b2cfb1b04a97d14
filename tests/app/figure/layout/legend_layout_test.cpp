// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/clipping.h"
#include "figure/figure_composer.h"
#include "support/test_program.h"

#include <activation/catalogue.h>

#include <QTest>

using namespace explorer;

namespace {

constexpr double pointsPerMm = 72 / 25.4;

QSizeF millimetres(double width, double height) {
    return {width * pointsPerMm, height * pointsPerMm};
}

bool covers(const Figure& figure, const QRectF& area) {
    for (const FigureCurve& curve : figure.panels.first().curves)
        for (const activation::Piece& piece : curve.pieces)
            for (std::size_t i = 1; i < piece.points.size(); ++i) {
                const QLineF line(
                    figure.panels.first().toPoint(piece.points[i - 1].x, piece.points[i - 1].y),
                    figure.panels.first().toPoint(piece.points[i].x, piece.points[i].y));
                const auto visible = clipLine(line, figure.panels.first().plot);
                if (visible && clipLine(*visible, area))
                    return true;
            }
    return false;
}

ExplorerState everyFunction() {
    ExplorerState state;
    for (const activation::FunctionPtr& function : activation::catalogue())
        addCurve(state, QString::fromStdString(function->id));
    for (CurveState& curve : state.curves)
        curve.showsSlope = true;
    return state;
}

} // namespace

class LegendLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void legend_coversNoCurveAndIsNotCut_data() {
        QTest::addColumn<double>("widthMm");
        QTest::addColumn<double>("heightMm");
        QTest::newRow("one column") << 85.0 << 60.0;
        QTest::newRow("default") << 120.0 << 80.0;
        QTest::newRow("two columns") << 180.0 << 100.0;
        QTest::newRow("square") << 60.0 << 60.0;
        QTest::newRow("strip") << 180.0 << 30.0;
    }

    void legend_coversNoCurveAndIsNotCut() {
        QFETCH(double, widthMm);
        QFETCH(double, heightMm);
        QList<ExplorerState> states{firstFigure(), everyFunction()};
        for (const activation::FunctionPtr& function : activation::catalogue()) {
            ExplorerState single;
            addCurve(single, QString::fromStdString(function->id));
            states.append(single);
        }
        for (ExplorerState& state : states)
            for (const auto placement : {AxesPlacement::Frame, AxesPlacement::ThroughOrigin}) {
                state.axes.placement = placement;
                check(composeFigure(state, millimetres(widthMm, heightMm), paperStyle({})));
            }
    }

    void firstFigure_hasItsLegendInTheFreeCorner() {
        const Figure figure = composeFigure(firstFigure(), millimetres(120, 80), paperStyle({}));
        for (const LegendEntry& entry : figure.panels.first().legend) {
            QVERIFY(figure.panels.first().plot.contains(entry.area));
            QVERIFY(entry.area.center().x() < figure.panels.first().plot.center().x());
            QVERIFY(entry.area.center().y() < figure.panels.first().plot.center().y());
        }
    }

    void legend_aboveThePlot_whereTheCurvesLeaveNoRoom() {
        ExplorerState state;
        addCurve(state, QStringLiteral("swish"));
        state.axes.x = {-200, 200};
        state.axes.y = {-5, 5};
        state.axes.placement = AxesPlacement::Frame;
        for (const double beta : {0.01, 0.1, 1.0, 5.0}) {
            CurveState* curve = state.curve(addCurve(state, QStringLiteral("swish")));
            curve->parameters[0] = beta;
        }
        const Figure figure = composeFigure(state, millimetres(50, 24), paperStyle({}));
        QVERIFY(!figure.panels.first().legend.isEmpty());
        for (const LegendEntry& entry : figure.panels.first().legend)
            QVERIFY(entry.area.bottom() <= figure.panels.first().plot.top());
    }

    void noLegend_whereStateOrStyleHaveNone() {
        ExplorerState state = firstFigure();
        QVERIFY(composeFigure(state, {820, 510}, screenStyle(false, {}))
                    .panels.first()
                    .legend.isEmpty());
        state.layout.showsLegend = false;
        QVERIFY(composeFigure(state, {340, 227}, paperStyle({})).panels.first().legend.isEmpty());
        state = {};
        QVERIFY(composeFigure(state, {340, 227}, paperStyle({})).panels.first().legend.isEmpty());
    }

private:
    static void check(const Figure& figure) {
        const QRectF whole(QPointF(0, 0), figure.size);
        QCOMPARE(figure.panels.first().legend.size(), figure.panels.first().curves.size());
        for (qsizetype i = 0; i < figure.panels.first().legend.size(); ++i) {
            const QRectF& area = figure.panels.first().legend[i].area;
            QVERIFY(whole.contains(area));
            QVERIFY(!covers(figure, area));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!area.adjusted(0.01, 0.01, -0.01, -0.01)
                             .intersects(figure.panels.first().legend[j].area));
        }
    }
};

EXPLORER_TEST(LegendLayoutTest)
#include "legend_layout_test.moc"
