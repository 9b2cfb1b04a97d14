// SPDX-License-Identifier: GPL-3.0-or-later
#include "custom_functions.h"
#include "document_fixture.h"

#include "model/session/session_file.h"
#include "support/test_program.h"

#include <activation/catalogue.h>
#include <activation/formula.h>

#include <QTest>

using namespace explorer;

class CustomFunctionTest : public QObject {
    Q_OBJECT

private slots:
    void made_hasTheFormulasParameters_inItsOrder() {
        const CustomFunction function = customFunction("own_1", "b*x + a", {{"a", 2, 0, 4, 0.5}});
        const std::vector<CustomParameter> expected{{"b"}, {"a", 2, 0, 4, 0.5}};
        QVERIFY(function.definition().parameters == expected);
        QCOMPARE(function.function()->parameters[1].high, 4.0);
        const std::vector<double> values = activation::defaultParameters(*function.function());
        QCOMPARE(function.function()->formula->at(3, values).value, 5.0);
        QCOMPARE(function.function()->formula->at(3, values).slope, 1.0);
    }

    void withoutAName_isCalledByItsFormula() {
        QCOMPARE(customFunction("own_1", " x \n+ 1").function()->name, std::string("x + 1"));
        const QString lengthy = "x" + QString(" + x").repeated(60);
        QCOMPARE(QString::fromStdString(customFunction("own_1", lengthy).function()->name).size(),
                 longestOwnName);
    }

    void problem_saysWhere_inCharacters() {
        const CustomFunctionReading reading =
            CustomFunction::make({"own_1", "", QString::fromUtf8("α*sigmod(x)"), {}});
        QVERIFY(!reading.function);
        QCOMPARE(reading.formula.position, 2);
        QCOMPARE(reading.formula.length, 6);
        QVERIFY2(reading.formula.problem.contains("sigmoid"), qPrintable(reading.formula.problem));
    }

    void parameterName_hasOneSpelling() {
        const std::pair<const char*, const char*> spellings[] = {
            {"α", "alpha"},
            {"\\alpha", "alpha"},
            {"z_2", "z2"},
            {"z₂", "z2"},
            {"negative_slope", "negative_slope"},
            {"x", "x"},
            {"2b", "2b"},
            {"", ""}};
        for (const auto& [written, name] : spellings)
            QCOMPARE(parameterNameOf(QString::fromUtf8(written)), QString(name));
    }

    void whatCannotBe_isRefused_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("step");
        QTest::newRow("catalogue id") << "gelu"
                                      << "" << -5.0 << 0.01;
        QTest::newRow("no id") << ""
                               << "" << -5.0 << 0.01;
        QTest::newRow("spaces in the id") << "own 1"
                                          << "" << -5.0 << 0.01;
        QTest::newRow("long name") << "own_1" << QString(101, 'x') << -5.0 << 0.01;
        QTest::newRow("empty range") << "own_1"
                                     << "" << 5.0 << 0.01;
        QTest::newRow("no number") << "own_1"
                                   << "" << std::nan("") << 0.01;
        QTest::newRow("no step") << "own_1"
                                 << "" << -5.0 << 0.0;
        QTest::newRow("too many steps") << "own_1"
                                        << "" << -5.0 << 1e-9;
    }
    void whatCannotBe_isRefused() {
        QFETCH(QString, id);
        QFETCH(QString, name);
        QFETCH(double, low);
        QFETCH(double, step);
        const CustomFunctionReading reading =
            CustomFunction::make({id, name, "b*x", {{"b", 1, low, 5, step}}});
        QVERIFY(!reading.function);
        QVERIFY2(reading.problem.endsWith('.'), qPrintable(reading.problem));
    }

    void changed_keepsTheValuesOfParametersThatStay() {
        ExplorerState state;
        setCustomFunction(state, customFunction("own_1", "a*x + b + c"));
        const int key = addCurve(state, "own_1");
        state.curve(key)->parameters = {2, 3, 1};
        setCustomFunction(state, customFunction("own_1", "c*x + b + d", {{"c", 4}}));
        QCOMPARE(state.curve(key)->parameters, (std::vector<double>{4, 3, 1}));
        QCOMPARE(state.customFunctions.size(), std::size_t(1));
    }

    void edit_saysWhichCurvesAreOthers_andIsUndone() {
        DocumentFixture fixture;
        int key = 0;
        fixture.document.edit("Show own", single, [&](ExplorerState& state) {
            setCustomFunction(state, customFunction("own_1", "a*x"));
            key = addCurve(state, "own_1");
        });
        QVERIFY(key > 0);
        fixture.document.edit("Change own", single, [&](ExplorerState& state) {
            setCustomFunction(state, customFunction("own_1", "a*x^2"));
        });
        QVERIFY(fixture.lastChange().customFunctions);
        QVERIFY(!fixture.lastChange().curveList);
        QCOMPARE(fixture.lastChange().curves, QSet<int>{key});
        fixture.document.undoStack()->undo();
        QCOMPARE(fixture.document.state().customFunction("own_1")->definition().formula, "a*x");
        QCOMPARE(fixture.lastChange().curves, QSet<int>{key});
        fixture.document.undoStack()->undo();
        QVERIFY(fixture.document.state().customFunctions.empty());
        QVERIFY(!fixture.document.state().shows("own_1"));
    }

    void sameDefinition_leavesNoStep() {
        DocumentFixture fixture;
        const auto set = [](ExplorerState& state) {
            setCustomFunction(state, customFunction("own_1", "a*x"));
        };
        fixture.document.edit("Own", single, set);
        fixture.document.edit("Own", single, set);
        QCOMPARE(fixture.steps(), 1);
    }

    void removed_takesItsCurvesAlong() {
        DocumentFixture fixture;
        fixture.document.edit("Show own", single, [](ExplorerState& state) {
            setCustomFunction(state, customFunction("own_1", "a*x"));
            addCurve(state, "own_1");
            addCurve(state, "own_1");
        });
        fixture.document.edit("Remove own", single,
                              [](ExplorerState& state) { removeCustomFunction(state, "own_1"); });
        QCOMPARE(fixture.document.state().curves.size(), std::size_t(1));
        QVERIFY(fixture.document.state().customFunctions.empty());
    }

    void whatAnEditLeavesInvalid_isRepaired() {
        DocumentFixture fixture;
        fixture.document.edit("Too many", single, [](ExplorerState& state) {
            for (int i = 0; i < mostCustomFunctions + 5; ++i)
                state.customFunctions.push_back(
                    customFunction(QString("own_%1").arg(i / 2), "a*x"));
            addCurve(state, "own_1");
        });
        QCOMPARE(fixture.document.state().customFunctions.size(),
                 std::size_t((mostCustomFunctions + 6) / 2));
        fixture.document.edit("Behind the curves' back", single, [](ExplorerState& state) {
            state.customFunctions[1] = customFunction("own_1", "a*x + b");
        });
        QCOMPARE(fixture.document.state().curves.back().parameters.size(), std::size_t(2));
        fixture.document.edit("Gone", single,
                              [](ExplorerState& state) { state.customFunctions.clear(); });
        QVERIFY(!fixture.document.state().shows("own_1"));
    }

    void session_readsBackTheSame() {
        ExplorerState state;
        setCustomFunction(state, customFunction("own_1", "x*tanh(log(1+exp(b*x)))"));
        setCustomFunction(state, customFunction("own_2", "let u = a*x; u/(1 + |u|)",
                                                {{"a", 0.3, -1e-3, 1e3, 0.5}}, "Mine, \"own\""));
        state.curve(addCurve(state, "own_2"))->parameters = {700};
        addCurve(state, "own_1");
        addCurve(state, "own_2");
        const SessionReading reading = readSession(writeSession(state));
        QCOMPARE(reading.outcome.problem, QString());
        QVERIFY(reading.state == state);
        QCOMPARE(writeSession(reading.state), writeSession(state));
    }

    void sessionWithoutCustomFunctions_doesNotMentionThem() {
        QVERIFY(!writeSession(firstFigure()).contains("own_functions"));
    }
};

EXPLORER_TEST(CustomFunctionTest)
#include "custom_function_test.moc"
