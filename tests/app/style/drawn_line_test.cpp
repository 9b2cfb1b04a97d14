// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/drawn_line.h"

#include "style/color_space.h"
#include "style/palette.h"
#include "support/test_program.h"

#include <QTest>

using namespace explorer;
using activation::Quantity;

namespace {

FigureStyle styleWith(DashUse dashes) {
    PaperState paper;
    paper.dashes = dashes;
    return paperStyle(paper);
}

CurveState curveInColor(int index) {
    CurveState curve;
    curve.colorIndex = index;
    return curve;
}

} // namespace

class DrawnLineTest : public QObject {
    Q_OBJECT

private slots:
    void whereDashesMeanGradients_functionsAreSolid() {
        const FigureStyle style = styleWith(DashUse::Gradients);
        for (int index = 0; index < 20; ++index) {
            const DrawnLine value = drawnLine(style, curveInColor(index), Quantity::Value);
            const DrawnLine slope = drawnLine(style, curveInColor(index), Quantity::Slope);
            QVERIFY(value.dashes.isEmpty());
            QCOMPARE(slope.dashes, style.slopeDashes);
            QCOMPARE(slope.width, style.lineWidth);
            QCOMPARE(slope.color, value.color);
            QCOMPARE(value.color, style.color(index));
        }
    }

    void whereDashesMeanCurves_aGradientIsThinnerAndHasItsFunctions() {
        const FigureStyle style = styleWith(DashUse::Curves);
        for (int index = 0; index < 6; ++index) {
            const DrawnLine value = drawnLine(style, curveInColor(index), Quantity::Value);
            const DrawnLine slope = drawnLine(style, curveInColor(index), Quantity::Slope);
            QCOMPARE(value.dashes, style.line(index).dashes);
            QCOMPARE(slope.dashes, value.dashes);
            QCOMPARE(value.width, style.lineWidth);
            QCOMPARE(slope.width, 0.6 * style.lineWidth);
        }
    }

    void ownDash_isTakenInBothUses_andItsGradientIsThinner() {
        for (const DashUse use : {DashUse::Gradients, DashUse::Curves}) {
            const FigureStyle style = styleWith(use);
            CurveState curve = curveInColor(0);
            curve.look.dash = Dash::Dotted;
            const DrawnLine slope = drawnLine(style, curve, Quantity::Slope);
            QCOMPARE(drawnLine(style, curve, Quantity::Value).dashes, dashPattern(Dash::Dotted));
            QCOMPARE(slope.dashes, dashPattern(Dash::Dotted));
            QVERIFY(slope.width < style.lineWidth);
        }
    }

    void ownSolidLine_leavesTheGradientDashed() {
        const FigureStyle style = styleWith(DashUse::Gradients);
        CurveState curve = curveInColor(0);
        curve.look.dash = Dash::Solid;
        QVERIFY(drawnLine(style, curve, Quantity::Value).dashes.isEmpty());
        QCOMPARE(drawnLine(style, curve, Quantity::Slope).dashes, style.slopeDashes);
    }

    void ownColour_isTakenOnWhite_andMadeVisibleOnDark() {
        CurveState curve = curveInColor(2);
        curve.look.color = QStringLiteral("#000000");
        const PaperState paper;
        QCOMPARE(drawnLine(paperStyle(paper), curve, Quantity::Value).color, QColor(Qt::black));
        QCOMPARE(drawnLine(screenStyle(false, paper), curve, Quantity::Slope).color,
                 QColor(Qt::black));
        const QColor onDark = drawnLine(screenStyle(true, paper), curve, Quantity::Value).color;
        QVERIFY(contrastRatio(onDark, darkGround) >= darkContrast);
    }

    void markers_areShownWhereAskedFor() {
        PaperState paper;
        CurveState curve = curveInColor(1);
        QCOMPARE(drawnLine(paperStyle(paper), curve, Quantity::Value).marker, Marker::None);
        curve.look.marker = Marker::Plus;
        QCOMPARE(drawnLine(paperStyle(paper), curve, Quantity::Value).marker, Marker::Plus);
        paper.showsMarkers = true;
        QCOMPARE(drawnLine(paperStyle(paper), curve, Quantity::Value).marker, Marker::Plus);
        curve.look.marker = Marker::Automatic;
        QCOMPARE(drawnLine(paperStyle(paper), curve, Quantity::Value).marker,
                 findPalette(paper.palette).entries[1].marker);
        curve.look.marker = Marker::None;
        QCOMPARE(drawnLine(paperStyle(paper), curve, Quantity::Value).marker, Marker::None);
    }

    void shownLines_areThoseThatAreTicked() {
        ExplorerState state = firstFigure();
        state.curves[0].showsValue = false;
        state.curves[1].showsSlope = false;
        const FigureStyle style = paperStyle(state.paper);
        const QList<ShownLine> lines = shownLines(state, style);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0].curve->key, state.curves[0].key);
        QCOMPARE(lines[0].quantity, Quantity::Slope);
        QCOMPARE(lines[1].quantity, Quantity::Value);
        QCOMPARE(lines[2].look.dashes, QList<qreal>());
        QCOMPARE(lines[3].look.dashes, style.slopeDashes);
        QVERIFY(shownLines(ExplorerState(), style).isEmpty());
    }
};

EXPLORER_TEST(DrawnLineTest)
#include "drawn_line_test.moc"
