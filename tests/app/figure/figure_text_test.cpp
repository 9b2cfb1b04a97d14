// SPDX-License-Identifier: GPL-3.0-or-later
// Labels with mathematics get the room that they need.
#include "figure/figure_text.h"

#include "figure/figure_composer.h"
#include "figure/layout/figure_layout.h"
#include "figure/layout/legend_entries.h"
#include "support/test_program.h"

#include <QTest>

using namespace explorer;

namespace {

const QString fraction = QStringLiteral("$\\frac{1}{1+e^{-x}}$");

Figure composed(const ExplorerState& state) {
    return composeFigure(state, {420, 300}, paperStyle({}));
}

ExplorerState stateWith(const QString& label) {
    ExplorerState state;
    addCurve(state, QStringLiteral("relu"));
    addCurve(state, QStringLiteral("tanh"));
    for (CurveState& curve : state.curves) {
        curve.label = label;
        curve.showsSlope = false;
    }
    state.layout.showsLegend = true;
    state.axes.placement = AxesPlacement::Frame;
    return state;
}

} // namespace

class FigureTextTest : public QObject {
    Q_OBJECT

private slots:
    void fraction_isHigherThanALine() {
        const FigureText type(paperStyle({}), 9);
        QVERIFY(type.height(fraction) > 1.2 * type.height(QStringLiteral("x")));
        QCOMPARE(type.height(QStringLiteral("plain")), type.ascent() + type.descent());
        QVERIFY(type.lineHeight(fraction) > type.lineHeight());
        QCOMPARE(type.lineHeight(QStringLiteral("plain")), type.lineHeight());
    }

    void titleAndLabels_moveThePlot() {
        ExplorerState state = stateWith({});
        state.title = QStringLiteral("x");
        state.axes.xLabel = QStringLiteral("x");
        state.axes.yLabel = QStringLiteral("x");
        const QRectF plain = composed(state).panels.first().plot;
        state.title = fraction;
        const QRectF belowTitle = composed(state).panels.first().plot;
        QVERIFY(belowTitle.top() > plain.top());
        state.axes.xLabel = fraction;
        QVERIFY(composed(state).panels.first().plot.bottom() < plain.bottom());
        state.axes.yLabel = fraction;
        QVERIFY(composed(state).panels.first().plot.left() > plain.left());
    }

    void legendsRows_areAsHighAsTheirLabels_andTheTypeStaysAsLarge() {
        const FigureText type(paperStyle({}), paperStyle({}).textSize);
        const Figure figure = composed(stateWith(fraction));
        const QList<LegendEntry>& legend = figure.panels.first().legend;
        QCOMPARE(legend.size(), 2);
        for (const LegendEntry& entry : legend) {
            QVERIFY(entry.area.height() >= type.height(fraction) - 0.01);
            QVERIFY(qAbs(legendTextSize(entry) - type.size()) < 0.01);
        }
        QVERIFY(!legend[0].area.adjusted(0, 0.01, 0, -0.01).intersects(legend[1].area));
    }

    void formulaWithoutEnd_leavesThePlotItsRoom() {
        ExplorerState state = stateWith({});
        state.title = u'$' + QStringLiteral("\\frac{1}{").repeated(30) + u'x' +
                      QStringLiteral("}").repeated(30) + u'$';
        QVERIFY(composed(state).panels.first().plot.height() > 100);
    }

    void lines_breakBetweenWordsButNotInMathematics() {
        const FigureText type(paperStyle({}), 9);
        const QStringList lines =
            type.wrapped(QStringLiteral("words before $a + b + c$ words behind"),
                         type.width("words before xx"), 9);
        QVERIFY(lines.size() > 2);
        for (const QString& line : lines)
            QVERIFY2(line.count(u'$') % 2 == 0, qPrintable(line));
    }

    void smallestScript_isThatOfTheDeepest() {
        const FigureText type(paperStyle({}), 10);
        QVERIFY(qIsInf(type.smallestScript(QStringLiteral("plain $x$"))));
        QVERIFY(qAbs(type.smallestScript(QStringLiteral("$x_1$")) - 7) < 0.01);
        QVERIFY(qAbs(type.smallestScript(QStringLiteral("$e^{x_1}$")) - 5.5) < 0.01);
    }
};

EXPLORER_TEST(FigureTextTest)
#include "figure_text_test.moc"
