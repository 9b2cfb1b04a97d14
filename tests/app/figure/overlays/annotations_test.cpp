// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_composer.h"
#include "model/state/teaching_edits.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace explorer;

namespace {

ExplorerState stateOf(const QStringList& ids, FigureLayout layout = FigureLayout::Overlay) {
    ExplorerState state;
    for (const QString& id : ids)
        addCurve(state, id);
    state.layout.arrangement = layout;
    return state;
}

ExplorerState withPin(double x, FigureLayout layout = FigureLayout::Overlay,
                      const QString& id = "tanh") {
    ExplorerState state = stateOf({id}, layout);
    pinPoint(state, {state.curves[0].key, x});
    return state;
}

Figure composed(const ExplorerState& state) {
    return composeFigure(state, {420, 300}, paperStyle({}));
}

QStringList textsOf(const Annotations& annotations) {
    QStringList texts;
    for (const AnnotationText& text : annotations.texts)
        texts.append(text.text);
    return texts;
}

bool hasDashedLine(const Annotations& annotations) {
    return std::any_of(annotations.lines.begin(), annotations.lines.end(),
                       [](const AnnotationLine& line) { return !line.dashes.isEmpty(); });
}

// One that has found nothing yet.
class SeekingInquiry : public Inquiry {
public:
    Answer ask(const Question&) override { return {}; }
};

} // namespace

class AnnotationsTest : public QObject {
    Q_OBJECT

private slots:
    void plainFigures_haveNone() {
        const Figure figure = composed(stateOf({"gelu"}));
        QVERIFY(figure.below.areas.isEmpty() && figure.below.lines.isEmpty());
        QVERIFY(figure.above.dots.isEmpty() && figure.above.texts.isEmpty());
        QVERIFY(figure.pins.isEmpty());
    }

    void pin_standsOnFunctionAndGradient_linked() {
        const Figure figure = composed(withPin(0.5));
        QCOMPARE(figure.pins.size(), 2);
        const FigurePanel& panel = figure.panels.first();
        QCOMPARE(figure.pins[1].point, panel.toPoint(0.5, std::tanh(0.5)));
        QVERIFY(hasDashedLine(figure.above));
        QCOMPARE(textsOf(figure.above), (QStringList{"$f$(0.5) = 0.4621", "$f'$(0.5) = 0.7864"}));
    }

    void whatIsStillSought_isSaidInTheFigure() {
        ExplorerState state = withPin(0.5);
        state.teaching.showsZones = true;
        SeekingInquiry inquiry;
        const Figure figure = FigureComposer().compose(state, {420, 300}, paperStyle({}), inquiry);
        QVERIFY(figure.pins.isEmpty());
        QCOMPARE(textsOf(figure.above), QStringList{"being read"});
        QCOMPARE(textsOf(figure.below), QStringList{"zones: still being looked for"});
    }

    void pin_inStackedPanels_isLinkedAcrossThem() {
        const Figure figure = composed(withPin(0.5, FigureLayout::Stacked));
        QCOMPARE(figure.pins.size(), 2);
        QVERIFY(figure.pins[0].panel != figure.pins[1].panel);
        QVERIFY(std::abs(figure.pins[0].point.x() - figure.pins[1].point.x()) < 1e-6);
        QVERIFY(hasDashedLine(figure.above));
    }

    void pin_ridesAlongWhenAParameterMoves() {
        ExplorerState state = withPin(-1, FigureLayout::Overlay, "elu");
        FigureComposer composer;
        PaperInquiry inquiry;
        const QPointF before =
            composer.compose(state, {420, 300}, paperStyle({}), inquiry).pins[1].point;
        state.curves[0].parameters[0] = 0.5;
        const QPointF after =
            composer.compose(state, {420, 300}, paperStyle({}), inquiry).pins[1].point;
        QCOMPARE(after.x(), before.x());
        QVERIFY(after.y() < before.y());
    }

    void pin_amongSeveralFunctions_saysOfWhich() {
        ExplorerState state = stateOf({"tanh", "sigmoid"});
        pinPoint(state, {state.curves[0].key, 0.5});
        QCOMPARE(textsOf(composed(state).above),
                 (QStringList{"Tanh: $f$(0.5) = 0.4621", "$f'$(0.5) = 0.7864"}));
        state.layout.arrangement = FigureLayout::Grid;
        QVERIFY(textsOf(composed(state).above).contains("$f$(0.5) = 0.4621"));
    }

    void pin_outOfView_isNotDrawn() { QVERIFY(composed(withPin(17)).pins.isEmpty()); }

    void tangent_atAKink_showsBothSlopes() {
        const Figure figure = composed(withPin(0, FigureLayout::Overlay, "relu"));
        QVERIFY(textsOf(figure.above).contains("$f'$(0) = 0 | 1"));
        QVERIFY(figure.below.areas.isEmpty()); // no triangle with two slopes
    }

    void tangentsOff_leaveThePointAndItsValue() {
        ExplorerState state = withPin(0.5);
        state.teaching.showsTangents = false;
        const Figure figure = composed(state);
        QVERIFY(figure.below.areas.isEmpty());
        QCOMPARE(textsOf(figure.above), QStringList{"$f$(0.5) = 0.4621"});
    }

    void readings_doNotLieOverEachOther() {
        ExplorerState state = withPin(0.5);
        pinPoint(state, {state.curves[0].key, 0.7});
        pinPoint(state, {state.curves[0].key, 0.9});
        const QList<AnnotationText> texts = composed(state).above.texts;
        QCOMPARE(texts.size(), 6);
        for (qsizetype i = 0; i < texts.size(); ++i)
            for (qsizetype j = i + 1; j < texts.size(); ++j)
                QVERIFY(!texts[i].area.adjusted(0, 2, 0, -2).intersects(texts[j].area));
    }

    void everything_staysInThePlot() {
        for (const char* id : {"relu", "sigmoid", "gelu", "exponential"}) {
            ExplorerState state = withPin(3.9, FigureLayout::Overlay, QString::fromLatin1(id));
            state.teaching.showsZones = true;
            const Figure figure = composed(state);
            const QRectF plot = figure.panels.first().plot.adjusted(-0.01, -0.01, 0.01, 0.01);
            for (const Annotations& layer : {figure.below, figure.above}) {
                for (const AnnotationLine& line : layer.lines)
                    QVERIFY(plot.contains(line.line.p1()) && plot.contains(line.line.p2()));
                for (const AnnotationArea& area : layer.areas)
                    QVERIFY(plot.contains(area.outline.boundingRect()));
            }
        }
    }

    void zones_areShadedHatchedAndNamed() {
        ExplorerState state = stateOf({"relu"});
        state.teaching.showsZones = true;
        const Figure figure = composed(state);
        QCOMPARE(figure.below.areas.size(), 1);
        QVERIFY(figure.below.lines.size() > 5);
        QCOMPARE(textsOf(figure.below), QStringList{"dead: $f'$ = 0"});
    }

    void zones_ofSeveralFunctions_areOfTheChosenOneAndSayWhose() {
        ExplorerState state = stateOf({"gelu", "relu"});
        state.teaching.showsZones = true;
        state.teaching.zonedCurve = state.curves[1].key;
        QCOMPARE(textsOf(composed(state).below), QStringList{"ReLU is dead"});
    }

    void zones_ofOneOfTwoNamesakes_sayWhich() {
        ExplorerState state = stateOf({"elu", "elu"});
        state.curves[1].parameters[0] = 0.5;
        state.teaching.showsZones = true;
        state.teaching.zonedCurve = state.curves[1].key;
        QVERIFY(textsOf(composed(state).below).contains("ELU, α = 0.5 is saturated"));
    }

    void zones_ofAHiddenCurve_areThoseOfTheFirstShown() {
        ExplorerState state = stateOf({"gelu", "relu", "sigmoid"});
        state.teaching.showsZones = true;
        state.teaching.zonedCurve = state.curves[0].key;
        state.curves[0].showsValue = state.curves[0].showsSlope = false;
        QCOMPARE(textsOf(composed(state).below), QStringList{"ReLU is dead"});
    }

    void zones_inAGrid_areOfEachPanelsFunction() {
        ExplorerState state = stateOf({"sigmoid", "relu"}, FigureLayout::Grid);
        state.teaching.showsZones = true;
        QCOMPARE(composed(state).below.areas.size(), 3);
    }

    void ghosts_lieBehindTheCurvesAndInNoLegend() {
        ExplorerState state = stateOf({"elu"});
        freezeCurves(state);
        state.curves[0].parameters[0] = 3;
        const Figure figure = composed(state);
        const FigurePanel& panel = figure.panels.first();
        QCOMPARE(panel.curves.size(), 2);
        QCOMPARE(panel.ghosts.size(), 2);
        QVERIFY(!panel.ghosts[0].pieces.empty());
        QVERIFY(panel.ghosts[0].color.lightness() > panel.curves[0].color.lightness());
        QCOMPARE(panel.legend.size(), 2);
        QVERIFY(textsOf(figure.below).contains("ELU, α = 1"));
    }

    void ghostsThatEndAtOnePlace_haveTheirNamesElsewhereAlongThem() {
        ExplorerState state = stateOf({"elu"});
        state.curves[0].showsSlope = false;
        for (const double alpha : {0.2, 0.9, 1.7}) {
            state.curves[0].parameters[0] = alpha;
            freezeCurves(state);
        }
        QCOMPARE(composed(state).below.texts.size(), 2); // the curve still covers the last
        state.curves[0].parameters[0] = 1;
        const Figure figure = composed(state);
        const QList<AnnotationText>& names = figure.below.texts;
        QCOMPARE(names.size(), 3);
        for (qsizetype i = 0; i < names.size(); ++i) {
            QVERIFY(figure.panels.first().plot.contains(names[i].area));
            for (qsizetype j = i + 1; j < names.size(); ++j)
                QVERIFY(!names[i].area.intersects(names[j].area));
        }
    }

    void ghostOfAnCustomFunction_isDrawnAsItWas_besideItsFunctionInAGrid() {
        ExplorerState state;
        const auto set = [&](const QString& formula) {
            setCustomFunction(state,
                              CustomFunction::make({"own_1", "", formula, {}}).function.value());
        };
        set("0.1*x");
        addCurve(state, "own_1");
        addCurve(state, "relu");
        state.layout.arrangement = FigureLayout::Grid;
        freezeCurves(state);
        set("0.2*x");
        const FigurePanel panel = composed(state).panels.first();
        QCOMPARE(panel.ghosts.size(), 2);
        QCOMPARE(panel.ghosts[0].label, "0.1*x");
        QCOMPARE(panel.curves[0].key, state.curves[0].key);
        QCOMPARE(panel.ghosts[0].pieces.front().points.back().y, 0.4);
    }

    void ghosts_inStackedPanels_standWithTheirLike() {
        ExplorerState state = stateOf({"elu"}, FigureLayout::Stacked);
        freezeCurves(state);
        const Figure figure = composed(state);
        QCOMPARE(figure.panels[0].ghosts.size(), 1);
        QCOMPARE(figure.panels[1].ghosts.first().quantity, activation::Quantity::Slope);
    }

    void ghostsAlone_areDrawn() {
        ExplorerState state = stateOf({"elu"});
        freezeCurves(state);
        state.curves.clear();
        QCOMPARE(composed(state).panels.first().ghosts.size(), 2);
    }
};

EXPLORER_TEST(AnnotationsTest)
#include "annotations_test.moc"
