// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/curve_series.h"

#include <QTest>

#include <cmath>

using namespace explorer;

namespace {

// A plot of 100 x 100 pixels over the unit square.
Figure unitFigure() {
    Figure figure;
    figure.size = {140, 130};
    figure.panels.first().plot = {20, 10, 100, 100};
    figure.panels.first().x.range = {0, 1};
    figure.panels.first().y.range = {0, 1};
    return figure;
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
    void solidPiece_keepsItsPointsInPixelsOfThePlot() {
        FigureCurve curve;
        curve.pieces = {pieceOf({{0, 0}, {0.5, 1}, {1, 0.25}})};
        const QList<QPointF> expected{{0, 0}, {50, 100}, {100, 25}};
        QCOMPARE(plotPoints(curve, unitFigure()), expected);
    }

    void pieces_areSetApartByAGap() {
        FigureCurve curve;
        curve.pieces = {pieceOf({{0, 0}, {0.25, 0}}), pieceOf({{0.25, 1}, {1, 1}})};
        const QList<QPointF> points = plotPoints(curve, unitFigure());
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
        QCOMPARE(plotPoints(curve, unitFigure()), expected);
        curve.dashes = {4, 2};
        for (const QPointF& point : plotPoints(curve, unitFigure())) {
            QVERIFY(isGap(point) || point.y() == 0);
        }
    }

    void noPieces_giveNoPoints() {
        FigureCurve curve;
        curve.dashes = {4, 2};
        QVERIFY(plotPoints(curve, unitFigure()).isEmpty());
    }

    void dashes_followThePatternInLineWidths() {
        FigureCurve curve;
        curve.width = 2;
        curve.dashes = {4, 2}; // 8 px drawn, 4 px free
        curve.pieces = {pieceOf({{0, 0.5}, {1, 0.5}})};
        const QList<QList<QPointF>> strokes = strokesOf(plotPoints(curve, unitFigure()));
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
        const QList<QList<QPointF>> strokes = strokesOf(plotPoints(curve, unitFigure()));
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
        const QList<QList<QPointF>> strokes = strokesOf(plotPoints(curve, unitFigure()));
        QCOMPARE(strokes.first().first(), QPointF(0, 0));
        QCOMPARE(strokes.last().first(), QPointF(50, 0));
        QCOMPARE(strokes.last().last(), QPointF(54, 0));
    }

    void repeatedPoint_doesNotStopTheDashes() {
        FigureCurve curve;
        curve.dashes = {4, 2};
        curve.pieces = {pieceOf({{0, 0}, {0, 0}, {0.5, 0}, {0.5, 0}, {1, 0}})};
        for (const QPointF& point : plotPoints(curve, unitFigure())) {
            QVERIFY(isGap(point) || (std::isfinite(point.x()) && std::isfinite(point.y())));
        }
        QCOMPARE(strokesOf(plotPoints(curve, unitFigure())).size(), 17);
    }
};

QTEST_GUILESS_MAIN(PlotPointsTest)
#include "plot_points_test.moc"
