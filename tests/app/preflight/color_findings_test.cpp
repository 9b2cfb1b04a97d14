// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_check_fixture.h"

#include "style/color_space.h"
#include "style/figure_style.h"
#include "support/test_program.h"

using namespace explorer;

class ColorFindingsTest : public QObject {
    Q_OBJECT

private slots:
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
};

EXPLORER_TEST(ColorFindingsTest)
#include "color_findings_test.moc"
