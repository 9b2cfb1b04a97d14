// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/color_check_box.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionButton>

namespace explorer {

ColorCheckBox::ColorCheckBox(const QString& text, QWidget* parent)
    : QCheckBox(text, parent) {
}

void ColorCheckBox::setColor(const QColor& color) {
    if (color != m_color) {
        m_color = color;
        update();
    }
}

void ColorCheckBox::paintEvent(QPaintEvent* event) {
    QCheckBox::paintEvent(event);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRectF box = QRectF(style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this))
                           .adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isChecked() || !m_color.isValid()) {
        // The style's own rim is hardly to be seen on a dark ground.
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawRoundedRect(box, 2.5, 2.5);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color);
    painter.drawRoundedRect(box, 2.5, 2.5);
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.22, box.top() + box.height() * 0.53);
    tick.lineTo(box.left() + box.width() * 0.42, box.top() + box.height() * 0.74);
    tick.lineTo(box.left() + box.width() * 0.80, box.top() + box.height() * 0.27);
    const QColor mark = m_color.lightnessF() > 0.6F ? QColor(Qt::black) : QColor(Qt::white);
    painter.strokePath(tick, QPen(mark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace explorer
