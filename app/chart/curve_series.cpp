// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/curve_series.h"

#include "figure/clipping.h"

#include <QChart>
#include <QValueAxis>

#include <cmath>
#include <limits>

namespace explorer {

namespace {

const QPointF gap(std::numeric_limits<qreal>::quiet_NaN(), std::numeric_limits<qreal>::quiet_NaN());

// Walks along a polyline and keeps what lies under the dashes of the pattern.
class DashWalk {
public:
    DashWalk(const QList<qreal>& lengths, QList<QPointF>& out)
        : m_lengths(lengths)
        , m_out(out)
        , m_left(lengths.first()) {}

    void start(const QPointF& point) {
        m_at = point;
        m_index = 0;
        m_left = m_lengths.first();
        m_out.append(point);
    }

    void lineTo(const QPointF& end) {
        const qreal length = std::hypot(end.x() - m_at.x(), end.y() - m_at.y());
        qreal done = 0;
        const QPointF start = m_at;
        while (length - done > m_left) {
            done += m_left;
            const QPointF turn = start + (end - start) * (done / length);
            if (!isDash()) {
                m_out.append(gap);
            }
            m_out.append(turn);
            m_index = (m_index + 1) % m_lengths.size();
            m_left = m_lengths.at(m_index);
        }
        m_left -= length - done;
        if (isDash()) {
            m_out.append(end);
        }
        m_at = end;
    }

private:
    bool isDash() const { return m_index % 2 == 0; }

    QList<qreal> m_lengths;
    QList<QPointF>& m_out;
    QPointF m_at;
    qsizetype m_index = 0;
    qreal m_left;
};

} // namespace

QList<QPointF> plotPoints(const FigureCurve& curve, const FigurePanel& panel, qreal figureHeight,
                          Dashes dashes) {
    QList<qreal> lengths;
    if (dashes == Dashes::Cut) {
        for (const qreal dash : curve.dashes) {
            lengths.append(dash * curve.width);
        }
    }
    const bool isDashed = lengths.size() >= 2;
    QList<QPointF> out;
    DashWalk walk(isDashed ? lengths : QList<qreal>{1}, out);
    for (const activation::Piece& piece : curve.pieces) {
        QPolygonF points;
        points.reserve(static_cast<qsizetype>(piece.points.size()));
        for (const activation::SamplePoint& point : piece.points) {
            points.append(panel.toPoint(point.x, point.y));
        }
        // A lone point is a mark, not a line, and no part of a polyline.
        for (const QPolygonF& part : clipPolyline(points, panel.plot)) {
            if (!out.isEmpty()) {
                out.append(gap);
            }
            bool isFirst = true;
            for (const QPointF& place : part) {
                const QPointF upwards(place.x(), figureHeight - place.y());
                if (!isDashed) {
                    out.append(upwards);
                } else if (isFirst) {
                    walk.start(upwards);
                } else {
                    walk.lineTo(upwards);
                }
                isFirst = false;
            }
        }
    }
    return out;
}

std::optional<PlotPath> onePath(const FigureCurve& curve, const FigurePanel& panel,
                                qreal figureHeight) {
    constexpr qsizetype mostGaps = 15;  // Qt reads 32 lengths of a pattern and forgets the rest
    constexpr qreal beyondTheEnd = 1e4; // in pixels, so that the pattern does not begin again
    const QList<QPointF> points = plotPoints(curve, panel, figureHeight, Dashes::LeftToThePen);
    PlotPath path;
    qreal drawn = 0;
    bool isAfterGap = false;
    for (const QPointF& point : points) {
        if (std::isnan(point.x())) {
            isAfterGap = true;
            continue;
        }
        if (!path.points.isEmpty()) {
            const QPointF step = point - path.points.last();
            const qreal length = std::hypot(step.x(), step.y());
            if (isAfterGap) {
                path.pattern << drawn / curve.width << length / curve.width;
                drawn = 0;
            } else {
                drawn += length;
            }
        }
        isAfterGap = false;
        path.points.append(point);
    }
    const qsizetype gaps = path.pattern.size() / 2;
    if (gaps > mostGaps || (gaps > 0 && !curve.dashes.isEmpty())) {
        return std::nullopt;
    }
    path.pattern << (drawn + beyondTheEnd) / curve.width << 1;
    if (!curve.dashes.isEmpty()) {
        path.pattern = curve.dashes;
    }
    return path;
}

CurveSeries::CurveSeries(QChart& chart, QValueAxis& xAxis, QValueAxis& yAxis)
    : m_series(new QLineSeries) {
    chart.addSeries(m_series);
    m_series->attachAxis(&xAxis);
    m_series->attachAxis(&yAxis);
}

CurveSeries::~CurveSeries() {
    if (m_series && m_series->chart()) {
        m_series->chart()->removeSeries(m_series);
        delete m_series;
    }
}

void CurveSeries::show(const FigureCurve& curve, const FigurePanel& panel, qreal figureHeight,
                       Joints joints) {
    const bool sameLine = m_width == curve.width && m_dashes == curve.dashes && m_joints == joints;
    const bool samePoints = m_revision == curve.revision && m_plot == panel.plot && sameLine;
    std::optional<PlotPath> path;
    if (!samePoints) {
        if (joints == Joints::Smooth) {
            path = onePath(curve, panel, figureHeight);
        }
        if (!path) {
            path = {plotPoints(curve, panel, figureHeight), {}};
        }
        m_revision = curve.revision;
        m_plot = panel.plot;
        m_width = curve.width;
        m_dashes = curve.dashes;
        m_joints = joints;
        m_pattern = path->pattern;
    }
    // Painted segment by segment, a solid pen's joints are filled by its caps. Square ones do so in
    // a fraction of the time that round ones take; dashes are as long as they are.
    const bool isInSegments = m_pattern.isEmpty();
    QPen pen(curve.color, curve.width, Qt::SolidLine,
             isInSegments && curve.dashes.isEmpty() ? Qt::SquareCap : Qt::FlatCap,
             isInSegments ? Qt::MiterJoin : Qt::RoundJoin);
    if (!isInSegments) {
        pen.setDashPattern(m_pattern);
    }
    if (m_series->pen() != pen) {
        m_series->setPen(pen);
    }
    if (path) {
        m_series->replace(path->points);
    }
}

} // namespace explorer
