// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/probe_item.h"
#include "chart/probe_box.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

// In widths of the figure's lines, so that they grow with them on a large screen.
constexpr qreal dotRadius = 2;
constexpr qreal nearestDotRadius = 2.5;
constexpr qreal dotPen = 1;
constexpr qreal linePen = 0.5;
constexpr qreal tangentPen = 0.625;

constexpr qreal tangentHalfLength = 10; // in sizes of the figure's type
constexpr float tangentOpacity = 0.8F;

} // namespace

ProbeItem::ProbeItem(const Figure& figure, QGraphicsItem* parent)
    : QGraphicsObject(parent)
    , m_figure(figure) {
    setAcceptedMouseButtons(Qt::NoButton);
}

void ProbeItem::show(const std::optional<Probe>& probe) {
    const QRectF area(QPointF(0, 0), m_figure.size);
    if (area != m_area) {
        prepareGeometryChange();
        m_area = area;
    }
    m_probe = probe;
    update();
}

void ProbeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    // The figure may have changed since the probe was read; it is read again with each refresh.
    if (!m_probe || m_probe->panel >= m_figure.panels.size() ||
        m_figure.panels.first().plot.isEmpty()) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor lineColor = m_figure.style.ink;
    lineColor.setAlphaF(0.45F);
    for (const FigurePanel& panel : m_figure.panels) {
        const qreal x = panel.toPoint(m_probe->x, panel.y.range.low).x();
        painter->setPen(QPen(lineColor, linePen * m_figure.style.lineWidth));
        painter->drawLine(QPointF(x, panel.plot.top()), QPointF(x, panel.plot.bottom()));
        painter->setClipRect(panel.plot);
        paintDots(*painter, panel);
        painter->setClipping(false);
    }
    const FigurePanel& panel = m_figure.panels.at(m_probe->panel);
    painter->setClipRect(panel.plot);
    paintTangent(*painter, panel);
    painter->setClipping(false);
    paintProbeBox(*painter, m_figure, *m_probe);
    painter->restore();
}

void ProbeItem::paintTangent(QPainter& painter, const FigurePanel& panel) const {
    if (m_probe->nearest < 0) {
        return;
    }
    const ProbeReading& reading = m_probe->readings.at(m_probe->nearest);
    const bool isValue = m_probe->nearestQuantity == activation::Quantity::Value;
    const double y = isValue ? reading.value : reading.slope;
    const double slope = isValue ? reading.slope : reading.curvature;
    if (!std::isfinite(y) || !std::isfinite(slope)) {
        return;
    }
    const QPointF place = panel.toPoint(m_probe->x, y);
    if (!panel.plot.contains(place)) {
        return;
    }
    // The direction in pixels: a step of one pixel to the right rises by this many pixels.
    const Range& xRange = panel.x.range;
    const Range& yRange = panel.y.range;
    const double rise = slope * (xRange.high - xRange.low) / panel.plot.width() *
                        panel.plot.height() / (yRange.high - yRange.low);
    const double length = std::hypot(1.0, rise);
    const QPointF direction =
        std::isfinite(length) ? QPointF(1 / length, -rise / length) : QPointF(0, rise > 0 ? -1 : 1);
    QColor color = m_figure.style.ink; // in the curve's own colour it would hide in the curve
    color.setAlphaF(tangentOpacity);
    painter.setPen(QPen(color, tangentPen * m_figure.style.lineWidth));
    const QPointF half = direction * tangentHalfLength * m_figure.style.textSize;
    painter.drawLine(place - half, place + half);
}

void ProbeItem::paintDots(QPainter& painter, const FigurePanel& panel) const {
    for (const FigureCurve& curve : panel.curves) {
        const auto reading =
            std::find_if(m_probe->readings.begin(), m_probe->readings.end(),
                         [&](const ProbeReading& each) { return each.key == curve.key; });
        if (reading == m_probe->readings.end()) {
            continue;
        }
        const bool isNearest = reading - m_probe->readings.begin() == m_probe->nearest;
        const bool isValue = curve.quantity == activation::Quantity::Value;
        const double y = isValue ? reading->value : reading->slope;
        const QPointF place = panel.toPoint(m_probe->x, y);
        if (!std::isfinite(y) || std::abs(place.y()) > 1e5) {
            continue; // far outside the plot
        }
        const qreal radius = (isNearest ? nearestDotRadius : dotRadius) * m_figure.style.lineWidth;
        painter.setPen(QPen(reading->color, dotPen * m_figure.style.lineWidth));
        painter.setBrush(isValue ? reading->color : m_figure.style.paper);
        painter.drawEllipse(place, radius, radius);
    }
}

} // namespace explorer
