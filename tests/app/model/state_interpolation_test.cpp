// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state_interpolation.h"
#include "support/test_program.h"

#include <activation/catalogue.h>

#include <QTest>

using namespace explorer;

namespace {

ExplorerState withElu(double alpha, const Range& x) {
    ExplorerState state;
    const int key = addCurve(state, "elu");
    state.curves[0].parameters[0] = alpha;
    state.axes.x = x;
    state.teaching.pins = {{key, alpha}};
    return state;
}

} // namespace

class StateInterpolationTest : public QObject {
    Q_OBJECT

private slots:
    void ends_areTheStatesThemselves() {
        const ExplorerState from = withElu(1, {-4, 4});
        const ExplorerState to = withElu(3, {-8, 2});
        QCOMPARE(interpolated(from, to, 0), from);
        QCOMPARE(interpolated(from, to, 1), to);
    }

    void halfWay_isBetweenInViewParametersAndPins() {
        const ExplorerState state = interpolated(withElu(1, {-4, 4}), withElu(3, {-8, 2}), 0.5);
        QCOMPARE(state.axes.x, (Range{-6, 3}));
        QCOMPARE(state.curves[0].parameters[0], 2.0);
        QCOMPARE(state.teaching.pins[0].x, 2.0);
    }

    void otherFunctions_areThereAtOnce() {
        ExplorerState to;
        addCurve(to, "gelu");
        addCurve(to, "relu");
        const ExplorerState state = interpolated(withElu(1, {-4, 4}), to, 0.25);
        QCOMPARE(state.curves, to.curves);
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
        for (const double part : {0.1, 0.5, 0.9}) {
            const ExplorerState state = interpolated(from, to, part);
            for (const CurveState& curve : state.curves)
                QVERIFY2(!activation::checkParameters(*functionOf(state, curve.functionId),
                                                      curve.parameters),
                         qPrintable(curve.functionId));
        }
    }
};

EXPLORER_TEST(StateInterpolationTest)
#include "state_interpolation_test.moc"
