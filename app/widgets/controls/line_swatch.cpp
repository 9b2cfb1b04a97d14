// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/line_swatch.h"

#include "figure/painting/curve_marker.h"

#include <QPainter>

namespace explorer {

namespace {
constexpr qreal keyStrength = 1.25; // of the line in the chart
}

void paintLineKey(QPainter& painter, const QRectF& area, const DrawnLine& line) {
    QPen pen(line.color, keyStrength * line.width, Qt::SolidLine, Qt::FlatCap);
    if (!line.dashes.isEmpty()) {
        pen.setDashPattern(line.dashes);
    }
    painter.setPen(pen);
    const qreal middle = area.center().y();
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle));
    FigureCurve curve;
    curve.color = line.color;
    curve.width = line.width;
    curve.marker = line.marker;
    paintMarker(painter, curve, area.center(), 1);
}

LineSwatch::LineSwatch(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LineSwatch::setLine(const DrawnLine& line) {
    m_line = line;
    update();
}

void LineSwatch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLineKey(painter, rect(), m_line);
}

} // namespace explorer
