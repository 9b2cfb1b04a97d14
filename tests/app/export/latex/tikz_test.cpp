// SPDX-License-Identifier: GPL-3.0-or-later
// The files for LaTeX, compiled by it.
#include "figure_files.h"
#include "support/test_program.h"

#include <activation/catalogue.h>

#include <QRegularExpression>
#include <QTest>

using namespace explorer;

namespace {

ExplorerState demanding(FigureLayout arrangement) {
    ExplorerState state = firstFigure();
    for (const char* id : {"rrelu", "hardshrink", "leaky_relu"})
        addCurve(state, QString::fromLatin1(id));
    state.curves.back().parameters[0] = 0.3;
    state.curves[0].label = QStringLiteral("50 % & $\\input{x}$ #_^~\\");
    state.title = QString::fromUtf8("$\\sigma_1(x)$, α → β, ≤ 2×10⁻³");
    state.axes.showsGrid = true;
    state.layout.arrangement = arrangement;
    state.paper.showsMarkers = true;
    return state;
}

bool hasPgfplots() {
    return isInstalled("pdflatex") && isInstalled("kpsewhich") &&
           askTool("kpsewhich", {"pgfplots.sty"}, {}, "none").status == 0;
}

const QStringList compiling{"-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape"};

} // namespace

class TikzTest : public QObject {
    Q_OBJECT

private slots:
    void figure_isPlainText_withOneAxisAPanel() {
        for (const auto& [arrangement, panels] :
             {std::pair(FigureLayout::Overlay, 1), std::pair(FigureLayout::Stacked, 2),
              std::pair(FigureLayout::Grid, 6)}) {
            const QByteArray tex =
                bytesOf(demanding(arrangement), requestFor(ExportFormat::Tikz, 127, 100));
            QCOMPARE(tex.count("\\begin{axis}"), panels);
            QCOMPARE(tex.count("\\end{axis}"), panels);
            QVERIFY(!tex.contains("\\input{x}"));
        }
    }

    void figure_withoutRoomForItsPanels_isEmpty() {
        const QByteArray tex =
            bytesOf(demanding(FigureLayout::Stacked), requestFor(ExportFormat::Tikz, 85, 15));
        QVERIFY(!tex.contains("\\begin{axis}"));
        QVERIFY(!tex.contains("nan"));
    }

    void figure_compiles_inItsExactSize_data() {
        QTest::addColumn<FigureLayout>("arrangement");
        QTest::newRow("overlay") << FigureLayout::Overlay;
        QTest::newRow("stacked") << FigureLayout::Stacked;
        QTest::newRow("grid") << FigureLayout::Grid;
    }
    void figure_compiles_inItsExactSize() {
        QFETCH(FigureLayout, arrangement);
        if (!hasPgfplots())
            QSKIP("pdflatex with pgfplots (texlive-pictures) is not installed");
        const QByteArray tex =
            bytesOf(demanding(arrangement), requestFor(ExportFormat::Tikz, 127, 100.5));
        const ToolRun run = askTool(
            "sh", {"-c", "pdflatex -interaction=nonstopmode -halt-on-error f.tex && pdfinfo f.pdf"},
            tex, "f.tex");
        QVERIFY2(run.status == 0, run.output.constData());
        static const QRegularExpression size("Pages: +1\n[^$]*Page size: +(\\S+) x (\\S+) pts");
        const QRegularExpressionMatch match = size.match(QString::fromUtf8(run.output));
        QVERIFY2(match.hasMatch(), run.output.constData());
        QVERIFY(qAbs(match.captured(1).toDouble() - 127 / 25.4 * 72) < 0.01);
        QVERIFY(qAbs(match.captured(2).toDouble() - 100.5 / 25.4 * 72) < 0.01);
        QVERIFY(!run.output.contains("Overfull"));
    }

    void figure_andFormulas_fitIntoADocument() {
        if (!hasPgfplots())
            QSKIP("pdflatex with pgfplots (texlive-pictures) is not installed");
        const QByteArray document =
            "\\documentclass{article}\\usepackage{amsmath,amssymb,pgfplots}\n"
            "\\begin{document}Before.\\begin{figure}\\input{f}\\end{figure}After.\\end{document}\n";
        for (const ExportFormat format : {ExportFormat::Tikz, ExportFormat::Formulas}) {
            const QByteArray tex = bytesOf(demanding(FigureLayout::Overlay), requestFor(format));
            const QByteArray script = "cat > f.tex <<'END'\n" + tex + "END\ncat > d.tex <<'END'\n" +
                                      document +
                                      "END\npdflatex -interaction=nonstopmode "
                                      "-halt-on-error d.tex && pdftotext d.pdf -\n";
            const ToolRun run = askTool("sh", {"script"}, script, "script");
            QVERIFY2(run.status == 0, run.output.constData());
            QVERIFY(run.output.contains("After."));
        }
    }

    void formulas_ofEveryFunction_compile() {
        if (!hasPgfplots())
            QSKIP("pdflatex (texlive-latex-base) is not installed");
        QStringList ids;
        for (const activation::FunctionPtr& function : activation::catalogue())
            ids.append(QString::fromStdString(function->id));
        const QByteArray tex = bytesOf(stateOf(ids), requestFor(ExportFormat::Formulas));
        const ToolRun run = askTool("pdflatex", compiling + QStringList("f.tex"), tex, "f.tex");
        QVERIFY2(run.status == 0, run.output.right(3000).constData());
    }

    void figure_looksAsItIsDrawn() {
        if (!hasPgfplots() || !isInstalled("pdftoppm"))
            QSKIP("pdflatex with pgfplots (texlive-pictures) or pdftoppm is not installed");
        // Without words, whose type is the document's; the numbers at the ticks still differ.
        ExplorerState state = stateOf({"tanh", "relu", "sin", "elu"});
        state.layout.showsLegend = false;
        state.axes.xLabel.clear();
        state.axes.yLabel.clear();
        state.axes.placement = AxesPlacement::Frame;
        const QImage tikz =
            pictureByTool("sh",
                          {"-c", "pdflatex -interaction=batchmode f.tex && pdftoppm -r 300 -png "
                                 "-singlefile f.pdf picture"},
                          bytesOf(state, requestFor(ExportFormat::Tikz, 127, 76.2)), "f.tex");
        ExportRequest request = requestFor(ExportFormat::Png, 127, 76.2);
        request.dpi = 300;
        const Unlikeness unlike = compare(tikz, renderImage(state, request));
        QVERIFY2(unlike.mean < 1.3,
                 qPrintable(QStringLiteral("%1 %2").arg(unlike.mean).arg(unlike.largest)));
    }
};

EXPLORER_TEST(TikzTest)
#include "tikz_test.moc"
