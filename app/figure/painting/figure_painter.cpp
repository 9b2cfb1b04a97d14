// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/painting/figure_painter.h"

#include "figure/figure_text.h"
#include "figure/layout/curve_obstacles.h"
#include "figure/layout/figure_layout.h"
#include "figure/layout/legend_entries.h"
#include "figure/painting/annotation_painter.h"
#include "figure/painting/curve_marker.h"
#include "figure/painting/curve_painter.h"

#include <QPainter>

#include <algorithm>

namespace explorer {

namespace {

QPen linePen(const QColor& color, qreal width) {
    return QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

void paintTicks(QPainter& painter, const Figure& figure, const FigurePanel& panel) {
    const QPointF crossing = axesCrossing(figure, panel);
    const qreal length = tickLength(figure.style);
    for (const Tick& tick : panel.x.ticks) {
        const qreal x = panel.toPoint(tick.value, panel.y.range.low).x();
        painter.drawLine(QPointF(x, crossing.y()), QPointF(x, crossing.y() + length));
    }
    for (const Tick& tick : panel.y.ticks) {
        const qreal y = panel.toPoint(panel.x.range.low, tick.value).y();
        painter.drawLine(QPointF(crossing.x() - length, y), QPointF(crossing.x(), y));
    }
}

// The numbers at axes through the origin that a curve runs through. In the window, where curves
// move under the hand, numbers stay where they are below them.
QList<PlacedText> crossedNumbers(const Figure& figure, const FigurePanel& panel) {
    if (figure.placement == AxesPlacement::Frame || figure.style.fitsPixels)
        return {};
    const CurveObstacles curves(panel);
    const qreal reach = 0.5 * figure.style.lineWidth;
    QList<PlacedText> numbers = placeTickLabels(figure, panel);
    numbers.removeIf([&](const PlacedText& number) {
        return !curves.meet(number.area.adjusted(-reach, -reach, reach, reach));
    });
    return numbers;
}

bool isAmong(const QList<PlacedText>& texts, const PlacedText& text) {
    return std::any_of(texts.begin(), texts.end(), [&](const PlacedText& other) {
        return other.kind == text.kind && other.start == text.start;
    });
}

// Above the curves and with a rim of paper, so that they can be read.
void paintCrossedNumbers(QPainter& painter, const Figure& figure, const FigurePanel& panel) {
    const FigureText type(figure.style, figure.style.textSize);
    painter.setPen(linePen(figure.style.ink, figure.style.axisWidth));
    for (const PlacedText& number : crossedNumbers(figure, panel)) {
        if (!figure.style.isPaperTransparent)
            type.drawRim(painter, number.start, number.text, figure.style.paper);
        type.draw(painter, number.start, number.text);
    }
}

void paintTexts(QPainter& painter, const Figure& figure, const FigurePanel& panel) {
    const FigureText type(figure.style, figure.style.textSize);
    const FigureText bold(figure.style, figure.style.textSize, true);
    const qreal halo = 0.15 * figure.style.textSize;
    const QList<PlacedText> above = crossedNumbers(figure, panel);
    for (const PlacedText& text : placePanelTexts(figure, panel)) {
        if (isAmong(above, text))
            continue;
        if (figure.showsGrid && panel.plot.intersects(text.area))
            painter.fillRect(text.area.adjusted(-halo, -halo, halo, halo), figure.style.paper);
        if (text.isUpwards)
            type.drawUpwards(painter, text.start, text.text);
        else
            (text.kind == TextKind::PanelLetter ? bold : type).draw(painter, text.start, text.text);
    }
}

void paintTitle(QPainter& painter, const Figure& figure) {
    const FigureText type(figure.style, titleSize(figure.style));
    for (const PlacedText& line : placeTitle(figure))
        type.draw(painter, line.start, line.text);
}

void paintPanelAxes(QPainter& painter, const Figure& figure, const FigurePanel& panel) {
    const QRectF& plot = panel.plot;
    paintTexts(painter, figure, panel);
    if (figure.placement == AxesPlacement::Frame) {
        painter.drawRect(plot);
    } else {
        const QPointF crossing = axesCrossing(figure, panel);
        painter.drawLine(QPointF(plot.left(), crossing.y()), QPointF(plot.right(), crossing.y()));
        painter.drawLine(QPointF(crossing.x(), plot.top()), QPointF(crossing.x(), plot.bottom()));
    }
    paintTicks(painter, figure, panel);
}

// Where a legend stands over a grid or curves they must not run through its words.
void paintLegendGround(QPainter& painter, const Figure& figure, const FigurePanel& panel) {
    QRectF ground;
    for (const LegendEntry& entry : panel.legend)
        ground |= entry.area;
    const qreal margin = 0.3 * figure.style.textSize;
    if (!ground.isEmpty() && panel.plot.intersects(ground))
        painter.fillRect(ground.adjusted(-margin, -margin, margin, margin), figure.style.paper);
}

void paintEntry(QPainter& painter, const Figure& figure, const FigurePanel& panel,
                const LegendEntry& entry) {
    const FigureCurve& curve = panel.curves[entry.curve];
    const FigureText type(figure.style, legendTextSize(entry));
    const LegendKey key = legendKey(entry);
    if (entry.hasKey) {
        const qreal scale = legendTextSize(entry) / figure.style.textSize;
        QPen pen = curvePen(curve);
        pen.setWidthF(pen.widthF() * scale);
        if (entry.isGeneral)
            pen.setColor(figure.style.ink);
        painter.setPen(pen);
        painter.drawLine(key.line);
        if (!entry.isGeneral)
            paintMarker(painter, curve, key.line.center(), scale);
    }
    painter.setPen(linePen(figure.style.ink, figure.style.axisWidth));
    type.draw(painter, key.label + QPointF(0, type.capHeight() / 2), curve.label);
}

} // namespace

void paintGrid(QPainter& painter, const Figure& figure) {
    if (!figure.showsGrid)
        return;
    painter.setPen(linePen(figure.style.grid, figure.style.axisWidth));
    for (const FigurePanel& panel : figure.panels) {
        const QRectF& plot = panel.plot;
        for (const Tick& tick : panel.x.ticks) {
            const qreal x = panel.toPoint(tick.value, panel.y.range.low).x();
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
        for (const Tick& tick : panel.y.ticks) {
            const qreal y = panel.toPoint(panel.x.range.low, tick.value).y();
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        }
    }
}

void paintBands(QPainter& painter, const Figure& figure) {
    for (const FigurePanel& panel : figure.panels)
        for (const FigureCurve& curve : panel.curves)
            paintBand(painter, panel, curve, figure.style.paper);
}

void paintZones(QPainter& painter, const Figure& figure) {
    paintAnnotations(painter, figure.style, figure.below);
}

void paintGhosts(QPainter& painter, const Figure& figure) {
    for (const FigurePanel& panel : figure.panels)
        for (const FigureCurve& ghost : panel.ghosts)
            paintCurve(painter, panel, ghost);
}

void paintAxes(QPainter& painter, const Figure& figure) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(linePen(figure.style.ink, figure.style.axisWidth));
    for (const FigurePanel& panel : figure.panels)
        paintPanelAxes(painter, figure, panel);
    paintTitle(painter, figure);
}

// Gradients below the curves.
void paintCurves(QPainter& painter, const Figure& figure) {
    for (const FigurePanel& panel : figure.panels)
        for (const auto quantity : {activation::Quantity::Slope, activation::Quantity::Value})
            for (const FigureCurve& curve : panel.curves)
                if (curve.quantity == quantity)
                    paintCurve(painter, panel, curve);
}

void paintMarks(QPainter& painter, const Figure& figure) {
    for (const FigurePanel& panel : figure.panels) {
        for (const FigureCurve& curve : panel.curves)
            paintCurveMarkers(painter, panel, curve);
        for (const FigureCurve& curve : panel.curves)
            paintCurveDots(painter, panel, curve, figure.style.paper);
        paintCrossedNumbers(painter, figure, panel);
    }
    paintAnnotations(painter, figure.style, figure.above);
}

void paintLegend(QPainter& painter, const Figure& figure) {
    for (const FigurePanel& panel : figure.panels) {
        paintLegendGround(painter, figure, panel);
        for (const LegendEntry& entry : panel.legend)
            paintEntry(painter, figure, panel, entry);
    }
}

void paintFigure(QPainter& painter, const Figure& figure) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (!figure.style.isPaperTransparent)
        painter.fillRect(QRectF(QPointF(0, 0), figure.size), figure.style.paper);
    paintGrid(painter, figure);
    paintZones(painter, figure);
    paintGhosts(painter, figure);
    paintBands(painter, figure);
    paintAxes(painter, figure);
    paintCurves(painter, figure);
    paintMarks(painter, figure);
    paintLegend(painter, figure);
}

} // namespace explorer
