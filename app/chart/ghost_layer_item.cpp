// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/ghost_layer_item.h"

#include "figure/painting/figure_painter.h"

namespace explorer {

GhostLayerItem::GhostLayerItem(const Figure& figure, QGraphicsItem* parent)
    : FigureLayerItem(figure, paintGhosts, parent)
    , m_figure(figure) {
    setCacheMode(DeviceCoordinateCache);
    hide();
}

void GhostLayerItem::followGhosts() {
    QList<Line> now = lines();
    const bool isSame = now == m_lines && boundingRect().size() == m_figure.size;
    if (isSame) {
        return;
    }
    m_lines = std::move(now);
    setVisible(!m_lines.isEmpty());
    figureChanged();
}

QList<GhostLayerItem::Line> GhostLayerItem::lines() const {
    QList<Line> all;
    for (const FigurePanel& panel : m_figure.panels) {
        for (const FigureCurve& ghost : panel.ghosts) {
            all.append({ghost.revision, panel.plot, ghost.color, ghost.width, ghost.dashes});
        }
    }
    return all;
}

} // namespace explorer
