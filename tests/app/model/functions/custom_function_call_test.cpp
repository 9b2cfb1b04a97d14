// SPDX-License-Identifier: GPL-3.0-or-later
// Custom functions that call each other, and what becomes of them when one changes.
#include "custom_function_states.h"
#include "document_fixture.h"

#include "model/functions/function_import.h"
#include "model/session/session_file.h"
#include "support/test_program.h"

#include <activation/catalogue.h>
#include <activation/formula.h>

#include <QTest>

using namespace explorer;

class CustomFunctionCallTest : public QObject {
    Q_OBJECT

private slots:
    void calledName_isTheNameInSmallLetters_elseTheId() {
        ExplorerState state;
        for (const auto& [id, name] : {std::pair("own_1", "My GELU"),
                                       {"own_2", "GELU"},
                                       {"own_3", ""},
                                       {"own_4", "my_gelu"},
                                       {"own_5", "own 3"},
                                       {"own_6", " -Very/steep!"},
                                       {"own_7", "sin"},
                                       {"own_8", "2x"}})
            QCOMPARE(set(state, id, "x", name), QString());
        QCOMPARE(callNames(state.customFunctions),
                 (QStringList{"my_gelu", "own_2", "own_3", "own_4", "own_5", "very_steep", "own_7",
                              "own_8"}));
    }

    void called_byNameAndById_withArguments() {
        ExplorerState state = squareAndUser();
        QCOMPARE(valueAt(state, "own_2", 3), 13.0);
        QCOMPARE(set(state, "own_3", "own_2(x) + mySquare(x, b=1) + my_square(x, 2)"), QString());
        QCOMPARE(valueAt(state, "own_3", 3), 13.0 + 9 + 18);
        QCOMPARE(set(state, "own_4", "My_Square(x, c=1)"),
                 "`my_square` has no parameter `c`; it is called as my_square(x, b=3).");
    }

    void calledById_isCalledByItsNameFromThenOn() {
        ExplorerState state = squareAndUser();
        QCOMPARE(set(state, "own_3", "2*own_1(x)"), QString());
        QCOMPARE(formulaOf(state, "own_3"), "2*my_square(x)");
        QCOMPARE(valueAt(state, "own_3", 3), 54.0);
        QCOMPARE(set(state, "own_1", "own_2(x)", "My square"),
                 "`own_2` cannot be called here, because that goes in a circle: own_2 → my_square "
                 "→ own_2.");
    }

    void changed_changesThoseThatCallIt_andTheirCurves() {
        DocumentFixture fixture;
        int key = 0;
        fixture.document.edit("Own", single, [&](ExplorerState& state) {
            state.customFunctions = squareAndUser().customFunctions;
            key = addCurve(state, "own_2");
        });
        fixture.document.edit("Change", single, [&](ExplorerState& state) {
            QCOMPARE(set(state, "own_1", "b*x", "My square", {{"b", 5}}), QString());
        });
        QCOMPARE(valueAt(fixture.document.state(), "own_2", 3), 11.0);
        QCOMPARE(fixture.lastChange().curves, QSet<int>{key});
        fixture.document.undoStack()->undo();
        QCOMPARE(valueAt(fixture.document.state(), "own_2", 3), 13.0);
        QCOMPARE(fixture.lastChange().curves, QSet<int>{key});
    }

    void renamed_isCalledByItsNewName() {
        ExplorerState state = squareAndUser();
        QCOMPARE(set(state, "own_1", "b*x^2", "Parabola", {{"b", 3}}), QString());
        QCOMPARE(formulaOf(state, "own_2"), "parabola(x - 1) + 1");
        QCOMPARE(set(state, "own_1", "b*x^2", "Sin", {{"b", 3}}), QString());
        QCOMPARE(formulaOf(state, "own_2"), "own_1(x - 1) + 1");
        QCOMPARE(valueAt(state, "own_2", 3), 13.0);
    }

    void changedSoThatACallMakesNoSense_isRefused() {
        ExplorerState state = squareAndUser();
        set(state, "own_2", "my_square(x, b=2)", "User");
        const ExplorerState before = state;
        QCOMPARE(set(state, "own_1", "x^2", "My square"),
                 "\"User\" calls it and would make no sense any more: `my_square` has no parameter "
                 "`b`; it is called as my_square(x).");
        QVERIFY(state == before);
    }

    void circle_isRefusedByName() {
        ExplorerState state = squareAndUser();
        set(state, "own_3", "own_2(x)", "Third");
        QCOMPARE(set(state, "own_1", "x + third(x)", "My square"),
                 "`third` cannot be called here, because that goes in a circle: third → own_2 → "
                 "my_square → third.");
        QCOMPARE(set(state, "own_1", "my_square(x)", "My square"),
                 "`my_square` cannot call itself.");
    }

    void removed_takesThoseThatCallItAlong() {
        ExplorerState state = squareAndUser();
        set(state, "own_3", "own_2(x)");
        set(state, "own_4", "x");
        addCurve(state, "own_3");
        addCurve(state, "own_4");
        QCOMPARE(usersOf(state.customFunctions, "own_1"), (QStringList{"own_2", "own_3"}));
        QCOMPARE(removeCustomFunction(state, "own_1"), QString());
        QCOMPARE(state.customFunctions.size(), std::size_t(1));
        QVERIFY(!state.shows("own_3"));
        QVERIFY(state.shows("own_4"));
    }

    void removed_leavesItsNameToAnother_whoseUsersFollow() {
        ExplorerState state;
        set(state, "own_1", "x", "Mine");
        set(state, "own_2", "2*x", "Mine");
        set(state, "own_3", "own_2(x) + 1");
        removeCustomFunction(state, "own_1");
        QCOMPARE(formulaOf(state, "own_3"), "mine(x) + 1");
        const SessionReading reading = readSession(writeSession(state));
        QCOMPARE(reading.outcome.problem, QString());
        QCOMPARE(valueAt(reading.state, "own_3", 2), 5.0);
    }

    void takenAwayBehindTheirBack_leavesNobodyWhoCallsIt() {
        DocumentFixture fixture;
        fixture.document.edit("Own", single, [](ExplorerState& state) {
            state.customFunctions = squareAndUser().customFunctions;
        });
        fixture.document.edit("Take", single, [](ExplorerState& state) {
            state.customFunctions.erase(state.customFunctions.begin());
        });
        QVERIFY(fixture.document.state().customFunctions.empty());
    }

    void session_readsBackTheSame_inWhicheverOrder() {
        ExplorerState state;
        set(state, "own_1", "x");
        set(state, "own_2", "a*x^2", "My square", {{"a", 2}});
        set(state, "own_1", "let u = mySquare(x, a=3); u + my_square(x)", "First");
        addCurve(state, "own_1");
        const SessionReading reading = readSession(writeSession(state));
        QCOMPARE(reading.outcome.problem, QString());
        QVERIFY(reading.state == state);
        QCOMPARE(valueAt(reading.state, "own_1", 2), 20.0);
        QCOMPARE(writeSession(reading.state), writeSession(state));
    }

    void doubling_isStoppedWithASentence() {
        ExplorerState state;
        set(state, "own_1", "x*tanh(x) + 1");
        QString problem;
        for (int i = 2; i < 30 && problem.isEmpty(); ++i)
            problem = set(state, QString("own_%1").arg(i), QString("own_%1(own_%1(x))").arg(i - 1));
        QCOMPARE(problem, "The formula has more than 600 different parts.");
    }

    void merged_takesWhatIsMissing_andChangesIdsThatAreTaken() {
        ExplorerState here;
        set(here, "own_1", "sin(x)");
        const ExplorerState others = squareAndUser();
        MergedFunctions merge = merged(here.customFunctions, others.customFunctions, 50);
        QCOMPARE(merge.problem, QString());
        QCOMPARE(merge.addedCount, 2);
        here.customFunctions = merge.functions;
        QCOMPARE(merge.ids.size(), 2);
        QCOMPARE(valueAt(here, merge.ids[1], 3), 13.0);
        QCOMPARE(valueAt(here, "own_1", 0), 0.0);
        merge = merged(here.customFunctions, others.customFunctions, 50);
        QCOMPARE(merge.addedCount, 0);
        QCOMPARE(merge.ids, (QStringList{"own_2", "own_3"}));
        merge = merged(here.customFunctions, {customFunction("own_9", "cos(x)")}, 3);
        QVERIFY(merge.problem.endsWith('.'));
        QVERIFY(merge.functions == here.customFunctions);
    }
};

EXPLORER_TEST(CustomFunctionCallTest)
#include "custom_function_call_test.moc"
