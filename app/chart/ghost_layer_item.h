// SPDX-License-Identifier: GPL-3.0-or-later
// The ghosts of a figure. They keep still while curves move before them, and many dashed lines take
// longer to paint than all the rest: they are painted anew only where they change.
#pragma once

#include "chart/figure_layer_item.h"

#include <QColor>
#include <QList>

namespace explorer {

class GhostLayerItem : public FigureLayerItem {
    Q_OBJECT

public:
    GhostLayerItem(const Figure& figure, QGraphicsItem* parent);

    void followGhosts(); // to be called after the figure has changed

private:
    struct Line {
        quint64 revision;
        QRectF plot;
        QColor color;
        qreal width;
        QList<qreal> dashes;

        bool operator==(const Line&) const = default;
    };

    QList<Line> lines() const;

    const Figure& m_figure;
    QList<Line> m_lines;
};

} // namespace explorer
