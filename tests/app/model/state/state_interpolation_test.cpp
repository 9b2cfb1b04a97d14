// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state/state_interpolation.h"
#include "support/test_program.h"

#include <activation/catalogue.h>

#include <QTest>

#include <cmath>

using namespace explorer;

namespace {

ExplorerState figureOf(const QStringList& functionIds) {
    ExplorerState state;
    for (const QString& id : functionIds)
        addCurve(state, id);
    return state;
}

} // namespace

class StateInterpolationTest : public QObject {
    Q_OBJECT

private slots:
    void end_isTheSecondFigure_bitForBit() {
        const ExplorerState to = figureOf({"swish", "elu"});
        QVERIFY(stateBetween(figureOf({"relu"}), to, 1) == to);
    }

    void view_moves() {
        ExplorerState from;
        ExplorerState to;
        from.axes.x = {-4, 4};
        to.axes.x = {-10, 6};
        QCOMPARE(stateBetween(from, to, 0.5).axes.x, (Range{-7, 5}));
        QCOMPARE(stateBetween(from, to, 0).axes.x, from.axes.x);
    }

    void parameter_movesAsItsSliderDoes() {
        ExplorerState from = figureOf({"softmax"});
        ExplorerState to = from;
        const activation::FunctionPtr softmax = activation::findFunction("softmax");
        const std::size_t temperature = *activation::parameterIndex(*softmax, "T");
        const std::size_t count = *activation::parameterIndex(*softmax, "n");
        const std::size_t input = *activation::parameterIndex(*softmax, "z2");
        from.curves[0].parameters[temperature] = 0.1;
        to.curves[0].parameters[temperature] = 10;
        from.curves[0].parameters[count] = 2;
        to.curves[0].parameters[count] = 5;
        to.curves[0].parameters[input] = 4;
        const std::vector<double> half = stateBetween(from, to, 0.5).curves[0].parameters;
        QVERIFY(std::abs(half[temperature] - 1) < 1e-12); // logarithmic
        QCOMPARE(half[count], 5.0);                       // whole
        QCOMPARE(half[input], 2.0);                       // linear
    }

    void curvesOfOneFunction_moveInTheirOrder() {
        ExplorerState from = figureOf({"elu", "relu", "elu"});
        from.curves[0].parameters[0] = 1;
        from.curves[2].parameters[0] = 3;
        ExplorerState to = figureOf({"elu", "elu", "elu"});
        for (CurveState& curve : to.curves)
            curve.parameters[0] = 2;
        const ExplorerState start = stateBetween(from, to, 0);
        QCOMPARE(start.curves[0].parameters[0], 1.0);
        QCOMPARE(start.curves[1].parameters[0], 3.0);
        QCOMPARE(start.curves[2].parameters[0], 2.0); // there is no third
    }

    void pins_moveOnCurvesOfOneFunction() {
        ExplorerState from = figureOf({"elu", "relu"});
        ExplorerState to = figureOf({"elu", "gelu"});
        from.teaching.pins = {{from.curves[0].key, -2}, {from.curves[1].key, 0}};
        to.teaching.pins = {{to.curves[0].key, 4}, {to.curves[1].key, 3}};
        const std::vector<PinnedPoint> half = stateBetween(from, to, 0.5).teaching.pins;
        QCOMPARE(half[0].x, 1.0);
        QCOMPARE(half[1].x, 3.0); // on another function
    }

    void everyStateBetweenAnyTwo_canBeEvaluated() {
        ExplorerState from;
        for (const activation::FunctionPtr& function : activation::catalogue())
            addCurve(from, QString::fromStdString(function->id));
        ExplorerState to = from;
        for (CurveState& curve : to.curves) {
            const activation::FunctionPtr function = functionOf(to, curve.functionId);
            for (std::size_t i = 0; i < curve.parameters.size(); ++i) {
                std::vector<double> values = curve.parameters;
                values[i] = function->parameters[i].high;
                if (!activation::checkParameters(*function, values))
                    curve.parameters = values;
            }
        }
        for (const double share : {0.1, 0.5, 0.9}) {
            const ExplorerState state = stateBetween(from, to, share);
            for (const CurveState& curve : state.curves)
                QVERIFY2(!activation::checkParameters(*functionOf(state, curve.functionId),
                                                      curve.parameters),
                         qPrintable(curve.functionId));
        }
    }
};

EXPLORER_TEST(StateInterpolationTest)
#include "state_interpolation_test.moc"
