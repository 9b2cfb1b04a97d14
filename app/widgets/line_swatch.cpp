// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/line_swatch.h"

#include <QPainter>

namespace explorer {

namespace {
constexpr qreal keyLineWidth = 2.5;
}

void paintLineKey(QPainter& painter, const QRectF& area, const QColor& color,
                  const QList<qreal>& dashes) {
    QPen pen(color, keyLineWidth, Qt::SolidLine, Qt::FlatCap);
    if (!dashes.isEmpty()) {
        pen.setDashPattern(dashes);
    }
    painter.setPen(pen);
    const qreal middle = area.center().y();
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle));
}

LineSwatch::LineSwatch(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LineSwatch::setLine(const QColor& color, const QList<qreal>& dashes) {
    m_color = color;
    m_dashes = dashes;
    update();
}

void LineSwatch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLineKey(painter, rect(), m_color, m_dashes);
}

} // namespace explorer
