// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/clipping.h"

#include <algorithm>

namespace explorer {

namespace {

// Narrows [from, to], the part of a line that is inside, by one edge of the rectangle: `distance`
// is how far the start is outside of it, `approach` how much nearer the line comes to it.
bool narrow(qreal distance, qreal approach, qreal& from, qreal& to) {
    if (approach == 0)
        return distance <= 0;
    const qreal crossing = distance / approach;
    if (approach > 0)
        from = std::max(from, crossing);
    else
        to = std::min(to, crossing);
    return from <= to;
}

// Rounding may leave a crossing a hair outside.
QPointF within(const QPointF& point, const QRectF& area) {
    return {std::clamp(point.x(), area.left(), area.right()),
            std::clamp(point.y(), area.top(), area.bottom())};
}

} // namespace

// Liang and Barsky 1984.
std::optional<QLineF> clipLine(const QLineF& line, const QRectF& area) {
    qreal from = 0;
    qreal to = 1;
    const bool meets = narrow(area.left() - line.x1(), line.dx(), from, to) &&
                       narrow(line.x1() - area.right(), -line.dx(), from, to) &&
                       narrow(area.top() - line.y1(), line.dy(), from, to) &&
                       narrow(line.y1() - area.bottom(), -line.dy(), from, to);
    if (!meets)
        return std::nullopt;
    const QPointF start = from > 0 ? within(line.pointAt(from), area) : line.p1();
    const QPointF end = to < 1 ? within(line.pointAt(to), area) : line.p2();
    return QLineF(start, end);
}

QList<QPolygonF> clipPolyline(const QPolygonF& polyline, const QRectF& area) {
    QList<QPolygonF> parts;
    bool isInside = false;
    for (qsizetype i = 1; i < polyline.size(); ++i) {
        const auto line = clipLine({polyline[i - 1], polyline[i]}, area);
        if (!line) {
            isInside = false;
            continue;
        }
        if (!isInside || parts.last().last() != line->p1())
            parts.append(QPolygonF{line->p1()});
        if (line->p2() != line->p1())
            parts.last().append(line->p2());
        isInside = line->p2() == polyline[i];
    }
    parts.removeIf([](const QPolygonF& part) { return part.size() < 2; });
    return parts;
}

} // namespace explorer
