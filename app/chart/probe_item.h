// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the probe over the chart: its line, a dot on each curve, the nearest curve's tangent and
// the box with the readings.
#pragma once

#include "chart/probe.h"

#include <QGraphicsObject>

namespace explorer {

class ProbeItem : public QGraphicsObject {
    Q_OBJECT

public:
    ProbeItem(const Figure& figure, QGraphicsItem* parent);

    void show(const std::optional<Probe>& probe);

    QRectF boundingRect() const override { return m_area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintTangent(QPainter& painter, const FigurePanel& panel) const;
    void paintDots(QPainter& painter, const FigurePanel& panel) const;

    const Figure& m_figure;
    std::optional<Probe> m_probe;
    QRectF m_area;
};

} // namespace explorer
