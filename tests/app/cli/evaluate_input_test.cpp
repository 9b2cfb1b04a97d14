// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluated_rows.h"
#include "program_run.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace explorer;

// `evaluate` in a pipe: numbers from standard input, and readers that go away.
class EvaluateInputTest : public QObject {
    Q_OBJECT

private slots:
    void input_isSeparatedByCommasOrWhiteSpace() {
        const ProgramRun run =
            runProgram({"evaluate", "relu", "--x", "-"}, "1,2 3\t4\r\n\n,5,\n +6");
        QCOMPARE(run.status, 0);
        const QList<Row> rows = rowsOf(run);
        QCOMPARE(rows.size(), 6);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(rows[i].x, i + 1.0);
    }

    void input_thatIsEmpty_givesTheHeaderAlone() {
        QCOMPARE(runProgram({"evaluate", "relu", "--x", "-"}).output,
                 QByteArray("x,value,derivative\n"));
        QCOMPARE(runProgram({"evaluate", "relu", "--x", "-", "--format", "json"}).output,
                 QByteArray("[]\n"));
    }

    void input_tooLongForMemory_streams() {
        QByteArray input;
        for (int i = 0; i < 200'000; ++i)
            input += QByteArray::number(i) + '\n';
        const QList<Row> rows = rowsOf(runProgram({"evaluate", "relu", "--x", "-"}, input));
        QCOMPARE(rows.size(), 200'000);
        for (int i = 0; i < 200'000; i += 997)
            QCOMPARE(rows[i].value, double(i));
    }

    void input_isAnsweredLineByLine() {
        QProcess process;
        process.start(COMMAND_LINE_PROGRAM, {"evaluate", "relu", "--x", "-"});
        for (const char* number : {"1", "2"}) {
            process.write(QByteArray(number) + '\n');
            const QByteArray answer = QByteArray(number) + ',' + number + ",1\n";
            QByteArray said;
            while (!said.contains(answer) && process.waitForReadyRead(10'000))
                said += process.readAllStandardOutput();
            QVERIFY2(said.contains(answer), said.constData());
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void input_thatIsNoNumber_failsAfterWhatWasGood_data() {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("words");
        QTest::newRow("word") << QByteArray("1\n2 3\n4 abc 5\n")
                              << "Line 3 of standard input: \"abc\"";
        QTest::newRow("at the end")
            << QByteArray("1 2 3 4\n0x10") << "Line 2 of standard input: \"0x10\"";
        QTest::newRow("too large") << QByteArray("1 2 3 4 1e999") << "\"1e999\"";
        QTest::newRow("two signs") << QByteArray("1 2 3 4 +-5") << "\"+-5\"";
        QTest::newRow("bytes") << QByteArray("1 2 3 4 \xff\x01\x1b[2J") << "Line 1";
        QTest::newRow("endless") << "1 2 3 4\n" + QByteArray(5'000'000, '7') << "Line 2";
    }

    void input_thatIsNoNumber_failsAfterWhatWasGood() {
        QFETCH(QByteArray, input);
        QFETCH(QString, words);
        const ProgramRun run = runProgram({"evaluate", "relu", "--x", "-"}, input);
        QCOMPARE(run.status, 1);
        QCOMPARE(rowsOf(run).size(), 4);
        QVERIFY2(run.problem.contains(words), qPrintable(run.problem));
        QVERIFY(!run.problem.contains(QChar(0x1b)));
        const ProgramRun json =
            runProgram({"evaluate", "relu", "--x", "-", "--format", "json"}, input);
        QCOMPARE(QJsonDocument::fromJson(json.output).array().size(), 4);
    }

    void input_mayBeATable_ofWhichXIsTaken() {
        const QStringList command{"evaluate", "relu", "--x", "-"};
        const ProgramRun plain = runProgram(command, "-1 2.5\n");
        QCOMPARE(plain.status, 0);
        QCOMPARE(runProgram(command, "\xef\xbb\xbf-1\n2.5\n").lines(), plain.lines());
        QCOMPARE(runProgram(command, "x\n-1\n2.5\n").lines(), plain.lines());
        QCOMPARE(runProgram(command, plain.output).lines(), plain.lines());
        QCOMPARE(runProgram(command, "\xe2\x88\x92"
                                     "1\n2.5\n")
                     .lines(),
                 plain.lines());
        QCOMPARE(runProgram(command, "name,x\n7,-1\n8,2.5\n").lines(), plain.lines());
        const ProgramRun none = runProgram(command, "a,b\n1,2\n");
        QCOMPARE(none.status, 1);
        QVERIFY2(none.problem.contains("none called x"), qPrintable(none.problem));
        QCOMPARE(runProgram({"evaluate", "relu", "--x", QStringLiteral("\u22121,2.5")}).lines(),
                 plain.lines());
    }

    void reader_thatHasEnough_endsItQuietly() {
        QProcess process;
        process.start("sh",
                      {"-c", QStringLiteral("{ '%1' evaluate relu --from 0 --to 1 --count "
                                            "1000000000; echo \"status $?\" >&2; } | head -n 2")
                                 .arg(COMMAND_LINE_PROGRAM)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput().count('\n'), 2);
        QCOMPARE(process.readAllStandardError(), QByteArray("status 0\n"));
    }
};

EXPLORER_TEST(EvaluateInputTest)
#include "evaluate_input_test.moc"
