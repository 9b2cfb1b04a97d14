// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state/explorer_state.h"
#include "model/state/state_repair.h"
#include "support/test_program.h"

#include <activation/catalogue.h>

#include <QTest>

#include <limits>

using namespace explorer;

class ExplorerStateTest : public QObject {
    Q_OBJECT

private slots:
    void firstFigure_showsThreeFunctionsWithTheirGradients() {
        const ExplorerState state = firstFigure();
        QCOMPARE(state.curves.size(), 3u);
        QCOMPARE(state.curves[0].functionId, "sigmoid");
        QCOMPARE(state.curves[1].functionId, "tanh");
        QCOMPARE(state.curves[2].functionId, "relu");
        for (const CurveState& curve : state.curves)
            QVERIFY(curve.showsValue && curve.showsSlope);
        QCOMPARE(state.axes.x.low, -4.0);
        QCOMPARE(state.axes.y.high, 1.2);
    }

    void addCurve_takesTheDefaultsAndTheFirstFreeColor() {
        ExplorerState state = firstFigure();
        removeFunction(state, "tanh");
        const int key = addCurve(state, "elu");
        const CurveState* curve = state.curve(key);
        QVERIFY(curve);
        QCOMPARE(curve->colorIndex, 1);
        const auto function = activation::findFunction("elu");
        QCOMPARE(curve->parameters, activation::defaultParameters(*function));
        QCOMPARE(addCurve(state, "gelu"), key + 1);
        QCOMPARE(state.curves.back().colorIndex, 3);
    }

    void addCurve_addsNothingForAnUnknownFunction() {
        ExplorerState state;
        QCOMPARE(addCurve(state, "no_such_function"), 0);
        QCOMPARE(state, ExplorerState());
    }

    void addCurve_stopsAtTheLimit() {
        ExplorerState state;
        for (int i = 0; i < largestCurveCount; ++i)
            QVERIFY(addCurve(state, "relu") != 0);
        QCOMPARE(addCurve(state, "relu"), 0);
        QCOMPARE(state.curves.size(), std::size_t(largestCurveCount));
    }

    void removedKeys_areNotGivenAgain() {
        ExplorerState state;
        const int first = addCurve(state, "relu");
        removeCurve(state, first);
        QVERIFY(addCurve(state, "relu") != first);
        QVERIFY(!state.curve(first));
    }

    void removeFunction_removesEveryCurveOfIt() {
        ExplorerState state = firstFigure();
        addCurve(state, "relu");
        removeFunction(state, "relu");
        QVERIFY(!state.shows("relu"));
        QCOMPARE(state.curves.size(), 2u);
    }

    void isDrawable_data() {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        constexpr double largest = std::numeric_limits<double>::max();
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("isDrawable");
        QTest::newRow("usual") << -4.0 << 4.0 << true;
        QTest::newRow("tiny around zero") << -1e-299 << 1e-299 << true;
        QTest::newRow("huge") << -1e300 << 1e300 << true;
        QTest::newRow("narrow but told apart") << 1.0 << 1.0 + 1e-12 << true;
        QTest::newRow("too narrow for doubles") << 1.0 << 1.0 + 1e-14 << false;
        QTest::newRow("too narrow far out") << 1e300 - 1e285 << 1e300 << false;
        QTest::newRow("shorter than the shortest") << 0.0 << 1e-301 << false;
        QTest::newRow("subnormal") << 0.0 << 5e-324 << false;
        QTest::newRow("zero height") << 1.0 << 1.0 << false;
        QTest::newRow("reversed") << 1.0 << -1.0 << false;
        QTest::newRow("length overflows") << -largest << largest << false;
        QTest::newRow("low is NaN") << nan << 1.0 << false;
        QTest::newRow("high is NaN") << 0.0 << nan << false;
        QTest::newRow("infinite") << 0.0 << infinity << false;
        QTest::newRow("all") << -infinity << infinity << false;
    }
    void isDrawable() {
        QFETCH(double, low);
        QFETCH(double, high);
        QTEST(explorer::isDrawable({low, high}), "isDrawable");
    }

    void repaired_leavesAValidStateAlone() {
        ExplorerState wanted = firstFigure();
        addCurve(wanted, "elu");
        wanted.axes.x = {-1, 1};
        wanted.title = "Figure";
        QCOMPARE(repaired(wanted, firstFigure()), wanted);
    }

    void repaired_dropsCurvesWithoutFunctionOrKey() {
        const ExplorerState before = firstFigure();
        ExplorerState wanted = before;
        wanted.curves.push_back({wanted.nextKey++, "no_such_function", {}});
        wanted.curves.push_back(wanted.curves[0]);
        wanted.curves.push_back({0, "relu", {}});
        QCOMPARE(repaired(wanted, before).curves, before.curves);
    }

    void repaired_putsBackACurveThatLostItsFunction() {
        const ExplorerState before = firstFigure();
        ExplorerState wanted = before;
        wanted.curves[1].functionId = "no_such_function";
        QCOMPARE(repaired(wanted, before), before);
    }

    void repaired_givesDefaultsToACurveThatChangedItsFunctionOnly() {
        const ExplorerState before = firstFigure();
        ExplorerState wanted = before;
        wanted.curves[1].functionId = "elu";
        const auto function = activation::findFunction("elu");
        QCOMPARE(repaired(wanted, before).curves[1].parameters,
                 activation::defaultParameters(*function));
    }

    void repaired_boundsColorsAndRaisesTheNextKey() {
        const ExplorerState before = firstFigure();
        ExplorerState wanted = before;
        wanted.curves[2].colorIndex = -1;
        wanted.curves.push_back({50, "gelu", {}, true, true, largestColorIndex + 1});
        const ExplorerState state = repaired(wanted, before);
        QCOMPARE(state.curves[2].colorIndex, before.curves[2].colorIndex);
        QCOMPARE(state.curves[3].colorIndex, 0);
        QCOMPARE(state.nextKey, 51);
    }

    void repaired_cutsATitleThatNoSessionCouldHold() {
        ExplorerState wanted = firstFigure();
        wanted.title = QString(longestTitle + 1, 'x');
        QCOMPARE(repaired(wanted, firstFigure()).title.size(), longestTitle);
    }
};

EXPLORER_TEST(ExplorerStateTest)
#include "explorer_state_test.moc"
