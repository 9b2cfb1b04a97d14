// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/command_format.h"
#include "export/csv_format.h"
#include "export/latex/formulas_format.h"
#include "export/latex/tikz_format.h"
#include "export/python/python_format.h"

#include "export/latex/latex_text.h"
#include "figure/layout/fitted_range.h"
#include "figure_files.h"
#include "support/test_program.h"

#include <QTest>

#include <cmath>

using namespace explorer;

namespace {

struct Row {
    int panel;
    QString curve;
    QString quantity;
    int piece;
    double x;
    double y;
};

// Rows without quotes only.
QList<Row> rowsOf(const QByteArray& csv) {
    QList<Row> rows;
    const QList<QByteArray> lines = csv.trimmed().split('\n').mid(1);
    for (const QByteArray& line : lines) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.size() == 6)
            rows.append({cells[0].toInt(), QString::fromUtf8(cells[1]), cells[2], cells[3].toInt(),
                         cells[4].toDouble(), cells[5].toDouble()});
    }
    return rows;
}

QString commandFor(const ExplorerState& state, const ExportRequest& request = {}) {
    return commandLine(state, request);
}

// As the command line makes it: one function, vertical range fitted.
ExplorerState fitted(ExplorerState state) {
    fitVerticalRanges(state);
    return state;
}

} // namespace

class TextFormatsTest : public QObject {
    Q_OBJECT

private slots:
    void csv_holdsExactValuesAtTheDrawnPlaces() {
        ExplorerState state = stateOf({"tanh"});
        state.curves[0].showsSlope = true;
        const QList<Row> rows = rowsOf(bytesOf(state, requestFor(ExportFormat::Csv)));
        QVERIFY(rows.size() > 40);
        for (const Row& row : rows) {
            const long double tanh = std::tanh(static_cast<long double>(row.x));
            const bool isValue = row.quantity == QLatin1String("value");
            const double expected = double(isValue ? tanh : 1 - tanh * tanh);
            QVERIFY(std::abs(row.y - expected) <= 4e-16 * std::abs(expected) + 4e-19);
            QVERIFY(isValue || row.quantity == QLatin1String("gradient"));
            QCOMPARE(row.piece, 1);
            QCOMPARE(row.panel, 1);
        }
        QCOMPARE(rows.first().x, -4.0);
        QCOMPARE(rows.first().curve, QStringLiteral("Tanh"));
    }

    void csv_endsPiecesWhereTheCurveTends() {
        ExplorerState state = stateOf({"hardshrink"});
        state.curves[0].showsSlope = true;
        state.axes.y = {-4, 4};
        const QList<Row> rows = rowsOf(bytesOf(state, requestFor(ExportFormat::Csv)));
        QList<std::pair<double, double>> ends;
        for (qsizetype i = 1; i < rows.size(); ++i) {
            if (rows[i].quantity == rows[i - 1].quantity && rows[i].piece != rows[i - 1].piece) {
                ends.append({rows[i - 1].x, rows[i - 1].y});
                ends.append({rows[i].x, rows[i].y});
            }
        }
        const QList<std::pair<double, double>> expected{{-0.5, -0.5}, {-0.5, 0}, {0.5, 0},
                                                        {0.5, 0.5},   {-0.5, 1}, {-0.5, 0},
                                                        {0.5, 0},     {0.5, 1}};
        QCOMPARE(ends, expected);
    }

    void csv_writesSeventeenDigits_andQuotesLabels() {
        ExplorerState state = stateOf({"leaky_relu"});
        state.curves[0].parameters[0] = 0.3;
        const QByteArray csv = bytesOf(state, requestFor(ExportFormat::Csv));
        QVERIFY(csv.startsWith("panel,curve,quantity,piece,x,y\n"));
        QVERIFY2(csv.contains("\n1,\"Leaky ReLU, α = 0.3\",value,1,-4,-1.2\n") ||
                     csv.contains("\n1,\"Leaky ReLU, α = 0.3\",value,1,-4,-1.2"),
                 csv.left(200).constData());
        state.curves[0].label = QStringLiteral("say \"$\\alpha$\"");
        QVERIFY(bytesOf(state, requestFor(ExportFormat::Csv)).contains("\n1,\"say \"\"α\"\"\",v"));
    }

    void csv_namesThePanels() {
        ExplorerState state = firstFigure();
        state.layout.arrangement = FigureLayout::Grid;
        const QList<Row> rows = rowsOf(bytesOf(state, requestFor(ExportFormat::Csv)));
        QCOMPARE(rows.first().panel, 1);
        QCOMPARE(rows.last().panel, 3);
        QCOMPARE(rows.last().curve, QStringLiteral("ReLU"));
        QCOMPARE(rows.last().quantity, QStringLiteral("gradient"));
    }

    void command_saysOnlyWhatDiffers() {
        ExportRequest request = requestFor(ExportFormat::Pdf, 89, 60.5);
        QCOMPARE(commandFor(fitted(stateOf({"gelu"})), request),
                 QStringLiteral("activation-explorer export figure.pdf --function gelu --width 89 "
                                "--height 60.5"));
    }

    void command_saysEverythingThatMakesTheFigure() {
        ExplorerState state = stateOf({"gelu", "leaky_relu", "elu"});
        state.curves[1].parameters[0] = 0.3;
        state.curves[1].colorIndex = 5;
        state.curves[1].look = {QStringLiteral("#ff0000"), Dash::LongDashed, Marker::Square};
        state.curves[1].label = QStringLiteral("Bob's, $\\alpha$");
        state.curves[2].showsSlope = true;
        state.axes.x = {-3, 5};
        state.axes.y = {-1.5, 2};
        state.axes.slopeY = {-0.25, 1.25};
        state.axes.placement = AxesPlacement::Frame;
        state.axes.showsGrid = true;
        state.axes.xStep = 0.5;
        state.axes.yLabel = QString();
        state.layout.arrangement = FigureLayout::Stacked;
        state.layout.showsLetters = false;
        state.layout.legendPlace = LegendPlace::TopLeft;
        state.paper.target = QStringLiteral("nature");
        state.paper.palette = QStringLiteral("tol-bright");
        state.paper.dashes = DashUse::Curves;
        state.paper.showsMarkers = true;
        state.title = QStringLiteral("a $b$");
        ExportRequest request = requestFor(ExportFormat::Png, 183, 100);
        request.filePath = QStringLiteral("/home/me/my figure.png");
        request.embedsSession = false;
        request.outlinesText = true;
        request.isTransparent = true;
        QCOMPARE(
            commandFor(state, request),
            QStringLiteral(
                "activation-explorer export 'my figure.png' --function gelu:shows=value "
                "--function 'leaky_relu:negative_slope=0.3,shows=value,color=5,color=#ff0000,"
                "dash=long-dashed,marker=square,label=Bob'\\''s, $\\alpha$' --function "
                "elu:shows=both,color=2 --from -3 --to 5 --bottom -1.5 --top 2 --slope-bottom "
                "-0.25 --slope-top 1.25 --title 'a $b$' --y-label '' --x-step 0.5 "
                "--grid --layout stacked --no-letters --legend top-left --target nature --palette "
                "tol-bright --dashes curves --markers --width 183 --height 100 --dpi 600 "
                "--no-session --outline-text --transparent"));
    }

    void command_tellsGradientsByOneWordWhereItCan() {
        ExplorerState state = firstFigure();
        QVERIFY(commandFor(state).contains(QStringLiteral("relu --gradient --bottom")));
        for (CurveState& curve : state.curves)
            curve.showsValue = false;
        QVERIFY(commandFor(state).contains(QStringLiteral("relu --gradient-only --")));
        state.curves[0].showsSlope = false; // and so not shown at all
        QVERIFY(!commandFor(state).contains(QStringLiteral("sigmoid")));
    }

    void textOfAnEmptyFigure_isRefused() {
        for (const FormatDescription& format : exportFormats()) {
            const Outcome outcome = renderFigure({}, requestFor(format.format)).outcome;
            QVERIFY(format.isDrawn ? outcome.isDone()
                                   : outcome.problem.contains(QStringLiteral("no function")));
        }
    }

    void formulas_nameEveryFunctionOnce() {
        const QByteArray tex =
            bytesOf(stateOf({"gelu", "leaky_relu", "gelu"}), requestFor(ExportFormat::Formulas));
        QCOMPARE(tex.count("\\paragraph{GELU}"), 1);
        QCOMPARE(tex.count("f'(x) &="), 2);
    }

    void latexLabel_isSafe_data() {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("tex");
        const auto row = [](const char* label, const char* tex) {
            QTest::newRow(label) << QString::fromUtf8(label) << QString::fromUtf8(tex);
        };
        row("Leaky ReLU, α = 0.3", "Leaky ReLU, $\\alpha$ = 0.3");
        row("GELU′ (tanh approx.)", "GELU${}'$ (tanh approx.)");
        row("$f'(x)$, $\\sigma_1$", "$f'(x)$, $\\sigma_1$");
        row("−4", "$-$4");
        row("2×10⁻¹²", "2$\\times$10${}^{-}{}^{1}{}^{2}$");
        row("50 % & #1_a {b} ~ ^ \\ \\$5", "50 \\% \\& \\#1\\_a \\{b\\} \\textasciitilde{} "
                                           "\\textasciicircum{} \\textbackslash{} \\$5");
        row("$\\input{/etc/passwd}$", "\\textbackslash{}input/etc/passwd");
        row("$\\write18{rm}$", "\\textbackslash{}write18rm");
        row("$a^^5cinput$", "a\\textasciicircum{}\\textasciicircum{}5cinput");
        row("$x^{2$", "x\\textasciicircum{}2");
        row("$x}2$", "x\\}2");
        row("$x^1^2$", "x\\textasciicircum{}1\\textasciicircum{}2");
        row("$a%b$", "a\\%b");
        row("$\\mathrm{d}x \\leq \\infty$", "$\\mathrm{d}x \\leq \\infty$");
        row("$\\max(0, x)$", "$\\max(0, x)$");
        row("$\\left(x\\right)$", "$\\left(x\\right)$");
        row("$\\left(x$", "(x");
        row("$\\sqrt$", "$\\surd$");
        row("$\\frac{1}{1 + e^{-x}}$", "$\\frac{1}{1 + e^{-x}}$");
        row("$\\bm{W} \\in \\mathbb{R}^n$", "$\\boldsymbol{W} \\in \\mathbb{R}^n$");
        row("$\\begin{aligned}[\\input{x}] a \\end{aligned}$", "\\textbackslash{}inputx]a");
        row("$\\text{α}$", "$\\alpha$");
        row("$α$", "$\\alpha $");
        row("no $ partner", "no \\$ partner");
        row("激活", "激活");
    }
    void latexLabel_isSafe() {
        QFETCH(QString, label);
        QFETCH(QString, tex);
        QCOMPARE(latexLabel(label), tex);
    }
};

EXPLORER_TEST(TextFormatsTest)
#include "text_formats_test.moc"
