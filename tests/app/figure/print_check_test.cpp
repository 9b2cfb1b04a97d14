// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/print_check.h"

#include "figure/color_space.h"
#include "figure/figure_style.h"
#include "figure/palette.h"

#include <activation/catalogue.h>

#include <QTest>

#include <algorithm>

using namespace explorer;

namespace {

const PrintOptions asPdf{QStringLiteral("pdf"), 300};

FigureTarget target(const char* id) {
    return *findTarget(QString::fromLatin1(id));
}

// The first figure as the target wants it, in the greyscale palette, which everybody can read.
ExplorerState figureFor(const char* id) {
    ExplorerState state = firstFigure();
    applyTarget(state, target(id), QStringLiteral("single"));
    usePalette(state.paper, QStringLiteral("greyscale"));
    return state;
}

ExplorerState withCurves(ExplorerState state, int count) {
    state.curves.clear();
    for (const activation::FunctionPtr& function : activation::catalogue()) {
        if (int(state.curves.size()) == count)
            break;
        addCurve(state, QString::fromStdString(function->id));
    }
    return state;
}

std::optional<PrintFinding> finding(const QString& id, const ExplorerState& state,
                                    const PrintOptions& options, const FigureTarget& target) {
    for (const PrintFinding& one : checkPrint(state, options, target))
        if (one.id == id)
            return one;
    return std::nullopt;
}

} // namespace

class PrintCheckTest : public QObject {
    Q_OBJECT

    // That the finding is there, says all the words, and is gone once mended. Gives the mended.
    struct Mended {
        ExplorerState state;
        PrintOptions options;
    };
    Mended mended(const QString& id, const ExplorerState& state, const PrintOptions& options,
                  const FigureTarget& target, const QStringList& words) {
        const auto found = finding(id, state, options, target);
        Mended result{state, options};
        if (!found) {
            QTest::qFail(qPrintable(QStringLiteral("No finding ") + id), __FILE__, __LINE__);
            return result;
        }
        for (const QString& word : words)
            if (!found->sentence.contains(word))
                QTest::qFail(qPrintable(word + QStringLiteral(" is not in: ") + found->sentence),
                             __FILE__, __LINE__);
        if (found->mend.label.isEmpty())
            QTest::qFail("A mend without a label", __FILE__, __LINE__);
        found->mend.apply(result.state, result.options);
        if (const auto again = finding(id, result.state, result.options, target))
            QTest::qFail(qPrintable(QStringLiteral("Still there: ") + again->sentence), __FILE__,
                         __LINE__);
        return result;
    }

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

    void faintColours() {
        ExplorerState state = withCurves(figureFor("thesis"), 8);
        usePalette(state.paper, QStringLiteral("okabe-ito"));
        const Mended result = mended(QStringLiteral("faint-lines"), state, asPdf, target("thesis"),
                                     {QStringLiteral("2.25 to 1"), QStringLiteral("2.31 to 1")});
        const FigureStyle style = paperStyle(result.state.paper);
        int changed = 0;
        for (const CurveState& curve : result.state.curves)
            changed += curve.look.color.isEmpty() ? 0 : 1;
        QCOMPARE(changed, 2); // orange and sky blue alone
        for (CurveState& curve : state.curves)
            curve.showsValue = curve.showsSlope = false;
        QVERIFY(!finding(QStringLiteral("faint-lines"), state, asPdf, target("thesis")));
    }

    void colourOfTheUsersOwn_mayBeFaint_too() {
        ExplorerState state = figureFor("thesis");
        state.curves[1].look.color = QStringLiteral("#ffff00");
        const Mended result = mended(QStringLiteral("faint-lines"), state, asPdf, target("thesis"),
                                     {QStringLiteral("Tanh")});
        QVERIFY(contrastRatio(QColor(result.state.curves[1].look.color), Qt::white) >= 3);
    }

    void curvesAlikeInGrey() {
        ExplorerState state = figureFor("thesis");
        usePalette(state.paper, QStringLiteral("okabe-ito"));
        const Mended result =
            mended(QStringLiteral("alike-in-grey"), state, asPdf, target("thesis"),
                   {QStringLiteral("Sigmoid and Tanh"), QStringLiteral("Tanh and ReLU")});
        QCOMPARE(result.state.paper.dashes, DashUse::Curves);
        QVERIFY(!result.state.paper.showsMarkers);
    }

    void curvesAlikeToTheColorBlind() {
        ExplorerState state = figureFor("thesis");
        usePalette(state.paper, QStringLiteral("matplotlib"));
        state.curves[0].colorIndex = 2; // green and red
        state.curves[1].colorIndex = 3;
        mended(QStringLiteral("alike-to-color-blind"), state, asPdf, target("thesis"),
               {QStringLiteral("Sigmoid and Tanh (deuteranopia)")});
    }

    void firstColoursOfSafePalettes_areSafe() {
        for (const char* id : {"okabe-ito", "tol-bright"}) {
            ExplorerState state = withCurves(figureFor("thesis"), 7);
            usePalette(state.paper, QString::fromLatin1(id));
            QVERIFY2(
                !finding(QStringLiteral("alike-to-color-blind"), state, asPdf, target("thesis")),
                id);
        }
    }

    void curvesInPanelsOfTheirOwn_areNotMixedUp() {
        ExplorerState state = figureFor("thesis");
        for (CurveState& curve : state.curves)
            curve.look.color = QStringLiteral("#000000");
        state.paper.dashes = DashUse::Gradients;
        QVERIFY(finding(QStringLiteral("alike-in-grey"), state, asPdf, target("thesis")));
        state.layout.arrangement = FigureLayout::Grid;
        QVERIFY(!finding(QStringLiteral("alike-in-grey"), state, asPdf, target("thesis")));
    }

    void functionAndGradient_inPanelsOfTheirOwn_areNotMixedUp() {
        ExplorerState state = figureFor("thesis");
        state.curves.pop_back();
        state.paper.dashes = DashUse::Gradients;
        for (CurveState& curve : state.curves)
            curve.look.color = QStringLiteral("#000000");
        state.curves[0].showsSlope = false;
        state.curves[1].showsValue = false;
        state.curves[0].look.dash = Dash::Dashed; // as the other's gradient
        QVERIFY(finding(QStringLiteral("alike-in-grey"), state, asPdf, target("thesis")));
        state.layout.arrangement = FigureLayout::Stacked;
        QVERIFY(!finding(QStringLiteral("alike-in-grey"), state, asPdf, target("thesis")));
    }

    void curvesAlike_areMended_howeverManyAndWhateverTheirLook() {
        for (const int count : {2, 7, 13, 20, 37, 64})
            for (const bool hasOwnLooks : {false, true}) {
                ExplorerState state = withCurves(figureFor("thesis"), count);
                usePalette(state.paper, QStringLiteral("okabe-ito"));
                if (hasOwnLooks)
                    for (CurveState& curve : state.curves)
                        curve.look = {QStringLiteral("#804000"), Dash::Dotted, Marker::None};
                for (const QString& id :
                     {QStringLiteral("alike-in-grey"), QStringLiteral("alike-to-color-blind")})
                    if (finding(id, state, asPdf, target("thesis")))
                        mended(id, state, asPdf, target("thesis"), {QStringLiteral(" and ")});
            }
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

QTEST_MAIN(PrintCheckTest)
#include "print_check_test.moc"
