// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/painting/curve_marker.h"

#include "figure/clipping.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace explorer {

namespace {

constexpr qreal markersAcross = 8; // for a curve as long as the plot is wide

qsizetype placeInPanel(const FigurePanel& panel, const FigureCurve& curve) {
    return std::distance(panel.curves.data(), &curve);
}

} // namespace

QList<QPointF> markerPlaces(const FigurePanel& panel, const FigureCurve& curve) {
    const qreal spacing = panel.plot.width() / markersAcross;
    if (!(spacing > 0))
        return {};
    const qreal count = qreal(std::max<qsizetype>(panel.curves.size(), 1));
    qreal next = spacing * (qreal(placeInPanel(panel, curve)) + 0.5) / count;
    qreal done = 0;
    QList<QPointF> places;
    for (const activation::Piece& piece : curve.pieces) {
        QPolygonF points;
        for (const activation::SamplePoint& point : piece.points)
            points.append(panel.toPoint(point.x, point.y));
        for (const QPolygonF& part : clipPolyline(points, panel.plot))
            for (qsizetype i = 1; i < part.size(); ++i) {
                const QLineF line(part[i - 1], part[i]);
                for (; next <= done + line.length(); next += spacing)
                    places.append(line.pointAt((next - done) / line.length()));
                done += line.length();
            }
    }
    return places;
}

QPainterPath markerShape(Marker marker) {
    QPainterPath path;
    switch (marker) {
    case Marker::Automatic:
    case Marker::None:
        break;
    case Marker::Circle:
        path.addEllipse(QPointF(0, 0), 0.9, 0.9);
        break;
    case Marker::Square:
        path.addRect(-0.8, -0.8, 1.6, 1.6);
        break;
    case Marker::Triangle:
        path.addPolygon(QPolygonF{{0, -1}, {0.95, 0.7}, {-0.95, 0.7}});
        path.closeSubpath();
        break;
    case Marker::Diamond:
        path.addPolygon(QPolygonF{{0, -1.1}, {1.1, 0}, {0, 1.1}, {-1.1, 0}});
        path.closeSubpath();
        break;
    case Marker::Cross:
        path.moveTo(-0.8, -0.8);
        path.lineTo(0.8, 0.8);
        path.moveTo(-0.8, 0.8);
        path.lineTo(0.8, -0.8);
        break;
    case Marker::Plus:
        path.moveTo(-1, 0);
        path.lineTo(1, 0);
        path.moveTo(0, -1);
        path.lineTo(0, 1);
        break;
    }
    return path;
}

bool isFilled(Marker marker) {
    return marker != Marker::Cross && marker != Marker::Plus;
}

qreal markerRadius(const FigureCurve& curve) {
    return 1.3 + 1.2 * curve.width;
}

void paintMarker(QPainter& painter, const FigureCurve& curve, const QPointF& centre, qreal scale) {
    const QPainterPath shape = markerShape(curve.marker);
    if (shape.isEmpty())
        return;
    const qreal radius = markerRadius(curve) * scale;
    const QPainterPath placed =
        QTransform::fromTranslate(centre.x(), centre.y()).scale(radius, radius).map(shape);
    if (isFilled(curve.marker))
        painter.fillPath(placed, curve.color);
    else
        painter.strokePath(placed, QPen(curve.color, 0.9 * curve.width * scale, Qt::SolidLine,
                                        Qt::FlatCap, Qt::MiterJoin));
}

void paintCurveMarkers(QPainter& painter, const FigurePanel& panel, const FigureCurve& curve) {
    if (curve.marker == Marker::None)
        return;
    for (const QPointF& place : markerPlaces(panel, curve))
        paintMarker(painter, curve, place, 1);
}

} // namespace explorer
