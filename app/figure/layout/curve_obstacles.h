// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a panel as something that words should keep clear of.
#pragma once

#include "figure/figure.h"

#include <QLineF>

namespace explorer {

class CurveObstacles {
public:
    explicit CurveObstacles(const FigurePanel& panel);

    bool meet(const QRectF& area) const;

private:
    QList<QLineF> m_lines;
};

} // namespace explorer
