// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace explorer;

// What is wrong with files of one's own is said by the commands that use them.
class BrokenFilesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) const { return m_folder->filePath(name); }

    void write(const QString& name, const QByteArray& bytes) const {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
    }

    void brokenTarget_isNamedThoughTheFigureIsMade() {
        write("activation-explorer/styles/mine.json", "{\"id\": \"nature\",\n\"name\": 5}");
        const ProgramRun run = runProgram({"export", path("a.svg"), "--target", "nature"});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.problem.contains(path("activation-explorer/styles/mine.json") +
                                      ". name (line 2) has to be a text"),
                 qPrintable(run.problem));
        QVERIFY(QFile::exists(path("a.svg")));
    }

    void brokenFunction_isNamedWhereItIsMissed() {
        write("activation-explorer/own_functions.txt", "good(x) = 2*x\n\nmien(x) = 3*(x\n");
        const ProgramRun run = runProgram({"evaluate", "mien", "--x", "2"});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.problem.contains(path("activation-explorer/own_functions.txt")),
                 qPrintable(run.problem));
        QVERIFY2(run.problem.contains("Line 3, character"), qPrintable(run.problem));
        QCOMPARE(runProgram({"evaluate", "good", "--x", "2"}).output,
                 QByteArray("x,value,derivative\n2,4,2\n"));
        QCOMPARE(runProgram({"evaluate", "relu", "--x", "2"}).problem, QString());
    }

    void sessionWithUnknownNames_isDrawnAndTheyAreSaid() {
        write("a.aex", R"({"format": "activation-explorer", "version": 1, "titel": "A",
            "paper": {"target": "my-journal", "palette": "mine"}, "curves": [{"function": "relu"}]})");
        const ProgramRun run = runProgram({"export", path("a.svg"), "--session", path("a.aex")});
        QCOMPARE(run.status, 0);
        for (const char* words : {"titel (line 1) is not known here; did you mean title?",
                                  "no figure target \"my-journal\" here", "no palette \"mine\""})
            QVERIFY2(run.problem.contains(words), qPrintable(run.problem));
        write("b.aex", R"({"format": "activation-explorer", "version": 1,
            "paper": {"target": "nature", "column": "middle"}, "curves": []})");
        const ProgramRun other = runProgram({"export", path("b.svg"), "--session", path("b.aex")});
        QVERIFY2(other.problem.contains("\"nature\" has no column \"middle\""),
                 qPrintable(other.problem));
    }

    void unknownTarget_isSaidWithWhereItBelongs() {
        const ProgramRun run = runProgram({"export", path("a.svg"), "--target", "my-journal"});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.problem.contains("there is no \"my-journal\""), qPrintable(run.problem));
        QVERIFY2(run.problem.contains(path("activation-explorer/styles")), qPrintable(run.problem));
    }

    void commandOfAFigure_saysWhichTargetIsMissing() {
        write("activation-explorer/styles/mine.json",
              R"({"id": "my-journal", "name": "Mine", "textSize": 8, "lineWidth": 1,
                  "columns": [{"id": "only", "name": "Only", "widthMm": 80}]})");
        const ProgramRun written = runProgram({"export", path("a.sh"), "--target", "my-journal"});
        QCOMPARE(written.problem, QString());
        QVERIFY(QFile::remove(path("activation-explorer/styles/mine.json")));
        QProcess shell;
        shell.start("bash", {"-c",
                             QStringLiteral("cd \"$1\"; activation-explorer() { \"$0\" \"$@\"; }; "
                                            "source ./a.sh"),
                             QStringLiteral(COMMAND_LINE_PROGRAM), m_folder->path()});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 2);
        QVERIFY(shell.readAllStandardError().contains("--target: there is no \"my-journal\""));
    }

    void foreignFile_isNoSession() {
        write("a.aex", "\\documentclass{article}\n");
        const ProgramRun run = runProgram({"export", path("a.svg"), "--session", path("a.aex")});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.problem.contains("not a session of Activation Explorer"),
                 qPrintable(run.problem));
    }

    void lettersThatCannotBeShown_areRefused_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("title") << QStringList{"--title", "a\nb"};
        QTest::newRow("label of an axis") << QStringList{"--x-label", "a\rb"};
        QTest::newRow("label") << QStringList{"--function", "relu:label=a\ab"};
        QTest::newRow("name") << QStringList{"--formula", "x*x:name=a\x1b"
                                                          "b"};
    }
    void lettersThatCannotBeShown_areRefused() {
        QFETCH(QStringList, options);
        const ProgramRun run = runProgram(QStringList{"export", path("a.svg")} + options);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.problem.contains("a\\u00"), qPrintable(run.problem));
        QVERIFY2(run.problem.contains("cannot be shown"), qPrintable(run.problem));
    }
};

EXPLORER_TEST(BrokenFilesTest)
#include "broken_files_test.moc"
