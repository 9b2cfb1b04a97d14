// SPDX-License-Identifier: GPL-3.0-or-later
// One curve of the figure as one series of Qt Charts, whatever its breaks and dashes.
#pragma once

#include "figure/figure.h"

#include <QLineSeries>
#include <QPointer>

class QChart;
class QValueAxis;

namespace explorer {

class CurveSeries {
public:
    CurveSeries(QChart& chart, QValueAxis& xAxis, QValueAxis& yAxis);
    ~CurveSeries();
    CurveSeries(const CurveSeries&) = delete;
    CurveSeries& operator=(const CurveSeries&) = delete;

    // Hands Qt Charts only what is not what it already has.
    void show(const FigureCurve& curve, const FigurePanel& panel, qreal figureHeight);

    const QLineSeries& series() const { return *m_series; }

private:
    QPointer<QLineSeries> m_series; // owned by the chart
    quint64 m_revision = 0;
    QRectF m_plot;
    QList<qreal> m_dashes;
};

// The curve in pixels of the figure, y upwards, cut at the plot. Pieces and dashes are set apart by
// points that are not a number: a solid pen leaves a gap there, where a dashed one would draw
// across, and it paints several times faster than a dashed one.
QList<QPointF> plotPoints(const FigureCurve& curve, const FigurePanel& panel, qreal figureHeight);

} // namespace explorer
