// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace explorer;

class EvaluateFormulaTest : public QObject {
    Q_OBJECT

private slots:
    void formula_isEvaluatedWithItsExactDerivative() {
        const ProgramRun run =
            runProgram({"evaluate", "--formula", "x * tanh(log(1 + exp(b*x)))", "--x", "-3,0,2"});
        const ProgramRun mish = runProgram({"evaluate", "mish", "--x", "-3,0,2"});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.lines(), mish.lines());
        const ProgramRun set = runProgram(
            {"evaluate", "--formula", "a*x^2", "--set", "a=0.5", "--x", "3", "--format", "json"});
        QCOMPARE(set.status, 0);
        const QJsonObject point = QJsonDocument::fromJson(set.output).array().first().toObject();
        QCOMPARE(point["value"].toDouble(), 4.5);
        QCOMPARE(point["derivative"].toDouble(), 3.0);
    }

    void formula_thatMakesNoSense_isRefusedAtItsPlace() {
        const ProgramRun run = runProgram({"evaluate", "--formula", "α * sigmod(x)", "--x", "1"});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.problem.contains("character 5"), qPrintable(run.problem));
        QVERIFY2(run.problem.contains("did you mean `sigmoid`?"), qPrintable(run.problem));
        const ProgramRun both = runProgram({"evaluate", "gelu", "--formula", "x", "--x", "1"});
        QCOMPARE(both.status, 2);
        const ProgramRun unknown =
            runProgram({"evaluate", "--formula", "a*x", "--set", "b=1", "--x", "1"});
        QCOMPARE(unknown.status, 2);
        QVERIFY(unknown.problem.contains("b"));
    }

    void formula_callsWhatIsDefinedBesideIt() {
        const ProgramRun run =
            runProgram({"evaluate", "--define", "mine(x; b = 2) = b*x^2", "--define",
                        "one(x) = mine(x) + 1", "--formula", "one(x) * mine(x, b=3)", "--x", "2"});
        QCOMPARE(run.problem, QString());
        QCOMPARE(run.lines().value(1), "2,108,204");
        const ProgramRun byName = runProgram(
            {"evaluate", "mine", "--define", "mine(x; b = 2) = b*x^2", "--set", "b=5", "--x", "2"});
        QCOMPARE(byName.lines().value(1), "2,20,20");
        const ProgramRun wrong = runProgram(
            {"evaluate", "--define", "mine(x) = sigmod(x)", "--formula", "x", "--x", "2"});
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.problem.contains("--define: Line 1, character 11: `sigmod` is not known"),
                 qPrintable(wrong.problem));
    }
};

EXPLORER_TEST(EvaluateFormulaTest)
#include "evaluate_formula_test.moc"
