// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <fcntl.h>
#include <unistd.h>

using namespace explorer;

namespace {

ProgramRun runShell(const QString& command) {
    QProcess process;
    process.start("/bin/sh", {"-c", command, QStringLiteral(COMMAND_LINE_PROGRAM)});
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class WindowStartTest : public QObject {
    Q_OBJECT

private slots:
    void function_opensTheWindowWithIt_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("function") << "gelu" << QByteArray("window\nfunction gelu 0\n");
        QTest::newRow("parameter") << "elu:alpha=0.3" << QByteArray("window\nfunction elu 0.3\n");
    }
    void function_opensTheWindowWithIt() {
        QFETCH(QString, word);
        const ProgramRun run = runProgram({word});
        QCOMPARE(run.problem, QString());
        QTEST(run.output, "output");
    }

    void fileOfAFunctionsName_comesFirst() {
        const QTemporaryDir folder;
        QFile file(folder.filePath("gelu"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const ProgramRun run =
            runShell(QStringLiteral("cd '%1' && exec \"$0\" gelu").arg(folder.path()));
        QCOMPARE(run.output, QByteArray("window\n"));
    }

    void unknownWord_opensNothing_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("problem");
        QTest::newRow("command") << QStringList("exprt") << "did you mean export?";
        QTest::newRow("function") << QStringList("leaky_rlu") << "did you mean leaky_relu?";
        QTest::newRow("nothing like it")
            << QStringList("qqqqqqqq")
            << "neither a command, a function nor a file called qqqqqqqq.";
        QTest::newRow("parameter") << QStringList("elu:alfa=1") << "elu has no parameter alfa";
        QTest::newRow("help of none") << QStringList{"help", "exprt"} << "did you mean export?";
        QTest::newRow("help of two") << QStringList{"help", "list", "gelu"} << "\"gelu\" is one";
        QTest::newRow("two behind dashes") << QStringList{"--", "/", "b"} << "\"b\" is one";
        QTest::newRow("no file behind dashes")
            << QStringList{"--", "--help"} << "There is no file called --help.";
        QTest::newRow("bell") << QStringList("a\ab") << "called a\\u0007b.";
        QTest::newRow("long") << QStringList(QString(5000, 'q'))
                              << "called " + QString(80, 'q') + QChar(0x2026) + ".";
    }
    void unknownWord_opensNothing() {
        QFETCH(QStringList, words);
        QFETCH(QString, problem);
        const ProgramRun run = runProgram(words);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(run.problem.contains(problem), qPrintable(run.problem));
    }

    void wordsBehindDashes_areFiles() {
        const QTemporaryDir folder;
        QFile file(folder.filePath("--help"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const ProgramRun run =
            runShell(QStringLiteral("cd '%1' && exec \"$0\" -- --help").arg(folder.path()));
        QCOMPARE(run.problem, QString());
        QCOMPARE(run.output, QByteArray("window\nfile --help\n"));
    }

    void help_ofACommand_isThatOfItsOption() {
        for (const char* command : {"list", "evaluate", "export"})
            QCOMPARE(runProgram({"help", command}).output, runProgram({command, "--help"}).output);
        QCOMPARE(runProgram({"help"}).output, runProgram({"--help"}).output);
    }

    void argumentThatIsNoText_isRefused() {
        const ProgramRun run = runShell("exec \"$0\" export \"$(printf 'a\\377.pdf')\"");
        QCOMPARE(run.status, 2);
        QVERIFY2(run.problem.contains("argument a\\xff.pdf is not text in UTF-8"),
                 qPrintable(run.problem));
    }

    // As where the other end of a pipe was opened by a program that waits for nothing.
    void outputThatIsFullForNow_isWaitedFor() {
        int ends[2];
        QCOMPARE(pipe2(ends, O_NONBLOCK | O_CLOEXEC), 0);
        QProcess process;
        process.setChildProcessModifier([&] { dup2(ends[1], STDOUT_FILENO); });
        process.start(QStringLiteral(COMMAND_LINE_PROGRAM),
                      {"evaluate", "relu", "--from", "0", "--to", "1", "--count", "50000"});
        QVERIFY(process.waitForStarted());
        close(ends[1]);
        QThread::msleep(300); // so that the pipe is full before it is read
        QByteArray output;
        QByteArray piece(65'536, Qt::Uninitialized);
        for (;;) {
            const ssize_t count = read(ends[0], piece.data(), std::size_t(piece.size()));
            if (count > 0)
                output.append(piece.constData(), count);
            else if (count == 0 || errno != EAGAIN)
                break;
            else
                QThread::msleep(1);
        }
        close(ends[0]);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(output.count('\n'), 50'001);
    }

    void linkToTheProgram_hasTheSameSettings() {
        const QTemporaryDir folder;
        const QString link = folder.filePath("explorer");
        QVERIFY(QFile::link(QStringLiteral(COMMAND_LINE_PROGRAM), link));
        QVERIFY(QDir(folder.path()).mkpath("activation-explorer"));
        QFile file(folder.filePath("activation-explorer/own_functions.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine(x) = 3*x\n");
        file.close();
        const ProgramRun run =
            runShell(QStringLiteral("XDG_CONFIG_HOME='%1' exec '%2' evaluate mine --x 2")
                         .arg(folder.path(), link));
        QCOMPARE(run.problem, QString());
        QCOMPARE(run.output, QByteArray("x,value,derivative\n2,6,3\n"));
    }
};

EXPLORER_TEST(WindowStartTest)
#include "window_start_test.moc"
