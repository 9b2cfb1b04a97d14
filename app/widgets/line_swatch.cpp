// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/line_swatch.h"

#include <QPainter>

namespace explorer {

namespace {
constexpr qreal swatchLineWidth = 2.5;
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
    QPen pen(m_color, swatchLineWidth, Qt::SolidLine, Qt::FlatCap);
    if (!m_dashes.isEmpty()) {
        pen.setDashPattern(m_dashes);
    }
    painter.setPen(pen);
    const qreal middle = height() / 2.0;
    painter.drawLine(QPointF(0, middle), QPointF(width(), middle));
}

} // namespace explorer
