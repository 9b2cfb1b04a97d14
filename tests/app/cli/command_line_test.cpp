// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"
#include "support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace explorer;

class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void window_opensWithoutACommand_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("session") << QStringList("lesson.aex");
        QTest::newRow("path") << QStringList("folder/lesson");
        QTest::newRow("Qt's own option") << QStringList{"-platform", "xcb"};
        QTest::newRow("Qt's own option, two dashes") << QStringList{"--style=fusion"};
    }

    void window_opensWithoutACommand() {
        QFETCH(QStringList, arguments);
        const ProgramRun run = runProgram(arguments);
        QCOMPARE(run.output, QByteArray("window\n"));
        QCOMPARE(run.problem, QString());
    }

    void fileNamedLikeACommand_opensAsASession() {
        const QTemporaryDir folder;
        QFile file(folder.filePath("expor"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(runProgram({file.fileName()}).output, QByteArray("window\n"));
    }

    void help_namesEveryCommand() {
        for (const char* option : {"--help", "-h"}) {
            const ProgramRun run = runProgram({option});
            QCOMPARE(run.status, 0);
            QCOMPARE(run.problem, QString());
            for (const char* word : {"list", "evaluate", "export", "SESSION", "--version"})
                QVERIFY2(run.output.contains(word), word);
        }
    }

    void help_ofACommand_hasOptionsAndExamples() {
        for (const char* command : {"list", "evaluate", "export"}) {
            const ProgramRun run = runProgram({command, "--help"});
            QCOMPARE(run.status, 0);
            QCOMPARE(run.problem, QString());
            QVERIFY(run.output.contains("Options:\n  --"));
            QVERIFY(run.output.contains(QByteArray("Examples:\n  activation-explorer ") + command));
        }
    }

    void version_isOneLine() {
        const ProgramRun run = runProgram({"--version"});
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.startsWith("activation-explorer 1."));
        QCOMPARE(run.output.count('\n'), 1);
    }

    void wrongCommand_isNamedWithWhatWouldBeRight_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("command") << QStringList("evalute") << "did you mean evaluate?";
        QTest::newRow("option") << QStringList("--versoin") << "did you mean --version?";
        QTest::newRow("two sessions") << QStringList{"a.aex", "b.aex"} << "\"b.aex\" is one";
        QTest::newRow("list: option") << QStringList{"list", "--jsn"} << "did you mean --json?";
        QTest::newRow("list: argument") << QStringList{"list", "gelu"} << "\"gelu\" is one";
        QTest::newRow("list: value") << QStringList{"list", "--json=1"} << "--json takes no value";
        QTest::newRow("list: twice") << QStringList{"list", "--json", "--json"} << "given twice";
    }

    void wrongCommand_isNamedWithWhatWouldBeRight() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        const ProgramRun run = runProgram(arguments);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(run.problem.contains(words), qPrintable(run.problem));
        QVERIFY2(run.problem.contains("--help"), qPrintable(run.problem));
    }

    void output_thatCannotBeWritten_isAFailure() {
        if (!QFile::exists("/dev/full"))
            QSKIP("there is no /dev/full here");
        for (const QStringList& arguments :
             {QStringList("list"), QStringList{"list", "--json"}, QStringList("--help"),
              QStringList{"evaluate", "relu", "--x", "1"},
              QStringList{"evaluate", "relu", "--from", "0", "--to", "1", "--count",
                          "100000000"}}) {
            const ProgramRun run = runProgram(arguments, {}, "/dev/full");
            QCOMPARE(run.status, 1);
            QVERIFY2(run.problem.contains("could not be written"), qPrintable(run.problem));
        }
    }
};

EXPLORER_TEST(CommandLineTest)
#include "command_line_test.moc"
