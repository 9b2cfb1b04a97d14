// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"

#include "model/session/session_file.h"
#include "model/state/teaching_edits.h"
#include "support/test_program.h"

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

    // The bytes of a figure, and of what the command that it says of itself makes.
    std::pair<QByteArray, QByteArray> figureAndItsCommands(const QStringList& options) {
        const ProgramRun first =
            runProgram(QStringList{"export", path("t.svg"), path("t.sh"), "--quiet"} + options);
        if (first.status != 0 || !first.problem.isEmpty())
            qFatal("%s", qPrintable(first.problem));
        QProcess shell;
        shell.start("bash", {"-c", QString("activation-explorer() { shift 2; \"%1\" export \"%2\" "
                                           "\"$@\"; }; source \"%3\"")
                                       .arg(QStringLiteral(COMMAND_LINE_PROGRAM), path("u.svg"),
                                            path("t.sh"))});
        if (!shell.waitForFinished() || shell.exitCode() != 0)
            qFatal("%s", shell.readAllStandardError().constData());
        return {bytesOf("t.svg"), bytesOf("u.svg")};
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
        const QStringList options{"--function",
                                  "elu:alpha=0.3,dash=dotted,label=$\\alpha$, 'own'",
                                  "--formula",
                                  "x*tanh(log(1+exp(b*x))):b=2,dash=dashed,name=Mine\\, mish",
                                  "--function",
                                  "gelu:shows=gradient,color=#aa3377,marker=plus",
                                  "--formula",
                                  "x*tanh(log(1+exp(b*x))):b=0.5,name=Mine\\, mish",
                                  "--formula",
                                  "|x|\\:c:label=$|x|$, always",
                                  "--layout",
                                  "stacked",
                                  "--no-letters",
                                  "--legend",
                                  "at-curves",
                                  "--target",
                                  "ieee",
                                  "--column",
                                  "double",
                                  "--height",
                                  "70.5",
                                  "--palette",
                                  "greyscale",
                                  "--markers",
                                  "--from",
                                  "-3.25",
                                  "--to",
                                  "1e1",
                                  "--title",
                                  "It's $x^2$",
                                  "--y-label",
                                  "",
                                  "--x-step",
                                  "0.5",
                                  "--axes",
                                  "origin",
                                  "--grid",
                                  "--text-size",
                                  "9.5",
                                  "--pin",
                                  "1:-1.5",
                                  "--pin",
                                  "2:0.1",
                                  "--no-tangents",
                                  "--zones",
                                  "2",
                                  "--saturation",
                                  "0.25",
                                  "--ghost",
                                  "elu:alpha=2",
                                  "--ghost",
                                  "tanh:shows=both",
                                  "--ghost-formula",
                                  "x*tanh(log(1+exp(b*x))):b=3,name=Mine\\, mish"};
        const auto [figure, again] = figureAndItsCommands(options);
        QVERIFY(!figure.isEmpty());
        QCOMPARE(again, figure);
    }

    void commandThatLooksLikeOptions_makesTheFigure() {
        const QStringList looks{"--title=--x $(touch sentinel)", "--x-label=--", "--y-label=--help",
                                "--slope-label", "-"};
        QCOMPARE(runProgram(QStringList{"export", path("-x.sh"), path("x.svg")} + looks).problem,
                 QString());
        QProcess shell;
        shell.setWorkingDirectory(m_folder.path());
        QVERIFY(QFile::link(QStringLiteral(COMMAND_LINE_PROGRAM), path("activation-explorer")));
        shell.start("sh", {"-c", "PATH=.:$PATH; . ./-x.sh"});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardError()), QString());
        QVERIFY(bytesOf("-x.pdf").startsWith("%PDF"));
        QVERIFY(!QFile::exists(path("sentinel")));
        const auto [figure, again] = figureAndItsCommands(looks);
        QVERIFY(figure.contains("--x $(touch"));
        QCOMPARE(again, figure);
    }

    // Where sliders end is not in the command, but where they begin is: labels tell by it.
    void commandOfAFormulaWithDefaults_makesTheSamePicture() {
        ExplorerState state;
        setCustomFunction(
            state,
            CustomFunction::make({"mine", "", "a*x*b", {{"a", 2}, {"b", 3}}}).function.value());
        state.curve(addCurve(state, "mine"))->parameters = {2, 1};
        addCurve(state, "tanh");
        QFile session(path("mine.aex"));
        QVERIFY(session.open(QIODevice::WriteOnly));
        session.write(writeSession(state));
        session.close();
        const auto [figure, again] = figureAndItsCommands(
            {"--session", session.fileName(), "--no-session", "--bottom", "-3"});
        QVERIFY(figure.contains("b = 1"));
        QCOMPARE(again, figure);
    }

    void commandOfGhostsOfChangedFunctions_makesTheSamePicture() {
        ExplorerState state;
        const auto set = [&](const CustomDefinition& definition) {
            setCustomFunction(
                state, makeCustomFunction(state.customFunctions, definition).function.value());
        };
        set({"own_1", "My square", "b*x^2/9", {}});
        set({"own_2", "Shifted", "my_square(x - 1) - 1", {}});
        addCurve(state, "own_1");
        addCurve(state, "own_2");
        state.curves[0].parameters = {2};
        freezeCurves(state);
        set({"own_1", "My square", "b*x/9", {}});
        QFile session(path("ghosts.aex"));
        QVERIFY(session.open(QIODevice::WriteOnly));
        session.write(writeSession(state));
        session.close();
        const auto [figure, again] =
            figureAndItsCommands({"--session", session.fileName(), "--no-session"});
        QVERIFY(figure.contains("Shifted"));
        QCOMPARE(again, figure);
        QVERIFY(bytesOf("t.sh").contains("--ghost-formula 'b*x^2/9:b=2"));
    }

    void commandOfFormulasThatCallOthers_makesTheSamePicture() {
        const auto [figure, again] = figureAndItsCommands(
            {"--no-session", "--define", "own_7(x; b = 2) = b*x", "--define",
             "steep(x) \"Steep, 'own'\" = own_7(tanh(x), b=3)", "--define", "unused(x) = x",
             "--formula", "steep(x - 1):name=Shifted", "--formula",
             "shifted(x)*own_7(x):dash=dotted", "--function", "own_7:b=0.5"});
        QVERIFY(!figure.isEmpty());
        QCOMPARE(again, figure);
        const ProgramRun command = runProgram({"export", "-", "--format", "command", "--define",
                                               "mine(x; b = 2) = b*x", "--formula", "mine(x)/2"});
        QVERIFY2(command.output.contains("--define 'mine(x; b = 2) = b*x' --formula 'mine(x)/2'"),
                 command.output.constData());
    }

    void commandOfAFormulaWithThatNameForItself_makesTheSamePicture() {
        const auto [figure, again] = figureAndItsCommands(
            {"--no-session", "--define", "own_3(x) \"Bowl\" = x^2/9", "--formula",
             "let bowl = 2; own_3(x)*bowl", "--formula", "own_3(x) - 1"});
        QVERIFY(!figure.isEmpty());
        QCOMPARE(again, figure);
    }

    void formulaAndFunctions_standInTheOrderGiven() {
        const ProgramRun run = runProgram({"export", "-", "--format", "command", "--formula", "x/2",
                                           "--function", "tanh", "--formula", "x/3"});
        QCOMPARE(run.problem, QString());
        const qsizetype half = run.output.indexOf("x/2");
        const qsizetype third = run.output.indexOf("x/3");
        const qsizetype tanh = run.output.indexOf("tanh");
        QVERIFY2(half >= 0 && half < tanh && tanh < third, run.output.constData());
    }
};

EXPLORER_TEST(ExportAgainTest)
#include "export_again_test.moc"
