// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_composer.h"
#include "figure/layout/figure_layout.h"
#include "figure/painting/figure_hit.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace explorer;
using activation::Quantity;

namespace {

ExplorerState stateOf(const QStringList& ids, FigureLayout layout) {
    ExplorerState state;
    for (const QString& id : ids)
        addCurve(state, id);
    state.layout.arrangement = layout;
    state.axes.placement = AxesPlacement::Frame;
    return state;
}

Figure composed(const ExplorerState& state, const QSizeF& size = {420, 300}) {
    return composeFigure(state, size, paperStyle({}));
}

QStringList lettersOf(const Figure& figure) {
    QStringList letters;
    for (const FigurePanel& panel : figure.panels)
        letters.append(panel.letter);
    return letters;
}

} // namespace

class PanelsTest : public QObject {
    Q_OBJECT

private slots:
    void overlay_hasEverythingInOnePanel() {
        const Figure figure = composed(stateOf({"gelu", "relu"}, FigureLayout::Overlay));
        QCOMPARE(figure.panels.size(), 1);
        QCOMPARE(figure.panels.first().curves.size(), 4);
        QCOMPARE(figure.panels.first().letter, QString());
        QCOMPARE(figure.panels.first().y.label, QString("$f(x)$, $f'(x)$"));
    }

    void stacked_putsGradientsBelow_withARangeOfTheirOwn() {
        ExplorerState state = stateOf({"gelu", "relu"}, FigureLayout::Stacked);
        state.axes.slopeY = {-0.25, 1.25};
        const Figure figure = composed(state);
        QCOMPARE(figure.panels.size(), 2);
        const FigurePanel& above = figure.panels[0];
        const FigurePanel& below = figure.panels[1];
        for (const FigureCurve& curve : above.curves)
            QCOMPARE(curve.quantity, Quantity::Value);
        for (const FigureCurve& curve : below.curves)
            QCOMPARE(curve.quantity, Quantity::Slope);
        QVERIFY(above.plot.bottom() < below.plot.top());
        QCOMPARE(above.plot.size(), below.plot.size());
        QCOMPARE(above.plot.left(), below.plot.left());
        QCOMPARE(below.y.range, state.axes.slopeY);
        QCOMPARE(above.x.range, below.x.range);
        QVERIFY(!above.x.hasNumbers && below.x.hasNumbers); // shared, and named once
        QVERIFY(above.x.label.isEmpty() && !below.x.label.isEmpty());
        QCOMPARE(lettersOf(figure), (QStringList{"a", "b"}));
    }

    void stacked_withoutGradients_isOnePanel() {
        ExplorerState state = stateOf({"gelu"}, FigureLayout::Stacked);
        state.curves[0].showsSlope = false;
        QCOMPARE(composed(state).panels.size(), 1);
        state.curves[0].showsValue = false;
        QCOMPARE(composed(state).panels.size(), 1); // empty, but a figure
    }

    void grid_hasAPanelForEachShownFunction() {
        ExplorerState state = stateOf({"gelu", "relu", "elu", "tanh", "mish"}, FigureLayout::Grid);
        state.curves[1].showsValue = false;
        state.curves[1].showsSlope = false;
        state.layout.columns = 3;
        const Figure figure = composed(state, {600, 400});
        QCOMPARE(figure.panels.size(), 4);
        QCOMPARE(figure.columns, 3);
        QCOMPARE(figure.panels[1].title, QString("ELU"));
        QCOMPARE(figure.panels[0].plot.top(), figure.panels[2].plot.top());
        QCOMPARE(figure.panels[0].plot.left(), figure.panels[3].plot.left());
        QVERIFY(figure.panels[1].x.hasNumbers); // nothing stands below it
        QVERIFY(!figure.panels[0].x.hasNumbers);
        QVERIFY(!figure.panels[1].y.hasNumbers);
        for (const FigurePanel& panel : figure.panels)
            QCOMPARE(panel.plot.size(), figure.panels.first().plot.size());
    }

    void letters_goOnBehindZ() {
        ExplorerState state = stateOf({}, FigureLayout::Grid);
        for (int i = 0; i < 28; ++i)
            addCurve(state, "relu");
        const Figure figure = composed(state, {2000, 2000});
        QCOMPARE(figure.panels[25].letter, QString("z"));
        QCOMPARE(figure.panels[26].letter, QString("aa"));
        state.layout.showsLetters = false;
        QCOMPARE(composed(state, {2000, 2000}).panels[26].letter, QString());
    }

    void everyText_isInsideTheFigure_andMeetsNoOther_data() {
        QTest::addColumn<int>("layout");
        QTest::addColumn<int>("placement");
        QTest::addColumn<int>("legend");
        for (int layout = 0; layout < 3; ++layout)
            for (int placement = 0; placement < 2; ++placement)
                for (int legend = 0; legend < 8; ++legend)
                    QTest::addRow("%d %d %d", layout, placement, legend)
                        << layout << placement << legend;
    }

    void everyText_isInsideTheFigure_andMeetsNoOther() {
        QFETCH(int, layout);
        QFETCH(int, placement);
        QFETCH(int, legend);
        ExplorerState state = stateOf({"gelu", "leaky_relu", "elu", "tanh"}, FigureLayout(layout));
        state.axes.placement = AxesPlacement(placement);
        state.layout.legendPlace = LegendPlace(legend);
        state.title = "A title";
        const Figure figure = composed(state, {430, 400});
        const QRectF whole = QRectF(QPointF(0, 0), figure.size).adjusted(-0.5, -0.5, 0.5, 0.5);
        QList<QRectF> areas;
        for (const PlacedText& line : placeTitle(figure))
            areas.append(line.area);
        for (const FigurePanel& panel : figure.panels) {
            QVERIFY(!panel.plot.isEmpty());
            for (const PlacedText& text : placePanelTexts(figure, panel))
                areas.append(text.area);
            const bool isInCorner = state.layout.legendPlace >= LegendPlace::TopLeft &&
                                    state.layout.legendPlace <= LegendPlace::BottomRight;
            for (const LegendEntry& entry : panel.legend) {
                QVERIFY(whole.contains(entry.area));
                if (!isInCorner) // a corner is where the user wants it
                    areas.append(entry.area.adjusted(0, 1, 0, -1));
            }
        }
        for (qsizetype i = 0; i < areas.size(); ++i) {
            QVERIFY(whole.contains(areas[i]));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!areas[i].adjusted(0.2, 0.2, -0.2, -0.2).intersects(areas[j]),
                         qPrintable(QString("%1 and %2").arg(i).arg(j)));
        }
    }

    void legendAtCurves_standsWhereTheCurvesEnd() {
        ExplorerState state = stateOf({"tanh", "relu"}, FigureLayout::Overlay);
        for (CurveState& curve : state.curves)
            curve.showsSlope = false;
        state.axes.x = {-1, 1};
        state.axes.y = {-1.5, 1.5};
        state.layout.legendPlace = LegendPlace::AtCurves;
        const FigurePanel panel = composed(state).panels.first();
        QCOMPARE(panel.legend.size(), 2);
        for (const LegendEntry& entry : panel.legend) {
            QVERIFY(!entry.hasKey);
            QVERIFY(entry.area.left() > panel.plot.right());
            const auto& end = panel.curves[entry.curve].pieces.back().points.back();
            QVERIFY(std::abs(entry.area.center().y() - panel.toPoint(end.x, end.y).y()) < 8);
        }
    }

    void askedStep_setsTheTicks_unlessTheyWouldTouch() {
        ExplorerState state = stateOf({"tanh"}, FigureLayout::Overlay);
        state.axes.x = {-1, 1};
        state.axes.xStep = 0.25;
        const auto ticks = [&] { return composed(state).panels.first().x.ticks; };
        QCOMPARE(ticks().size(), 9);
        QCOMPARE(ticks()[1].label, QString("−0.75"));
        state.axes.xStep = 1e-6;
        QVERIFY(ticks().size() < 20);
    }

    void ownLabel_isShown_andPrimedForTheGradient() {
        ExplorerState state = stateOf({"tanh"}, FigureLayout::Overlay);
        state.curves[0].label = "mine";
        const FigurePanel panel = composed(state).panels.first();
        QCOMPARE(panel.curves[0].label, QString("mine"));
        QCOMPARE(panel.curves[1].label, QString("mine′"));
    }

    void hit_findsWhatStandsAtAPoint() {
        ExplorerState state = stateOf({"tanh", "relu"}, FigureLayout::Stacked);
        state.title = "A title";
        const Figure figure = composed(state);
        const auto part = [&](const QPointF& point) { return hitFigure(figure, point)->part; };
        QCOMPARE(part(placeTitle(figure).first().area.center()), FigurePart::Title);
        for (const FigurePanel& panel : figure.panels)
            for (const PlacedText& text : placePanelTexts(figure, panel)) {
                const auto hit = hitFigure(figure, text.area.center());
                QCOMPARE(hit.has_value(), text.kind != TextKind::PanelLetter);
                if (hit) {
                    QCOMPARE(hit->quantity, panel.quantity);
                    QCOMPARE(hit->part == FigurePart::YNumbers, text.kind == TextKind::YNumber);
                }
            }
        const LegendEntry entry = figure.panels[0].legend[1];
        const auto hit = hitFigure(figure, entry.area.center());
        QCOMPARE(hit->part, FigurePart::CurveLabel);
        QCOMPARE(hit->curveKey, state.curves[1].key);
        QVERIFY(!hitFigure(figure, figure.panels[0].plot.center()));
    }
};

EXPLORER_TEST(PanelsTest)
#include "panels_test.moc"
