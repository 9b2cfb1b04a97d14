// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/figure_layer_item.h"

#include <QPainter>

namespace explorer {

FigureLayerItem::FigureLayerItem(const Figure& figure, Paint layer, QGraphicsItem* parent)
    : QGraphicsObject(parent)
    , m_figure(figure)
    , m_paint(layer) {
    setAcceptedMouseButtons(Qt::NoButton);
}

void FigureLayerItem::figureChanged() {
    const QRectF area(QPointF(0, 0), m_figure.size);
    if (area != m_area) {
        prepareGeometryChange();
        m_area = area;
    }
    update();
}

void FigureLayerItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    if (m_figure.panels.isEmpty() || m_figure.panels.first().plot.isEmpty()) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    m_paint(*painter, m_figure);
    painter->restore();
}

} // namespace explorer
