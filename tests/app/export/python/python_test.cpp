// SPDX-License-Identifier: GPL-3.0-or-later
// The scripts for matplotlib, run by Python.
#include "export/python/python_functions.h"

#include "figure_files.h"
#include "support/test_program.h"

#include <activation/catalogue.h>

#include <QRegularExpression>
#include <QTest>

using namespace explorer;

namespace {

// The system's own, which has the modules of its packages.
const QString python = QStringLiteral("/usr/bin/python3");

// Without loading it, which takes its time.
bool hasModule(const QString& name) {
    const QString code = "import importlib.util as u, sys; sys.exit(not u.find_spec('%1'))";
    return askTool(python, {"-c", code.arg(name)}, {}, "none").status == 0;
}

ToolRun run(const QByteArray& script, const QString& then) {
    return askTool("sh", {"-c", python + " f.py figure.pdf 2>&1 && " + then}, script, "f.py");
}

ExplorerState demanding(FigureLayout arrangement) {
    ExplorerState state = firstFigure();
    for (const char* id : {"rrelu", "hardshrink", "leaky_relu"})
        addCurve(state, QString::fromLatin1(id));
    state.curves.back().parameters[0] = 0.3;
    state.curves[0].label = QStringLiteral("50 % & \"$\\text{x}_{1}$\" $\\foo^^$ #_^~\\ \\$5 'a'");
    state.title = QString::fromUtf8("$\\sigma_1(x) \\leq \\infty$, α → β, 2×10⁻³");
    state.axes.showsGrid = true;
    state.layout.arrangement = arrangement;
    state.paper.showsMarkers = true;
    return state;
}

} // namespace

class PythonTest : public QObject {
    Q_OBJECT

private slots:
    void script_drawsTheFigureInItsSize_data() {
        QTest::addColumn<FigureLayout>("arrangement");
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("overlay") << FigureLayout::Overlay << ExportFormat::NumPy;
        QTest::newRow("stacked") << FigureLayout::Stacked << ExportFormat::NumPy;
        QTest::newRow("grid") << FigureLayout::Grid << ExportFormat::NumPy;
        QTest::newRow("grid in PyTorch") << FigureLayout::Grid << ExportFormat::PyTorch;
    }
    void script_drawsTheFigureInItsSize() {
        QFETCH(FigureLayout, arrangement);
        QFETCH(ExportFormat, format);
        if (!hasModule("matplotlib") || !isInstalled("pdfinfo"))
            QSKIP("python3-matplotlib or pdfinfo (poppler-utils) is not installed");
        if (format == ExportFormat::PyTorch && !hasModule("torch"))
            QSKIP("python3-torch is not installed");
        const ToolRun result = run(bytesOf(demanding(arrangement), requestFor(format, 127, 100.5)),
                                   "pdfinfo figure.pdf");
        QVERIFY2(result.status == 0, result.output.constData());
        static const QRegularExpression size("Page size: +(\\S+) x (\\S+) pts");
        const QRegularExpressionMatch match = size.match(QString::fromUtf8(result.output));
        QVERIFY2(match.hasMatch(), result.output.constData());
        QVERIFY(qAbs(match.captured(1).toDouble() - 127 / 25.4 * 72) < 0.01);
        QVERIFY(qAbs(match.captured(2).toDouble() - 100.5 / 25.4 * 72) < 0.01);
    }

    void figureWithoutRoomForItsPanels_isAnEmptyPage() {
        if (!hasModule("matplotlib"))
            QSKIP("python3-matplotlib is not installed");
        const QByteArray script =
            bytesOf(demanding(FigureLayout::Stacked), requestFor(ExportFormat::NumPy, 85, 15));
        const ToolRun result = run(script, "true");
        QVERIFY2(result.status == 0, result.output.constData());
    }

    void script_looksAsItIsDrawn() {
        if (!hasModule("matplotlib") || !isInstalled("pdftoppm"))
            QSKIP("python3-matplotlib or pdftoppm (poppler-utils) is not installed");
        for (const AxesPlacement placement : {AxesPlacement::Frame, AxesPlacement::ThroughOrigin}) {
            ExplorerState state = firstFigure();
            addCurve(state, QStringLiteral("hardshrink"));
            state.axes.placement = placement;
            const QImage byPython = pictureByTool(
                "sh",
                {"-c", python + " f.py f.pdf && pdftoppm -r 300 -png -singlefile f.pdf picture"},
                bytesOf(state, requestFor(ExportFormat::NumPy, 127, 76.2)), "f.py");
            ExportRequest request = requestFor(ExportFormat::Png, 127, 76.2);
            request.dpi = 300;
            const Unlikeness unlike = compare(byPython, renderImage(state, request));
            QVERIFY2(unlike.mean < 1.5,
                     qPrintable(QStringLiteral("%1 %2").arg(unlike.mean).arg(unlike.largest)));
        }
    }

    void everyFunction_isWrittenAsCode_andRuns() {
        if (!hasModule("matplotlib"))
            QSKIP("python3-matplotlib is not installed");
        QStringList ids;
        for (const activation::FunctionPtr& function : activation::catalogue())
            ids.append(QString::fromStdString(function->id));
        ExplorerState state = stateOf(ids);
        for (CurveState& curve : state.curves)
            curve.showsSlope = true;
        state.layout.showsLegend = false;
        const QByteArray script = bytesOf(state, requestFor(ExportFormat::NumPy));
        QVERIFY(!script.contains("np.interp"));
        for (const QString& id : ids)
            QVERIFY2(script.contains("def value_of_" + id.toLatin1() + "("), qPrintable(id));
        const ToolRun result = run(script, "true");
        QVERIFY2(result.status == 0, result.output.constData());
    }

    void label_isWhatMatplotlibKnows_data() {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* label, const char* text) {
            QTest::newRow(label) << QString::fromUtf8(label) << QString::fromUtf8(text);
        };
        row("Leaky ReLU, α = 0.3", "Leaky ReLU, α = 0.3");
        row("$f'(x)$", "$f′(x)$");
        row("$\\text{a} \\dots$", "$\\mathrm{a} \\ldots$");
        row("\\$5 and $5", "\\$5 and \\$5");
        row("−2×10⁻¹²", "−2×10$^{-12}$");
        row("$x^{2$", "x^2");
        row("$\\frac{1}{2}$", "$\\frac{1}{2}$");
        row("$\\tfrac{1}{2}$", "1/2");
        row("$\\foo$", "\\foo");
    }
    void label_isWhatMatplotlibKnows() {
        QFETCH(QString, label);
        QFETCH(QString, text);
        QCOMPARE(matplotlibLabel(label), text);
    }

    void text_isALiteralOfPython() {
        QCOMPARE(pythonText(QString::fromUtf8("a\"b\\c\nσ")),
                 QString::fromUtf8("\"a\\\"b\\\\c\\u000aσ\""));
    }
};

EXPLORER_TEST(PythonTest)
#include "python_test.moc"
