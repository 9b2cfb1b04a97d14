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

QList<QPointF> plotPoints(const FigureCurve& curve, const FigurePanel& panel, qreal figureHeight) {
    QList<qreal> lengths;
    for (const qreal dash : curve.dashes) {
        lengths.append(dash * curve.width);
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

void CurveSeries::show(const FigureCurve& curve, const FigurePanel& panel, qreal figureHeight) {
    // Qt Charts paints segment by segment, so that caps fill the joints. Square ones do so with
    // no difference to the eye at this width, in a fraction of the time that round ones take.
    QPen pen(curve.color, curve.width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin);
    if (!curve.dashes.isEmpty()) {
        pen.setCapStyle(Qt::FlatCap);
    }
    // Dashes are made of points, as long as the pen is wide.
    const bool sameDashes = m_series->pen().widthF() == pen.widthF() && m_dashes == curve.dashes;
    if (m_series->pen() != pen) {
        m_series->setPen(pen);
    }
    if (m_revision != curve.revision || m_plot != panel.plot || !sameDashes) {
        m_series->replace(plotPoints(curve, panel, figureHeight));
        m_revision = curve.revision;
        m_plot = panel.plot;
        m_dashes = curve.dashes;
    }
}

} // namespace explorer
