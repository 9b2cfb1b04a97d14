// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/figure_style.h"

#include "style/color_space.h"
#include "style/figure_target.h"
#include "style/palette.h"
#include "support/test_program.h"

#include <QTest>

using namespace explorer;

class FigureStyleTest : public QObject {
    Q_OBJECT

private slots:
    void text_isReadable() {
        const PaperState paper;
        for (const FigureStyle& style :
             {paperStyle(paper), screenStyle(false, paper), screenStyle(true, paper)})
            QVERIFY(contrastRatio(style.ink, style.paper) >= 7);
    }

    void palettes_haveTheSameLength_soThatACurveKeepsItsHue() {
        for (const Palette& palette : palettes()) {
            PaperState paper;
            usePalette(paper, palette.id);
            QCOMPARE(paperStyle(paper).palette.size(), palette.entries.size());
            QCOMPARE(screenStyle(true, paper).palette.size(), palette.entries.size());
            QCOMPARE(screenStyle(false, paper).palette.size(), palette.entries.size());
        }
    }

    void colours_areThoseForTheirGround() {
        PaperState paper;
        usePalette(paper, QStringLiteral("tol-bright"));
        const PaletteEntry& first = findPalette(paper.palette).entries.first();
        QCOMPARE(paperStyle(paper).color(0), first.onWhite);
        QCOMPARE(screenStyle(false, paper).color(0), first.onWhite);
        QCOMPARE(screenStyle(true, paper).color(0), first.onDark);
    }

    void colours_beginAnewAfterTheLast() {
        const FigureStyle style = paperStyle(PaperState());
        QCOMPARE(style.color(int(style.palette.size())), style.color(0));
    }

    void paper_hasTheTargetsTypeAndLines() {
        PaperState paper;
        for (const FigureTarget& target : targets()) {
            paper.target = target.id;
            const FigureStyle style = paperStyle(paper);
            QCOMPARE(style.textSize, target.textSize);
            QCOMPARE(style.lineWidth, target.lineWidth);
            QCOMPARE(style.axisWidth, target.axisWidth);
            QVERIFY(style.fontFamily.startsWith(target.fontFamilies.first()));
            QVERIFY(style.hasLegend);
        }
    }

    void paper_mayHaveOtherSizesThanItsTarget() {
        PaperState paper;
        paper.textSize = 13;
        paper.lineWidth = 2.5;
        paper.showsMarkers = true;
        paper.dashes = DashUse::Curves;
        const FigureStyle style = paperStyle(paper);
        QCOMPARE(style.textSize, 13);
        QCOMPARE(style.lineWidth, 2.5);
        QVERIFY(style.showsMarkers);
        QCOMPARE(style.dashUse, DashUse::Curves);
    }

    void paperForAnUnknownTarget_isTheFreeOne() {
        PaperState paper;
        paper.target = QStringLiteral("of-a-colleague");
        const FigureStyle style = paperStyle(paper);
        QCOMPARE(style.textSize, findTarget(QStringLiteral("free"))->textSize);
    }

    void window_keepsItsSizes_butFollowsWhatTellsCurvesApart() {
        PaperState paper;
        const FigureStyle before = screenStyle(false, paper);
        paper.target = QStringLiteral("slide");
        paper.textSize = 40;
        paper.lineWidth = 9;
        paper.showsMarkers = true;
        paper.dashes = DashUse::Curves;
        const FigureStyle after = screenStyle(false, paper);
        QCOMPARE(after.textSize, before.textSize);
        QCOMPARE(after.lineWidth, before.lineWidth);
        QVERIFY(after.showsMarkers);
        QCOMPARE(after.dashUse, DashUse::Curves);
    }
};

EXPLORER_TEST(FigureStyleTest)
#include "figure_style_test.moc"
