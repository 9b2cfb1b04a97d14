// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/curve_series.h"
#include "support/test_program.h"

#include <QTest>

#include <cmath>

using namespace explorer;

namespace {

constexpr qreal figureHeight = 100;

// A plot of 100 x 100 pixels over the unit square, which fills its figure.
FigurePanel unitPanel() {
    FigurePanel panel;
    panel.plot = {0, 0, 100, figureHeight};
    panel.x.range = {0, 1};
    panel.y.range = {0, 1};
    return panel;
}

QList<QPointF> unitPoints(const FigureCurve& curve) {
    return plotPoints(curve, unitPanel(), figureHeight);
}

activation::Piece pieceOf(std::vector<activation::SamplePoint> points) {
    activation::Piece piece;
    piece.points = std::move(points);
    return piece;
}

bool isGap(const QPointF& point) {
    return std::isnan(point.x()) && std::isnan(point.y());
}

// The drawn strokes: what lies between two gaps.
QList<QList<QPointF>> strokesOf(const QList<QPointF>& points) {
    QList<QList<QPointF>> strokes{{}};
    for (const QPointF& point : points) {
        if (isGap(point)) {
            strokes.append(QList<QPointF>());
        } else {
            strokes.last().append(point);
        }
    }
    return strokes;
}

double lengthOf(const QList<QPointF>& stroke) {
    double length = 0;
    for (qsizetype i = 1; i < stroke.size(); ++i) {
        length += std::hypot(stroke[i].x() - stroke[i - 1].x(), stroke[i].y() - stroke[i - 1].y());
    }
    return length;
}

} // namespace

class PlotPointsTest : public QObject {
    Q_OBJECT

private slots:
    void solidPiece_keepsItsPointsInPixels() {
        FigureCurve curve;
        curve.pieces = {pieceOf({{0, 0}, {0.5, 1}, {1, 0.25}})};
        const QList<QPointF> expected{{0, 0}, {50, 100}, {100, 25}};
        QCOMPARE(unitPoints(curve), expected);
    }

    void pieces_areSetApartByAGap() {
        FigureCurve curve;
        curve.pieces = {pieceOf({{0, 0}, {0.25, 0}}), pieceOf({{0.25, 1}, {1, 1}})};
        const QList<QPointF> points = unitPoints(curve);
        QCOMPARE(points.size(), 5);
        QVERIFY(isGap(points.at(2)));
        const QList<QList<QPointF>> strokes = strokesOf(points);
        QCOMPARE(strokes.at(0).last(), QPointF(25, 0));
        QCOMPARE(strokes.at(1).first(), QPointF(25, 100));
    }

    void lonePoint_isNoLine() {
        FigureCurve curve;
        curve.pieces = {pieceOf({{0.5, 0.5}}), pieceOf({{0, 0}, {1, 0}}), pieceOf({{0.5, 0.7}})};
        const QList<QPointF> expected{{0, 0}, {100, 0}};
        QCOMPARE(unitPoints(curve), expected);
        curve.dashes = {4, 2};
        for (const QPointF& point : unitPoints(curve)) {
            QVERIFY(isGap(point) || point.y() == 0);
        }
    }

    void panelBesideOthers_getsItsPointsInPixelsOfTheFigure() {
        FigurePanel panel = unitPanel();
        panel.plot = {120, 40, 50, 20};
        FigureCurve curve;
        curve.pieces = {pieceOf({{0, 0}, {1, 1}})};
        const QList<QPointF> expected{{120, 40}, {170, 60}};
        QCOMPARE(plotPoints(curve, panel, figureHeight), expected);
    }

    void curveBeyondItsPlot_isCutAtTheEdge() {
        FigureCurve curve;
        curve.pieces = {pieceOf({{0, -1}, {1, 3}})};
        const QList<QPointF> expected{{25, 0}, {50, 100}};
        QCOMPARE(unitPoints(curve), expected);
    }

    void noPieces_giveNoPoints() {
        FigureCurve curve;
        curve.dashes = {4, 2};
        QVERIFY(unitPoints(curve).isEmpty());
    }

    void dashes_followThePatternInLineWidths() {
        FigureCurve curve;
        curve.width = 2;
        curve.dashes = {4, 2}; // 8 px drawn, 4 px free
        curve.pieces = {pieceOf({{0, 0.5}, {1, 0.5}})};
        const QList<QList<QPointF>> strokes = strokesOf(unitPoints(curve));
        QCOMPARE(strokes.size(), 9); // 100 px hold eight whole periods and half of a dash
        for (qsizetype i = 0; i < strokes.size(); ++i) {
            QCOMPARE(strokes[i].size(), 2);
            QCOMPARE(strokes[i].first(), QPointF(12.0 * double(i), 50));
            QCOMPARE(strokes[i].last().x(), std::min(12.0 * double(i) + 8, 100.0));
        }
    }

    void dashes_goOnAroundCorners() {
        FigureCurve curve;
        curve.dashes = {10, 5};
        // Thirty short pieces of road in a zigzag: no corner may restart or cut the pattern.
        std::vector<activation::SamplePoint> zigzag;
        for (int i = 0; i <= 30; ++i) {
            zigzag.push_back({i / 30.0, i % 2 == 0 ? 0.5 : 0.53});
        }
        curve.pieces = {pieceOf(zigzag)};
        const QList<QList<QPointF>> strokes = strokesOf(unitPoints(curve));
        const double total = 30 * std::hypot(100.0 / 30, 3.0);
        QCOMPARE(strokes.size(), qsizetype(std::ceil(total / 15)));
        for (qsizetype i = 0; i + 1 < strokes.size(); ++i) {
            QVERIFY(std::abs(lengthOf(strokes[i]) - 10) < 1e-9);
        }
    }

    void dashes_beginAnewWithEachPiece() {
        FigureCurve curve;
        curve.dashes = {4, 2};
        curve.pieces = {pieceOf({{0, 0}, {0.05, 0}}), pieceOf({{0.5, 0}, {0.54, 0}})};
        const QList<QList<QPointF>> strokes = strokesOf(unitPoints(curve));
        QCOMPARE(strokes.first().first(), QPointF(0, 0));
        QCOMPARE(strokes.last().first(), QPointF(50, 0));
        QCOMPARE(strokes.last().last(), QPointF(54, 0));
    }

    void repeatedPoint_doesNotStopTheDashes() {
        FigureCurve curve;
        curve.dashes = {4, 2};
        curve.pieces = {pieceOf({{0, 0}, {0, 0}, {0.5, 0}, {0.5, 0}, {1, 0}})};
        for (const QPointF& point : unitPoints(curve)) {
            QVERIFY(isGap(point) || (std::isfinite(point.x()) && std::isfinite(point.y())));
        }
        QCOMPARE(strokesOf(unitPoints(curve)).size(), 17);
    }

    void onePath_leavesGapsToThePattern() {
        FigureCurve curve;
        curve.pieces = {pieceOf({{0, 0}, {0.2, 0}}), pieceOf({{0.5, 0}, {0.6, 0}})};
        curve.width = 2;
        const PlotPath path = onePath(curve, unitPanel(), figureHeight).value();
        const QList<QPointF> expected{{0, 0}, {20, 0}, {50, 0}, {60, 0}};
        QCOMPARE(path.points, expected);
        QCOMPARE(path.pattern.size(), 4);
        QCOMPARE(path.pattern[0], 10); // 20 px drawn with a pen 2 px wide
        QCOMPARE(path.pattern[1], 15);
        QVERIFY(path.pattern[2] > 5); // to the end and beyond, so that no gap opens before it
    }

    void onePath_isNoneWhereNoPatternCanDrawIt() {
        FigureCurve curve;
        for (int i = 0; i < 16; ++i) {
            curve.pieces.push_back(pieceOf({{i / 20.0, 0}, {i / 20.0 + 0.02, 0}}));
        }
        QVERIFY(onePath(curve, unitPanel(), figureHeight));
        curve.pieces.push_back(pieceOf({{0.9, 0}, {1, 0}}));
        QVERIFY(!onePath(curve, unitPanel(), figureHeight));
        curve.dashes = {4, 2};
        curve.pieces.resize(2);
        QVERIFY(!onePath(curve, unitPanel(), figureHeight));
        curve.pieces.resize(1);
        QCOMPARE(onePath(curve, unitPanel(), figureHeight)->pattern, curve.dashes);
    }
};

EXPLORER_TEST(PlotPointsTest)
#include "plot_points_test.moc"
