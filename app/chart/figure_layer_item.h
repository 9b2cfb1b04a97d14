// SPDX-License-Identifier: GPL-3.0-or-later
// A layer of the figure painter inside the chart's scene: what Qt Charts does not draw.
#pragma once

#include "figure/figure.h"

#include <QGraphicsObject>

namespace explorer {

class FigureLayerItem : public QGraphicsObject {
    Q_OBJECT

public:
    using Paint = void (*)(QPainter& painter, const Figure& figure);

    FigureLayerItem(const Figure& figure, Paint layer, QGraphicsItem* parent);

    void figureChanged(); // to be called before the figure's size is used again

    QRectF boundingRect() const override { return m_area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Figure& m_figure;
    Paint m_paint;
    QRectF m_area;
};

} // namespace explorer
