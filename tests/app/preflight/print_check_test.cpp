// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_check_fixture.h"

#include "style/figure_style.h"
#include "support/test_program.h"

#include <QSet>

using namespace explorer;

class PrintCheckTest : public QObject {
    Q_OBJECT

private slots:
    void figureAsItsTargetWantsIt_hasNoFindings() {
        for (const FigureTarget& one : targets()) {
            const PrintOptions options{one.formats.value(0, QStringLiteral("pdf")), one.dpi};
            const ExplorerState state = figureFor(qPrintable(one.id));
            for (const PrintFinding& found : checkPrint(state, options, one))
                QFAIL(qPrintable(one.id + QStringLiteral(": ") + found.sentence));
        }
    }

    void figureWithoutCurves_isChecked_too() {
        ExplorerState state;
        state.paper.widthMm = 500;
        QVERIFY(finding(QStringLiteral("too-wide"), state, asPdf, target("nature")));
    }

    void widerThanTheColumn() {
        ExplorerState state = figureFor("nature");
        state.paper.widthMm = 120;
        state.paper.heightMm = 60;
        const Mended result = mended(QStringLiteral("too-wide"), state, asPdf, target("nature"),
                                     {QStringLiteral("120 mm"), QStringLiteral("89 mm"),
                                      QStringLiteral("Nature"), QStringLiteral("Single column")});
        QCOMPARE(result.state.paper.widthMm, 89);
        QCOMPARE(result.state.paper.heightMm, 44.5); // in proportion
        state.paper.column = QStringLiteral("double");
        QVERIFY(!finding(QStringLiteral("too-wide"), state, asPdf, target("nature")));
        QVERIFY(!finding(QStringLiteral("too-wide"), state, asPdf, target("free")));
        state.paper.widthMm = 183.04; // what no ruler shows
        QVERIFY(!finding(QStringLiteral("too-wide"), state, asPdf, target("nature")));
    }

    void higherThanThePage() {
        ExplorerState state = figureFor("nature");
        state.paper.heightMm = 180;
        const Mended result = mended(QStringLiteral("too-high"), state, asPdf, target("nature"),
                                     {QStringLiteral("180 mm"), QStringLiteral("170 mm")});
        QCOMPARE(result.state.paper.heightMm, 170);
        QVERIFY(!finding(QStringLiteral("too-high"), state, asPdf, target("free")));
    }

    void textUnderTheMinimum() {
        ExplorerState state = figureFor("elsevier");
        state.paper.textSize = 6.5;
        const Mended result =
            mended(QStringLiteral("text-too-small"), state, asPdf, target("elsevier"),
                   {QStringLiteral("6.5 pt"), QStringLiteral("7 pt"), QStringLiteral("Elsevier")});
        QCOMPARE(result.state.paper.textSize, 0);
    }

    void textOverTheMaximum() {
        ExplorerState state = figureFor("nature");
        state.paper.textSize = 9;
        mended(QStringLiteral("text-too-large"), state, asPdf, target("nature"),
               {QStringLiteral("9 pt"), QStringLiteral("7 pt")});
        state.paper.textSize = 6.5;
        state.title = QStringLiteral("Three functions");
        const Mended result = mended(QStringLiteral("title-too-large"), state, asPdf,
                                     target("nature"), {QStringLiteral("8 pt")});
        QVERIFY(result.state.title.isEmpty());
    }

    void legendThatShrinksToFit() {
        ExplorerState state = withCurves(figureFor("nature"), 30);
        state.layout.legendPlace = LegendPlace::Above;
        mended(QStringLiteral("legend-too-small"), state, asPdf, target("nature"),
               {QStringLiteral("5 pt"), QStringLiteral("legend")});
        state.layout.showsLegend = false;
        QVERIFY(!finding(QStringLiteral("legend-too-small"), state, asPdf, target("nature")));
    }

    void mathematicsThatIsNotKnown() {
        ExplorerState state = figureFor("nature");
        state.title = QStringLiteral("$\\frac{1}{2}$");
        QVERIFY(!finding(QStringLiteral("mathematics-unknown"), state, asPdf, target("nature")));
        state.title = QStringLiteral("Swish, $\\blob$");
        mended(QStringLiteral("mathematics-unknown"), state, asPdf, target("nature"),
               {QStringLiteral("\\blob"), QStringLiteral("character 1")});
    }

    void scriptsUnderTheMinimum() {
        ExplorerState state = figureFor("elsevier");
        state.axes.xLabel = QStringLiteral("$x_1$");
        QVERIFY(!finding(QStringLiteral("scripts-too-small"), state, asPdf, target("elsevier")));
        state.paper.textSize = 7;
        mended(QStringLiteral("scripts-too-small"), state, asPdf, target("elsevier"),
               {QStringLiteral("4.9 pt"), QStringLiteral("6 pt")});
        QVERIFY(!finding(QStringLiteral("scripts-too-small"), state, asPdf, target("thesis")));
        state.axes.xLabel = QStringLiteral("$x$");
        QVERIFY(!finding(QStringLiteral("scripts-too-small"), state, asPdf, target("elsevier")));
        state.title = QStringLiteral("$e^{x_1}$"); // a subscript of a superscript
        mended(QStringLiteral("scripts-too-small"), state, asPdf, target("elsevier"), {});
    }

    void linesUnderHalfAPoint() {
        ExplorerState state = figureFor("nature");
        state.paper.dashes = DashUse::Gradients;
        state.paper.lineWidth = 0.4;
        mended(QStringLiteral("lines-too-thin"), state, asPdf, target("nature"),
               {QStringLiteral("0.4 pt"), QStringLiteral("0.5 pt"), QStringLiteral("Sigmoid")});
    }

    void gradientsThatDashesMakeThin() {
        ExplorerState state = figureFor("nature");
        state.paper.lineWidth = 0.8; // 0.48 for gradients
        const Mended result = mended(QStringLiteral("lines-too-thin"), state, asPdf,
                                     target("nature"), {QStringLiteral("0.48 pt")});
        QVERIFY(paperStyle(result.state.paper).lineWidth * 0.6 >= 0.5);
        for (CurveState& curve : state.curves)
            curve.showsSlope = false;
        QVERIFY(!finding(QStringLiteral("lines-too-thin"), state, asPdf, target("nature")));
    }

    void gradients_thatTheTargetsOwnWidthWouldLeaveTooThin() {
        FigureTarget narrow = target("nature");
        narrow.lineWidth = 0.6;
        const Mended result = mended(QStringLiteral("lines-too-thin"), figureFor("nature"), asPdf,
                                     narrow, {QStringLiteral("0.36 pt")});
        QVERIFY(result.state.paper.lineWidth > 0.8);
    }

    void gridlinesWhereNotWanted() {
        ExplorerState state = figureFor("nature");
        state.axes.showsGrid = true;
        mended(QStringLiteral("gridlines"), state, asPdf, target("nature"),
               {QStringLiteral("Nature")});
        QVERIFY(!finding(QStringLiteral("gridlines"), state, asPdf, target("thesis")));
    }

    void formatNotTaken() {
        const ExplorerState state = figureFor("plos");
        const Mended result =
            mended(QStringLiteral("format"), state, asPdf, target("plos"),
                   {QStringLiteral("PDF"), QStringLiteral("EPS"), QStringLiteral("TIFF")});
        QCOMPARE(result.options.format, QStringLiteral("eps"));
        QVERIFY(!finding(QStringLiteral("format"), state, {QString(), 300}, target("plos")));
        QVERIFY(!finding(QStringLiteral("format"), state, {QStringLiteral("csv"), 300},
                         target("plos")));
        QVERIFY(!finding(QStringLiteral("format"), state, {QStringLiteral("tif"), 600},
                         target("plos")));
        QVERIFY(!finding(QStringLiteral("format"), state, asPdf, target("thesis")));
    }

    void formatOfPixels_isMendedWithEnoughOfThem() {
        FigureTarget onlyTiff = target("plos");
        onlyTiff.formats = {QStringLiteral("tiff")};
        const Mended result =
            mended(QStringLiteral("format"), figureFor("plos"), asPdf, onlyTiff, {});
        QCOMPARE(result.options.format, QStringLiteral("tiff"));
        QCOMPARE(result.options.dpi, 600);
    }

    void resolutionTooLow() {
        const ExplorerState state = figureFor("elsevier");
        const PrintOptions coarse{QStringLiteral("tiff"), 300};
        const Mended result =
            mended(QStringLiteral("resolution"), state, coarse, target("elsevier"),
                   {QStringLiteral("300"), QStringLiteral("1000")});
        QCOMPARE(result.options.dpi, 1000);
        QVERIFY(!finding(QStringLiteral("resolution"), state, asPdf, target("elsevier")));
    }

    void resolution_thatAPosterCannotHave_isMendedByAVectorFormat() {
        ExplorerState state = figureFor("free");
        state.paper.widthMm = 2000;
        const PrintOptions coarse{QStringLiteral("png"), 150};
        const Mended result =
            mended(QStringLiteral("resolution"), state, coarse, target("free"), {});
        QCOMPARE(result.options.format, QStringLiteral("pdf"));
    }

    // Where everything is wrong at once, mending one thing after the other comes to an end.
    void mends_leadToAFigureWithoutFindings() {
        for (const FigureTarget& one : targets()) {
            ExplorerState state = withCurves(firstFigure(), 12);
            state.paper = {one.id, QStringLiteral("single"), 700, 900, 2, 0.1};
            state.axes.showsGrid = true;
            PrintOptions options{QStringLiteral("png"), 50};
            int steps = 0;
            while (!checkPrint(state, options, one).isEmpty() && steps < 30) {
                checkPrint(state, options, one).first().mend.apply(state, options);
                ++steps;
            }
            for (const PrintFinding& found : checkPrint(state, options, one))
                QFAIL(qPrintable(one.id + QStringLiteral(": ") + found.sentence));
        }
    }

    void checking_changesNothing_andGivesTheSameTwice() {
        ExplorerState state = withCurves(firstFigure(), 9);
        const ExplorerState before = state;
        const QList<PrintFinding> first = checkPrint(state, asPdf, target("plos"));
        const QList<PrintFinding> second = checkPrint(state, asPdf, target("plos"));
        QCOMPARE(state, before);
        QCOMPARE(first.size(), second.size());
        QSet<QString> ids;
        for (qsizetype i = 0; i < first.size(); ++i) {
            QCOMPARE(first[i].sentence, second[i].sentence);
            ids.insert(first[i].id);
        }
        QCOMPARE(ids.size(), first.size());
    }
};

EXPLORER_TEST(PrintCheckTest)
#include "print_check_test.moc"
