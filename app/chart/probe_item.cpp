// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/probe_item.h"
#include "chart/probe_box.h"

#include <QPainter>

#include <cmath>

namespace explorer {

namespace {

constexpr qreal dotRadius = 4;
constexpr qreal tangentHalfLength = 120;
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
    if (!m_probe || m_figure.plot.isEmpty()) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal x = m_figure.toPoint(m_probe->x, m_figure.y.range.low).x();
    QColor lineColor = m_figure.style.ink;
    lineColor.setAlphaF(0.45F);
    painter->setPen(QPen(lineColor, 1));
    painter->drawLine(QPointF(x, m_figure.plot.top()), QPointF(x, m_figure.plot.bottom()));
    painter->setClipRect(m_figure.plot);
    paintTangent(*painter);
    paintDots(*painter);
    painter->setClipping(false);
    paintProbeBox(*painter, m_figure, *m_probe);
    painter->restore();
}

void ProbeItem::paintTangent(QPainter& painter) const {
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
    const QPointF place = m_figure.toPoint(m_probe->x, y);
    if (!m_figure.plot.contains(place)) {
        return;
    }
    // The direction in pixels: a step of one pixel to the right rises by this many pixels.
    const Range& xRange = m_figure.x.range;
    const Range& yRange = m_figure.y.range;
    const double rise = slope * (xRange.high - xRange.low) / m_figure.plot.width() *
                        m_figure.plot.height() / (yRange.high - yRange.low);
    const double length = std::hypot(1.0, rise);
    const QPointF direction =
        std::isfinite(length) ? QPointF(1 / length, -rise / length) : QPointF(0, rise > 0 ? -1 : 1);
    QColor color = m_figure.style.ink; // in the curve's own colour it would hide in the curve
    color.setAlphaF(tangentOpacity);
    painter.setPen(QPen(color, 1.25));
    painter.drawLine(place - direction * tangentHalfLength, place + direction * tangentHalfLength);
}

void ProbeItem::paintDots(QPainter& painter) const {
    for (qsizetype i = 0; i < m_probe->readings.size(); ++i) {
        const ProbeReading& reading = m_probe->readings.at(i);
        const bool isNearest = i == m_probe->nearest;
        const auto dot = [&](double y, bool isFilled) {
            if (!std::isfinite(y)) {
                return;
            }
            const QPointF place = m_figure.toPoint(m_probe->x, y);
            if (std::abs(place.y()) > 1e5) {
                return; // far outside the plot
            }
            painter.setPen(QPen(reading.color, 2));
            painter.setBrush(isFilled ? reading.color : m_figure.style.paper);
            painter.drawEllipse(place, dotRadius + (isNearest ? 1 : 0),
                                dotRadius + (isNearest ? 1 : 0));
        };
        if (reading.showsValue) {
            dot(reading.value, true);
        }
        if (reading.showsSlope) {
            dot(reading.slope, false);
        }
    }
}

} // namespace explorer
