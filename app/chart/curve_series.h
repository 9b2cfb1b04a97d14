// SPDX-License-Identifier: GPL-3.0-or-later
// One curve of the figure as one series of Qt Charts, whatever its breaks and dashes.
#pragma once

#include "figure/figure.h"

#include <QLineSeries>
#include <QPointer>

#include <optional>

class QChart;
class QValueAxis;

namespace explorer {

// How the joints of a curve's polyline look: the smooth ones cost three times the painting.
enum class Joints { Smooth, Fast };

class CurveSeries {
public:
    CurveSeries(QChart& chart, QValueAxis& xAxis, QValueAxis& yAxis);
    ~CurveSeries();
    CurveSeries(const CurveSeries&) = delete;
    CurveSeries& operator=(const CurveSeries&) = delete;

    // Hands Qt Charts only what is not what it already has.
    void show(const FigureCurve& curve, const FigurePanel& panel, qreal figureHeight,
              Joints joints);

    const QLineSeries& series() const { return *m_series; }

private:
    QPointer<QLineSeries> m_series; // owned by the chart
    quint64 m_revision = 0;
    QRectF m_plot;
    qreal m_width = 0;
    QList<qreal> m_dashes;
    Joints m_joints = Joints::Fast;
    QList<qreal> m_pattern;
};

enum class Dashes { Cut, LeftToThePen };

// The curve in pixels of the figure, y upwards, cut at the plot. Pieces, and dashes where they are
// cut, are set apart by points that are not a number: a solid pen leaves a gap there.
QList<QPointF> plotPoints(const FigureCurve& curve, const FigurePanel& panel, qreal figureHeight,
                          Dashes dashes = Dashes::Cut);

// The curve as one line without gaps, and the pattern of a pen, in its widths, that draws it with
// them. Qt Charts paints a solid pen segment by segment, and a darker bead stands wherever two
// overlap; only what has a pattern is painted as one path, as the figure's painter does. None for
// curves in many pieces and for dashed ones in several, which no pattern can draw.
struct PlotPath {
    QList<QPointF> points;
    QList<qreal> pattern;
};
std::optional<PlotPath> onePath(const FigureCurve& curve, const FigurePanel& panel,
                                qreal figureHeight);

} // namespace explorer
