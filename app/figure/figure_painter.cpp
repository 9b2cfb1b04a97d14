// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_painter.h"

#include "figure/curve_painter.h"
#include "figure/figure_layout.h"
#include "figure/figure_text.h"
#include "figure/legend_layout.h"

#include <QPainter>

namespace explorer {

namespace {

QPen linePen(const QColor& color, qreal width) {
    return QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

void paintTicks(QPainter& painter, const Figure& figure, const QPointF& crossing) {
    const qreal length = tickLength(figure.style);
    for (const Tick& tick : figure.x.ticks) {
        const qreal x = figure.toPoint(tick.value, figure.y.range.low).x();
        painter.drawLine(QPointF(x, crossing.y()), QPointF(x, crossing.y() + length));
    }
    for (const Tick& tick : figure.y.ticks) {
        const qreal y = figure.toPoint(figure.x.range.low, tick.value).y();
        painter.drawLine(QPointF(crossing.x() - length, y), QPointF(crossing.x(), y));
    }
}

void paintTickLabels(QPainter& painter, const Figure& figure) {
    const FigureText type(figure.style, figure.style.textSize);
    const qreal halo = 0.15 * figure.style.textSize;
    for (const PlacedText& label : placeTickLabels(figure)) {
        const bool isOnGrid = figure.showsGrid && figure.plot.intersects(label.area);
        if (isOnGrid)
            painter.fillRect(label.area.adjusted(-halo, -halo, halo, halo), figure.style.paper);
        type.draw(painter, label.left, label.text);
    }
}

void paintTitle(QPainter& painter, const Figure& figure) {
    const FigureText type(figure.style, titleSize(figure.style));
    for (const PlacedText& line : placeTitle(figure))
        type.draw(painter, line.left, line.text);
}

void paintLegendGround(QPainter& painter, const Figure& figure) {
    QRectF ground;
    for (const LegendEntry& entry : figure.legend)
        ground |= entry.area;
    const qreal margin = 0.3 * figure.style.textSize;
    painter.fillRect(ground.adjusted(-margin, -margin, margin, margin), figure.style.paper);
}

} // namespace

void paintGrid(QPainter& painter, const Figure& figure) {
    if (!figure.showsGrid)
        return;
    painter.setPen(linePen(figure.style.grid, figure.style.axisWidth));
    for (const Tick& tick : figure.x.ticks) {
        const qreal x = figure.toPoint(tick.value, figure.y.range.low).x();
        painter.drawLine(QPointF(x, figure.plot.top()), QPointF(x, figure.plot.bottom()));
    }
    for (const Tick& tick : figure.y.ticks) {
        const qreal y = figure.toPoint(figure.x.range.low, tick.value).y();
        painter.drawLine(QPointF(figure.plot.left(), y), QPointF(figure.plot.right(), y));
    }
}

void paintBands(QPainter& painter, const Figure& figure) {
    for (const FigureCurve& curve : figure.curves)
        paintBand(painter, figure, curve);
}

void paintAxes(QPainter& painter, const Figure& figure) {
    const QRectF& plot = figure.plot;
    const QPointF crossing = axesCrossing(figure);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(linePen(figure.style.ink, figure.style.axisWidth));
    paintTickLabels(painter, figure);
    if (figure.placement == AxesPlacement::Frame) {
        painter.drawRect(plot);
    } else {
        painter.drawLine(QPointF(plot.left(), crossing.y()), QPointF(plot.right(), crossing.y()));
        painter.drawLine(QPointF(crossing.x(), plot.top()), QPointF(crossing.x(), plot.bottom()));
    }
    paintTicks(painter, figure, crossing);
    paintTitle(painter, figure);
}

// Gradients below the curves, dots above all lines.
void paintCurves(QPainter& painter, const Figure& figure) {
    for (const auto quantity : {activation::Quantity::Slope, activation::Quantity::Value})
        for (const FigureCurve& curve : figure.curves)
            if (curve.quantity == quantity)
                paintCurve(painter, figure, curve);
    for (const FigureCurve& curve : figure.curves)
        paintCurveDots(painter, figure, curve);
}

void paintLegend(QPainter& painter, const Figure& figure) {
    if (figure.showsGrid)
        paintLegendGround(painter, figure);
    for (const LegendEntry& entry : figure.legend) {
        const FigureCurve& curve = figure.curves[entry.curve];
        const FigureText type(figure.style, legendTextSize(entry));
        const LegendKey key = legendKey(entry);
        QPen pen = curvePen(curve);
        pen.setWidthF(pen.widthF() * legendTextSize(entry) / figure.style.textSize);
        painter.setPen(pen);
        painter.drawLine(key.line);
        painter.setPen(linePen(figure.style.ink, figure.style.axisWidth));
        type.draw(painter, key.label + QPointF(0, type.capHeight() / 2), curve.label);
    }
}

void paintFigure(QPainter& painter, const Figure& figure) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), figure.size), figure.style.paper);
    paintGrid(painter, figure);
    paintBands(painter, figure);
    paintAxes(painter, figure);
    paintCurves(painter, figure);
    paintLegend(painter, figure);
}

} // namespace explorer
