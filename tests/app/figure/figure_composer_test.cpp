// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_composer.h"
#include "figure/layout/figure_layout.h"
#include "support/test_program.h"

#include <QPolygonF>
#include <QTest>

using namespace explorer;

namespace {

const QSizeF screenSize(820, 510);

const FigureCurve* find(const Figure& figure, int key, activation::Quantity quantity) {
    for (const FigureCurve& curve : figure.panels.first().curves)
        if (curve.key == key && curve.quantity == quantity)
            return &curve;
    return nullptr;
}

quint64 revision(const Figure& figure, int key) {
    const FigureCurve* curve = find(figure, key, activation::Quantity::Value);
    return curve ? curve->revision : 0;
}

} // namespace

class FigureComposerTest : public QObject {
    Q_OBJECT

private slots:
    void rrelu_hasABandAroundItsCurve_othersNone() {
        ExplorerState state;
        const int rrelu = addCurve(state, QStringLiteral("rrelu"));
        const int relu = addCurve(state, QStringLiteral("relu"));
        const Figure figure = composeFigure(state, screenSize, paperStyle({}));
        const FigureCurve* curve = find(figure, rrelu, activation::Quantity::Value);
        QVERIFY(find(figure, relu, activation::Quantity::Value)->band.empty());
        QVERIFY(find(figure, rrelu, activation::Quantity::Slope)->band.empty());
        QPolygonF outline;
        for (const activation::SamplePoint& point : curve->band)
            outline.append({point.x, point.y});
        QVERIFY(outline.containsPoint({-2, -0.458}, Qt::OddEvenFill)); // the mean slope
        QVERIFY(outline.containsPoint({-2, -0.26}, Qt::OddEvenFill));
        QVERIFY(!outline.containsPoint({-2, -0.24}, Qt::OddEvenFill)); // above 1/8
        QVERIFY(!outline.containsPoint({-2, -0.68}, Qt::OddEvenFill)); // below 1/3
    }

    void curves_followTheState() {
        ExplorerState state = firstFigure();
        state.curves[1].showsSlope = false;
        const Figure figure = composeFigure(state, screenSize, screenStyle(false, {}));
        QCOMPARE(figure.panels.first().curves.size(), 5);
        const int tanh = state.curves[1].key;
        QVERIFY(find(figure, tanh, activation::Quantity::Value));
        QVERIFY(!find(figure, tanh, activation::Quantity::Slope));
        QVERIFY(find(figure, tanh, activation::Quantity::Value)->dashes.isEmpty());
        const FigureCurve* slope = find(figure, state.curves[0].key, activation::Quantity::Slope);
        QVERIFY(!slope->dashes.isEmpty());
        QCOMPARE(slope->color, screenStyle(false, {}).color(state.curves[0].colorIndex));
        for (const FigureCurve& curve : figure.panels.first().curves)
            QVERIFY(!curve.pieces.empty());
    }

    void parameter_resamplesItsCurveAlone() {
        ExplorerState state;
        const int still = addCurve(state, QStringLiteral("tanh"));
        const int moving = addCurve(state, QStringLiteral("leaky_relu"));
        FigureComposer composer;
        PaperInquiry inquiry;
        const Figure before = composer.compose(state, screenSize, screenStyle(false, {}), inquiry);
        state.curve(moving)->parameters[0] = 0.4;
        const Figure after = composer.compose(state, screenSize, screenStyle(false, {}), inquiry);
        QCOMPARE(revision(after, still), revision(before, still));
        QVERIFY(revision(after, moving) > revision(before, moving));
        QCOMPARE(after.panels.first().plot, before.panels.first().plot);
    }

    void colour_titleAndVisibility_resampleNothing() {
        ExplorerState state = firstFigure();
        const int key = state.curves[0].key;
        const int hidden = state.curves[1].key;
        FigureComposer composer;
        PaperInquiry inquiry;
        const Figure before = composer.compose(state, screenSize, screenStyle(false, {}), inquiry);
        state.curve(key)->colorIndex = 6;
        state.curve(hidden)->showsValue = false;
        const Figure between = composer.compose(state, screenSize, screenStyle(true, {}), inquiry);
        QCOMPARE(revision(between, key), revision(before, key));
        state.curve(hidden)->showsValue = true;
        const Figure after = composer.compose(state, screenSize, screenStyle(false, {}), inquiry);
        QCOMPARE(revision(after, hidden), revision(before, hidden));
    }

    void view_resamplesEverything() {
        ExplorerState state = firstFigure();
        FigureComposer composer;
        PaperInquiry inquiry;
        const Figure before = composer.compose(state, screenSize, screenStyle(false, {}), inquiry);
        state.axes.x = {-5, 4};
        const Figure after = composer.compose(state, screenSize, screenStyle(false, {}), inquiry);
        for (const CurveState& curve : state.curves)
            QVERIFY(revision(after, curve.key) > revision(before, curve.key));
    }

    void removedCurve_leavesNothingBehindForItsKey() {
        ExplorerState state;
        const int key = addCurve(state, QStringLiteral("tanh"));
        FigureComposer composer;
        PaperInquiry inquiry;
        const Figure before = composer.compose(state, screenSize, screenStyle(false, {}), inquiry);
        const ExplorerState empty;
        QVERIFY(composer.compose(empty, screenSize, screenStyle(false, {}), inquiry)
                    .panels.first()
                    .curves.isEmpty());
        const Figure after = composer.compose(state, screenSize, screenStyle(false, {}), inquiry);
        QVERIFY(revision(after, key) > revision(before, key));
    }

    void labels_nameWhatTellsCurvesApart() {
        ExplorerState state;
        const int first = addCurve(state, QStringLiteral("leaky_relu"));
        QCOMPARE(label(state, first), QStringLiteral("Leaky ReLU"));
        const int second = addCurve(state, QStringLiteral("leaky_relu"));
        QCOMPARE(label(state, first), QStringLiteral("Leaky ReLU"));
        state.curve(second)->parameters[0] = 0.3;
        QCOMPARE(label(state, second), QStringLiteral("Leaky ReLU, α = 0.3"));
        QCOMPARE(label(state, first), QStringLiteral("Leaky ReLU, α = 0.01"));
        QCOMPARE(label(state, second, activation::Quantity::Slope),
                 QStringLiteral("Leaky ReLU′, α = 0.3"));
    }

    void labelsOfSlidersThatRun_haveAsManyDecimalsEverywhere() {
        ExplorerState state;
        const int key = addCurve(state, QStringLiteral("elu"));
        const int namesake = addCurve(state, QStringLiteral("elu"));
        FigureStyle style = paperStyle({});
        style.runningSliders = {{key, 0}};
        QStringList labels;
        for (const double alpha : {1.0, 1.25, 1.3}) { // the default is the first
            state.curve(key)->parameters[0] = alpha;
            const Figure figure = composeFigure(state, screenSize, style);
            const FigureCurve* curve = find(figure, key, activation::Quantity::Value);
            labels.append(curve->label);
            QCOMPARE(curve->widestLabel, QStringLiteral("ELU, α = 0.00"));
            const FigureCurve* other = find(figure, namesake, activation::Quantity::Value);
            QCOMPARE(other->label, QStringLiteral("ELU, α = 1"));
            QVERIFY(other->widestLabel.isEmpty());
        }
        QCOMPARE(labels,
                 QStringList({QStringLiteral("ELU, α = 1.00"), QStringLiteral("ELU, α = 1.25"),
                              QStringLiteral("ELU, α = 1.30")}));
    }

    void labels_keepThePrimeBesideTheName() {
        ExplorerState state;
        const int key = addCurve(state, QStringLiteral("gelu_tanh"));
        const QString text = label(state, key, activation::Quantity::Slope);
        QVERIFY2(text.startsWith(QStringLiteral("GELU′ (")), qPrintable(text));
    }

    void points_andDataAreInverse() {
        const Figure figure = composeFigure(firstFigure(), screenSize, screenStyle(false, {}));
        const QPointF data =
            figure.panels.first().toData(figure.panels.first().toPoint(1.25, -0.5));
        QVERIFY(qAbs(data.x() - 1.25) < 1e-12 && qAbs(data.y() + 0.5) < 1e-12);
        QCOMPARE(figure.panels.first().toPoint(-4, -1), figure.panels.first().plot.bottomLeft());
        QCOMPARE(figure.panels.first().toPoint(4, 1.2), figure.panels.first().plot.topRight());
    }

    void everyLabel_staysInsideTheFigure_data() {
        QTest::addColumn<double>("xLow");
        QTest::addColumn<double>("xHigh");
        QTest::addColumn<double>("yLow");
        QTest::addColumn<double>("yHigh");
        QTest::newRow("article") << -4.0 << 4.0 << -1.0 << 1.2;
        QTest::newRow("origin left below") << 1.0 << 5.0 << 2.0 << 3.0;
        QTest::newRow("origin right above") << -5.0 << -1.0 << -3.0 << -2.0;
        QTest::newRow("origin just inside") << -0.01 << 5.0 << -0.01 << 3.0;
        QTest::newRow("narrow") << 1 - 5e-13 << 1 + 5e-13 << 1 - 5e-13 << 1 + 5e-13;
        QTest::newRow("wide") << -1e300 << 1e300 << -1e300 << 1e300;
        QTest::newRow("tiny") << -1e-300 << 1e-300 << 0.0 << 1e-300;
    }

    void everyLabel_staysInsideTheFigure() {
        QFETCH(double, xLow);
        QFETCH(double, xHigh);
        QFETCH(double, yLow);
        QFETCH(double, yHigh);
        for (const AxesPlacement placement : {AxesPlacement::Frame, AxesPlacement::ThroughOrigin})
            for (const QSizeF& size : {QSizeF(241, 170), QSizeF(510, 283), QSizeF(820, 510)}) {
                ExplorerState state = firstFigure();
                state.axes.x = {xLow, xHigh};
                state.axes.y = {yLow, yHigh};
                state.axes.placement = placement;
                state.axes.showsGrid = true;
                state.title = QStringLiteral("A title that is long enough to need several lines "
                                             "in a figure that is as narrow as a column");
                checkLabels(composeFigure(state, size, paperStyle({})));
                checkLabels(composeFigure(state, size, screenStyle(false, {})));
            }
    }

    void zero_isWrittenOnce_whereTheAxesCross() {
        const Figure figure = composeFigure(firstFigure(), screenSize, screenStyle(false, {}));
        int zeros = 0;
        for (const PlacedText& label : placeTickLabels(figure, figure.panels.first()))
            zeros += label.text == QLatin1String("0") ? 1 : 0;
        QCOMPARE(zeros, 1);
    }

    void axisLines_runThroughNoLabel() {
        for (const Range& y : {Range{-1, 1.2}, Range{-3, -0.5}, Range{0.5, 3}}) {
            ExplorerState state = firstFigure();
            state.axes.y = y;
            const Figure figure = composeFigure(state, screenSize, screenStyle(false, {}));
            const QPointF crossing = axesCrossing(figure, figure.panels.first());
            for (const PlacedText& label : placeTickLabels(figure, figure.panels.first())) {
                QVERIFY(crossing.x() < label.area.left() || crossing.x() > label.area.right() ||
                        label.area.top() > figure.panels.first().plot.bottom());
                QVERIFY(crossing.y() < label.area.top() || crossing.y() > label.area.bottom() ||
                        label.area.right() < figure.panels.first().plot.left());
            }
        }
    }

    void figures_thatCannotBeDrawn_areEmptyAndAlive() {
        ExplorerState state = firstFigure();
        QVERIFY(composeFigure(state, {0, 0}, paperStyle({})).panels.first().plot.isEmpty());
        composeFigure(state, {3, 500}, paperStyle({}));
        state.axes.x = {1, 1};
        const Figure figure = composeFigure(state, screenSize, paperStyle({}));
        QVERIFY(figure.panels.first().x.ticks.isEmpty());
        for (const FigureCurve& curve : figure.panels.first().curves)
            QVERIFY(curve.pieces.empty());
    }

private:
    static QString label(const ExplorerState& state, int key,
                         activation::Quantity quantity = activation::Quantity::Value) {
        const Figure figure = composeFigure(state, screenSize, screenStyle(false, {}));
        const FigureCurve* curve = find(figure, key, quantity);
        return curve ? curve->label : QString();
    }

    static void checkLabels(const Figure& figure) {
        const QRectF whole(QPointF(0, 0), figure.size);
        QVERIFY(whole.contains(figure.panels.first().plot));
        QList<PlacedText> labels = placeTickLabels(figure, figure.panels.first());
        for (const PlacedText& line : placeTitle(figure)) {
            QVERIFY(line.area.bottom() < figure.panels.first().plot.top());
            labels.append(line);
        }
        for (qsizetype i = 0; i < labels.size(); ++i) {
            QVERIFY2(whole.contains(labels[i].area), qPrintable(labels[i].text));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!labels[i].area.intersects(labels[j].area),
                         qPrintable(labels[i].text + u'|' + labels[j].text));
        }
    }
};

EXPLORER_TEST(FigureComposerTest)
#include "figure_composer_test.moc"
