// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presentation/spot_cursor.h"

#include <QPainter>
#include <QPixmap>

namespace explorer {

QCursor spotCursor(qreal diameter, qreal devicePixelRatio) {
    const qreal rimWidth = diameter / 21;
    const qreal centreRadius = rimWidth;
    const int side = qRound(diameter * devicePixelRatio);
    QPixmap spot(side, side);
    spot.setDevicePixelRatio(devicePixelRatio);
    spot.fill(Qt::transparent);
    QPainter painter(&spot);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(diameter / 2, diameter / 2);
    painter.setPen(QPen(QColor(0xD5, 0x5E, 0x00), rimWidth));
    painter.setBrush(QColor(0xF0, 0xE4, 0x42, 90));
    painter.drawEllipse(centre, diameter / 2 - rimWidth, diameter / 2 - rimWidth);
    painter.setBrush(QColor(0xD5, 0x5E, 0x00));
    painter.drawEllipse(centre, centreRadius, centreRadius);
    painter.end();
    return QCursor(spot);
}

} // namespace explorer
