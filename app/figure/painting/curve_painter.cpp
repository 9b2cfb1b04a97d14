// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/painting/curve_painter.h"

#include "figure/clipping.h"
#include "style/color_space.h"

#include <QPainter>
#include <QPainterPath>

namespace explorer {

namespace {

// What a jump off by a rounding error may lie outside of the plot and still get its dot.
constexpr qreal dotSlack = 1e-6;
constexpr double bandStrength = 0.18;

QPolygonF polygon(const FigurePanel& panel, const activation::Piece& piece) {
    QPolygonF points;
    points.reserve(qsizetype(piece.points.size()));
    for (const activation::SamplePoint& point : piece.points)
        points.append(panel.toPoint(point.x, point.y));
    return points;
}

void appendDot(QList<CurveDot>& dots, const FigurePanel& panel,
               const activation::SamplePoint& point, activation::EndMark mark) {
    const QPointF centre = panel.toPoint(point.x, point.y);
    const QRectF reach = panel.plot.adjusted(-dotSlack, -dotSlack, dotSlack, dotSlack);
    if (mark != activation::EndMark::None && reach.contains(centre))
        dots.append({centre, mark == activation::EndMark::Open});
}

} // namespace

QPen curvePen(const FigureCurve& curve) {
    QPen pen(curve.color, curve.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!curve.dashes.isEmpty())
        pen.setDashPattern(curve.dashes);
    return pen;
}

qreal dotRadius(const FigureCurve& curve) {
    return 1.6 * curve.width;
}

QList<CurveDot> curveDots(const FigurePanel& panel, const FigureCurve& curve) {
    QList<CurveDot> dots;
    for (const activation::Piece& piece : curve.pieces) {
        if (piece.points.empty())
            continue;
        appendDot(dots, panel, piece.points.front(), piece.first);
        if (piece.points.size() > 1)
            appendDot(dots, panel, piece.points.back(), piece.last);
    }
    return dots;
}

void paintBand(QPainter& painter, const FigurePanel& panel, const FigureCurve& curve,
               const QColor& paper) {
    if (curve.band.empty())
        return;
    QPolygonF outline;
    for (const activation::SamplePoint& point : curve.band)
        outline.append(panel.toPoint(point.x, point.y));
    QPainterPath area;
    area.addPolygon(outline);
    area.closeSubpath();
    QPainterPath plot;
    plot.addRect(panel.plot);
    painter.fillPath(area.intersected(plot), mixed(curve.color, paper, bandStrength));
}

void paintCurve(QPainter& painter, const FigurePanel& panel, const FigureCurve& curve) {
    QPainterPath path;
    for (const activation::Piece& piece : curve.pieces)
        for (const QPolygonF& part : clipPolyline(polygon(panel, piece), panel.plot))
            path.addPolygon(part);
    if (path.isEmpty())
        return;
    painter.setPen(curvePen(curve));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void paintCurveDots(QPainter& painter, const FigurePanel& panel, const FigureCurve& curve,
                    const QColor& paper) {
    const qreal radius = dotRadius(curve);
    painter.setPen(QPen(curve.color, 0.7 * curve.width));
    for (const CurveDot& dot : curveDots(panel, curve)) {
        painter.setBrush(dot.isOpen ? paper : curve.color);
        painter.drawEllipse(dot.centre, radius, radius);
    }
}

} // namespace explorer
