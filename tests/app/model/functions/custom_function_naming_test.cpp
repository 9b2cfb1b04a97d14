// SPDX-License-Identifier: GPL-3.0-or-later
// That no function ever calls another than before, whatever the one that it calls is named, and
// wherever both are brought.
#include "custom_function_states.h"

#include "model/functions/function_import.h"
#include "model/session/session_file.h"
#include "support/test_program.h"

#include <QTest>

using namespace explorer;

class CustomFunctionNamingTest : public QObject {
    Q_OBJECT

private slots:
    void naming_changesNoValue_data() {
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QString>("name");
        QTest::newRow("first letter") << "let b = 2; own_1(x)*b"
                                      << "Bowl";
        QTest::newRow("index") << "sum(own_1(x + j) for j in 1..3)"
                               << "Jump";
        QTest::newRow("name with an index") << "sum(own_1(x + k) for k in 1..2)"
                                            << "Soft k";
        QTest::newRow("whole name") << "let bowl = 2; own_1(x)*bowl"
                                    << "Bowl";
        QTest::newRow("name without let") << "bowl = 2; own_1(x)*bowl"
                                          << "Bowl";
        QTest::newRow("Greek letter") << "let α = 2; own_1(x)*α"
                                      << "Alpha";
        QTest::newRow("digit before it") << "2own_1(x)"
                                         << "E5";
        QTest::newRow("space of LaTeX") << "let\\, bowl = 2; own_1(x)*bowl"
                                        << "Bowl";
    }
    // As it is typed, letter by letter.
    void naming_changesNoValue() {
        QFETCH(QString, caller);
        QFETCH(QString, name);
        ExplorerState state;
        set(state, "own_1", "x^2");
        QCOMPARE(set(state, "own_2", caller), QString());
        const double before = valueAt(state, "own_2", 3);
        for (qsizetype length = 1; length <= name.size(); ++length) {
            QCOMPARE(set(state, "own_1", "x^2", name.left(length)), QString());
            QVERIFY2(state.customFunction("own_2")->calls("own_1"),
                     qPrintable(formulaOf(state, "own_2")));
            QCOMPARE(valueAt(state, "own_2", 3), before);
            const SessionReading reading = readSession(writeSession(state));
            QCOMPARE(reading.outcome.problem, QString());
            QVERIFY(reading.state.customFunctions == state.customFunctions);
        }
        QCOMPARE(set(state, "own_1", "x^3", name), QString());
        QVERIFY(valueAt(state, "own_2", 3) > before);
    }

    void letter_isNotTakenForACallName() {
        ExplorerState state;
        set(state, "own_1", "x", "F");
        set(state, "f", "2*x");
        QCOMPARE(callNames(state.customFunctions), (QStringList{"own_1", "f"}));
    }

    void merged_callsWhatItCalledElsewhere_alsoBehindAName_data() {
        QTest::addColumn<QString>("caller");
        QTest::newRow("let") << "let bowl = 2; own_1(x)*bowl";
        QTest::newRow("space of LaTeX") << "let\\, bowl = 2; own_1(x)*bowl";
    }
    void merged_callsWhatItCalledElsewhere_alsoBehindAName() {
        QFETCH(QString, caller);
        ExplorerState elsewhere;
        set(elsewhere, "own_1", "x^2", "Bowl");
        QCOMPARE(set(elsewhere, "own_2", caller, "User"), QString());
        const MergedFunctions merge = merged({}, elsewhere.customFunctions, 50);
        QCOMPARE(merge.problem, QString());
        ExplorerState here;
        here.customFunctions = merge.functions;
        QCOMPARE(valueAt(here, merge.ids[1], 3), 18.0);
    }

    void borrowed_isWhatTheFormulaCalls_andOnlyWhereItHasTo() {
        ExplorerState kept = squareAndUser();
        set(kept, "own_3", "my_square(x) + 1", "Raised");
        ExplorerState here;
        set(here, "own_1", "x", "My square");
        BorrowingReading made = makeBorrowing(here.customFunctions, kept.customFunctions,
                                              {"own_2", {}, "my_square(x)", {}});
        QVERIFY(made.reading.function);
        QVERIFY(made.functions == here.customFunctions);
        made = makeBorrowing(here.customFunctions, kept.customFunctions,
                             {"own_2", {}, "2*raised(x)", {}});
        QVERIFY2(made.reading.function, qPrintable(made.reading.formula.problem));
        QCOMPARE(made.functions.size(), std::size_t(3));
        QVERIFY(!placeOf(made.functions, made.reading.function->id()));
        here.customFunctions = made.functions;
        QCOMPARE(setCustomFunction(here, *made.reading.function), QString());
        QCOMPARE(valueAt(here, made.reading.function->id(), 2), 26.0);
        // What nobody named is not to be had by its number, and what is wrong stays so.
        for (const char* formula : {"own_2(x)", "raised(x", "unheard(x)"}) {
            made = makeBorrowing({}, kept.customFunctions, {"own_9", {}, formula, {}});
            QVERIFY(!made.reading.function);
            QVERIFY(made.functions.empty());
        }
    }
};

EXPLORER_TEST(CustomFunctionNamingTest)
#include "custom_function_naming_test.moc"
