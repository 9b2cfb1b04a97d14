// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace explorer;

namespace {

// The file in which the program finds what is kept in the window.
QString writeKept(const QByteArray& text) {
    const QString folder = qEnvironmentVariable("XDG_CONFIG_HOME") + "/activation-explorer";
    QFile file(folder + "/own_functions.txt");
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(text) < 0)
        qFatal("The kept functions cannot be written");
    return file.fileName();
}

} // namespace

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

    void greekParameter_isSetByItsLetter() {
        const ProgramRun letter = runProgram({"evaluate", "elu", "--set", "α=0.3", "--x", "-1"});
        const ProgramRun name = runProgram({"evaluate", "elu", "--set", "alpha=0.3", "--x", "-1"});
        QCOMPARE(letter.problem, QString());
        QCOMPARE(letter.output, name.output);
        const ProgramRun typed = runProgram(
            {"evaluate", "--formula", "α*x + z_2", "--set", "α=3", "--set", "z₂=1", "--x", "2"});
        QCOMPARE(typed.problem, QString());
        QCOMPARE(typed.lines().value(1), "2,7,3");
        const ProgramRun defined = runProgram(
            {"evaluate", "mine", "--define", "mine(x; α = 4) = α*x", "--set", "α=5", "--x", "2"});
        QCOMPARE(defined.lines().value(1), "2,10,5");
        const ProgramRun drawn =
            runProgram({"export", "-", "--format", "csv", "--formula", "α*x:α=2,default.α=3"});
        QCOMPARE(drawn.problem, QString());
    }

    void kept_isKnownByName_whereNothingElseIs() {
        const QString file =
            writeKept("bowl(x; b = 3) = b*x^2\nbad(x) = sigmod(x)\nraised(x) = bowl(x) + 1\n");
        QCOMPARE(runProgram({"evaluate", "bowl", "--set", "b=2", "--x", "2"}).lines().value(1),
                 "2,8,8");
        const ProgramRun called =
            runProgram({"evaluate", "--formula", "raised(x)*bowl(x, b=1)", "--x", "2"});
        QCOMPARE(called.problem, QString());
        QCOMPARE(called.lines().value(1), "2,52,100");
        const ProgramRun defined =
            runProgram({"evaluate", "--define", "bowl(x) = x", "--formula", "bowl(x)", "--x", "2"});
        QCOMPARE(defined.lines().value(1), "2,2,1");
        const ProgramRun drawn =
            runProgram({"export", "-", "--format", "csv", "--function", "raised:dash=dotted",
                        "--formula", "bowl(x) - raised(x)"});
        QCOMPARE(drawn.problem, QString());
        QVERIFY(!drawn.output.isEmpty());
        const ProgramRun bad = runProgram({"evaluate", "bad", "--x", "2"});
        QCOMPARE(bad.status, 2);
        QVERIFY2(bad.problem.contains("There is no function bad"), qPrintable(bad.problem));
        QVERIFY(QFile::remove(file));
    }
};

EXPLORER_TEST(EvaluateFormulaTest)
#include "evaluate_formula_test.moc"
