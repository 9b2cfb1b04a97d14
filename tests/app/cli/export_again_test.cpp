// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace explorer;

// That a figure can be made again: the same bytes from the same command, and from its own.
class ExportAgainTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QByteArray bytesOf(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void laterRuns_giveTheSameBytes_data() {
        QTest::addColumn<QString>("ending");
        for (const char* ending : {"pdf", "svg", "png", "tiff", "eps", "tex", "csv", "sh"})
            QTest::newRow(ending) << QString(ending);
    }

    // Also where the program's hash tables begin otherwise: each run has a seed of its own.
    void laterRuns_giveTheSameBytes() {
        QFETCH(QString, ending);
        const QStringList command{"export",  path("r." + ending), "--function",
                                  "gelu",    "--gradient",        "--layout",
                                  "stacked", "--title",           "$x^2$"};
        QCOMPARE(runProgram(command).status, 0);
        const QByteArray first = bytesOf("r." + ending);
        QVERIFY(!first.isEmpty());
        for (int run = 0; run < 4; ++run) {
            QCOMPARE(runProgram(command).status, 0);
            QCOMPARE(bytesOf("r." + ending), first);
        }
    }

    // What a figure says of itself makes the same figure again, whatever it holds.
    void commandOfAFigure_makesTheSameFigure() {
        const QStringList options{
            "--function",   "elu:alpha=0.3,dash=dotted,label=$\\alpha$, 'own'",
            "--function",   "gelu:shows=gradient,color=#aa3377,marker=plus",
            "--layout",     "stacked",
            "--no-letters", "--legend",
            "at-curves",    "--target",
            "ieee",         "--column",
            "double",       "--height",
            "70.5",         "--palette",
            "greyscale",    "--markers",
            "--from",       "-3.25",
            "--to",         "1e1",
            "--title",      "It's $x^2$",
            "--y-label",    "",
            "--x-step",     "0.5",
            "--axes",       "origin",
            "--grid",       "--text-size",
            "9.5"};
        const ProgramRun first =
            runProgram(QStringList{"export", path("t.svg"), path("t.sh")} + options);
        QCOMPARE(first.problem, QString());
        QProcess shell;
        QFile::copy(path("t.sh"), path("u.sh"));
        shell.start("bash", {"-c", QString("activation-explorer() { shift 2; \"%1\" export \"%2\" "
                                           "\"$@\"; }; source \"%3\"")
                                       .arg(QStringLiteral(COMMAND_LINE_PROGRAM), path("u.svg"),
                                            path("u.sh"))});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        QVERIFY(!bytesOf("t.svg").isEmpty());
        QCOMPARE(bytesOf("u.svg"), bytesOf("t.svg"));
    }
};

QTEST_GUILESS_MAIN(ExportAgainTest)
#include "export_again_test.moc"
