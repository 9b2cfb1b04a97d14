// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"

#include "model/session/session_file.h"
#include "model/storage/file_writing.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace explorer;

class ExportCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    // The exported bytes; nothing where anything was said or went wrong.
    QByteArray exported(const QString& name, const QString& options) const {
        const ProgramRun run =
            runProgram(QStringList{"export", path(name)} + options.split(u' ', Qt::SkipEmptyParts));
        QFile file(path(name));
        if (run.status != 0 || !run.output.isEmpty() || !run.problem.isEmpty() ||
            !file.open(QIODevice::ReadOnly)) {
            qWarning() << run.status << run.output << run.problem;
            return {};
        }
        return file.readAll();
    }

private slots:
    void ending_choosesTheFormat() {
        QVERIFY(exported("a.pdf", "--function gelu").startsWith("%PDF-1."));
        QVERIFY(exported("a.png", "--function gelu").startsWith("\x89PNG"));
        QVERIFY(exported("a.svg", "--function gelu").contains("<svg width=\"150mm\""));
    }

    void size_andResolution_areKept() {
        const QImage image =
            QImage::fromData(exported("b.png", "--function gelu --width 85 --height 60 --dpi 600"));
        QCOMPARE(image.size(), QSize(2008, 1417));
        QVERIFY(exported("b.svg", "--function gelu --width 85 --height=60.5")
                    .contains("<svg width=\"85mm\" height=\"60.5mm\""));
    }

    void functions_areDrawnWithTheirParameters() {
        const QByteArray svg = exported("c.svg", "--function relu --function "
                                                 "leaky_relu:negative_slope=0.2 --function "
                                                 "maxout:k=3,w1=2,b2=-1.5");
        for (const char* label : {">ReLU<", "Leaky ReLU", "α = 0.2", "Maxout, k = 3"})
            QVERIFY2(svg.contains(label), label);
        QVERIFY(!svg.contains("ReLU′"));
    }

    void gradient_isDrawnOnRequest() {
        QVERIFY(exported("d.svg", "--function gelu --gradient").contains(">GELU′<"));
        QVERIFY(!exported("e.svg", "--function gelu").contains(">GELU′<"));
    }

    void range_isDrawn_andTheHeightFitsTheCurves() {
        const QByteArray svg = exported("f.svg", "--function relu --from -20 --to 40");
        for (const char* label : {">−20<", ">40<", ">30<"})
            QVERIFY2(svg.contains(label), label);
        QVERIFY(exported("g.svg", "--function softplus --from -1e300 --to 1e300").contains("10"));
        QVERIFY(exported("h.svg", "--function sigmoid --from 1 --to 1.000000000001")
                    .contains("1.000000000001"));
    }

    void withoutFunctions_itDrawsTheFirstFigure() {
        const QByteArray svg = exported("i.svg", "");
        for (const char* label : {">Sigmoid<", ">Sigmoid′<", ">Tanh′<", ">ReLU′<", ">−4<"})
            QVERIFY2(svg.contains(label), label);
    }

    void session_isDrawnAsItWasSaved() {
        ExplorerState state;
        state.title = QStringLiteral("My lesson");
        addCurve(state, QStringLiteral("swish"));
        state.axes.x = {-7, 3};
        QVERIFY(writeFile(path("lesson.aex"), writeSession(state)).isDone());
        const QByteArray svg = exported("j.svg", "--session " + path("lesson.aex"));
        for (const char* label : {">My lesson<", ">Swish<", ">−6<"})
            QVERIFY2(svg.contains(label), label);
        QVERIFY(!svg.contains("Sigmoid"));
    }

    void output_dependsOnNoLocaleAndNoPlatform() {
        const QByteArray first = exported("k.svg", "--function elu:alpha=0.5");
        qputenv("LC_ALL", "C");
        qputenv("LANG", "de_DE.UTF-8");
        const QByteArray second = exported("l.svg", "--function elu:alpha=0.5");
        qputenv("LC_ALL", "C.UTF-8");
        QVERIFY(!first.isEmpty());
        QCOMPARE(second, first);
    }

    void oldFile_isReplaced() {
        QVERIFY(writeFile(path("m.pdf"), QByteArray(100'000, 'x')).isDone());
        QVERIFY(exported("m.pdf", "--function gelu").startsWith("%PDF"));
    }

    void target_setsSizeTypeAndFrame() {
        const QByteArray svg =
            exported("n.svg", "--function gelu --target nature --column double --no-session");
        QVERIFY(svg.contains("<svg width=\"183mm\""));
        QVERIFY(svg.contains("Liberation Sans") || svg.contains("Arial"));
    }

    void oneCall_writesSeveralFilesOfTheSameFigure() {
        const ProgramRun run = runProgram({"export", path("o.pdf"), path("o.svg"), path("o.csv"),
                                           path("o.tex"), "--function", "gelu"});
        QCOMPARE(run.problem, QString());
        for (const char* ending : {"pdf", "svg", "csv", "tex"})
            QVERIFY2(QFile::exists(path(QString("o.") + ending)), ending);
    }

    void standardOutput_getsTheBytesOfTheFile() {
        const QByteArray file = exported("p.svg", "--function gelu");
        const ProgramRun run = runProgram({"export", "-", "--format", "svg", "--function", "gelu"});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output, file);
    }

    void format_winsOverTheEnding() {
        QVERIFY(exported("q.figure", "--function gelu --format pdf").startsWith("%PDF"));
    }

    void each_writesAFileForEveryFunction() {
        QVERIFY(QDir(m_folder.path()).mkdir("each"));
        const ProgramRun run =
            runProgram({"export", path("each"), "--each", "--format", "svg", "--function", "gelu",
                        "--function", "elu", "--function", "elu:alpha=2"});
        QCOMPARE(run.problem, QString());
        QCOMPARE(QDir(path("each")).entryList(QDir::Files),
                 (QStringList{"elu-2.svg", "elu.svg", "gelu.svg"}));
    }

    void curve_hasALookAndALabelOfItsOwn() {
        const QByteArray svg = runProgram({"export", "-", "--format", "svg", "--function",
                                           "elu:alpha=0.5,color=#123456,label=Own, with a comma"})
                                   .output;
        QVERIFY(svg.contains("Own, with a comma"));
        QVERIFY(svg.contains("#123456"));
    }

    void wrongCommand_isNamed_andNothingIsWritten_data() {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("no file") << "--function gelu"
                                 << "The file is missing";
        QTest::newRow("one file twice") << "a.pdf ./a.pdf"
                                        << "named for two figures";
        QTest::newRow("two folders") << "a b --each"
                                     << "\"b\" is one argument too many";
        QTest::newRow("output and a file") << "- a.pdf --format pdf"
                                           << "leave out the other files";
        QTest::newRow("output without a format") << "-"
                                                 << "--format svg";
        QTest::newRow("unknown format") << "a.pdf --format pfd"
                                        << "did you mean pdf";
        QTest::newRow("unknown target") << "a.pdf --target natur"
                                        << "did you mean nature";
        QTest::newRow("unknown column") << "a.pdf --target nature --column triple"
                                        << "single, double";
        QTest::newRow("unknown palette") << "a.pdf --palette okabe"
                                         << "--palette";
        QTest::newRow("unknown layout") << "a.pdf --layout stack"
                                        << "did you mean stacked";
        QTest::newRow("unknown legend") << "a.pdf --legend left"
                                        << "--legend";
        QTest::newRow("columns") << "a.pdf --columns 0"
                                 << "from 1 to 12";
        QTest::newRow("text size") << "a.pdf --text-size -1"
                                   << "from 0 to 200";
        QTest::newRow("colour") << "a.pdf --function gelu:color=red"
                                << "#d55e00";
        QTest::newRow("dash") << "a.pdf --function gelu:dash=wavy"
                              << "solid, dashed";
        QTest::newRow("what is shown") << "a.pdf --function gelu:shows=all"
                                       << "value, gradient, both";
        QTest::newRow("turned heights") << "a.pdf --bottom 2 --top 1"
                                        << "--bottom has to be below --top";
        QTest::newRow("no ending") << "figure"
                                   << "no ending";
        QTest::newRow("only an ending") << ".png"
                                        << "without a name";
        QTest::newRow("unknown ending") << "figure.gif"
                                        << ".gif";
        QTest::newRow("folder") << "/"
                                << "folder";
        QTest::newRow("unknown function") << "a.pdf --function gleu"
                                          << "did you mean gelu";
        QTest::newRow("unknown parameter") << "a.pdf --function elu:alpa=1"
                                           << "did you mean alpha";
        QTest::newRow("unknown mathematics") << "a.pdf --title $\\blob$"
                                             << "\\blob at character 1";
        QTest::newRow("unknown mathematics in a label") << "a.pdf --function relu:label=$\\frac1$"
                                                        << "\\frac at character 1";
        QTest::newRow("bad parameter") << "a.pdf --function softmax:T=0"
                                       << "T has to be";
        QTest::newRow("formula with an error") << "a.pdf --formula 2*sigmod(x)"
                                               << "character 3: `sigmod` is not known";
        QTest::newRow("default not in the formula") << "a.pdf --formula a*x:default.b=1"
                                                    << "no parameter b";
        QTest::newRow("default no number") << "a.pdf --formula a*x:default.a=one"
                                           << "not a number";
        QTest::newRow("parameter not in the formula") << "a.pdf --formula a*x:b=1"
                                                      << "has no parameter b";
        QTest::newRow("no setting") << "a.pdf --function elu:"
                                    << "NAME=VALUE";
        QTest::newRow("width") << "a.pdf --width 5"
                               << "from 10 to 2000";
        QTest::newRow("height") << "a.pdf --height tall"
                                << "--height: \"tall\"";
        QTest::newRow("nan") << "a.pdf --width nan"
                             << "--width: \"nan\"";
        QTest::newRow("dpi") << "a.png --dpi 1"
                             << "from 36 to 2400";
        QTest::newRow("dpi half") << "a.png --dpi 72.5"
                                  << "whole number";
        QTest::newRow("pixels") << "a.png --width 2000 --dpi 2400"
                                << "too large";
        QTest::newRow("empty range") << "a.pdf --from 3 --to 3"
                                     << "--from has to be below --to";
        QTest::newRow("turned range") << "a.pdf --from 5"
                                      << "--from has to be below --to";
        QTest::newRow("too narrow") << "a.pdf --from 1 --to 1.0000000000000002"
                                    << "further apart";
        QTest::newRow("option") << "a.pdf --functon gelu"
                                << "did you mean --function";
    }

    void wrongCommand_isNamed_andNothingIsWritten() {
        QFETCH(QString, arguments);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const ProgramRun run =
            runProgram(QStringList("export") + arguments.split(u' ', Qt::SkipEmptyParts));
        QDir::setCurrent(before);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(run.problem.contains(words), qPrintable(run.problem));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void work_thatCannotBeDone_isAFailure() {
        const ProgramRun folder = runProgram({"export", path("missing/a.pdf")});
        QCOMPARE(folder.status, 1);
        QVERIFY2(folder.problem.contains(path("missing")), qPrintable(folder.problem));
        const ProgramRun session = runProgram({"export", path("n.pdf"), "--session", path("none")});
        QCOMPARE(session.status, 1);
        QVERIFY2(session.problem.contains(path("none")), qPrintable(session.problem));
        QVERIFY(!QFile::exists(path("n.pdf")));
    }
};

EXPLORER_TEST(ExportCommandTest)
#include "export_command_test.moc"
