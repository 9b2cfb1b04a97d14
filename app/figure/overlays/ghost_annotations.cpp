// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/overlays/ghost_annotations.h"

#include "figure/clipping.h"
#include "figure/figure_text.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

namespace explorer {

namespace {

constexpr qreal textGap = 0.35; // in text sizes
// Where a name may stand, the best place first: parts of the ghost's way through the plot.
constexpr qreal places[] = {1, 0, 0.75, 0.25};

using Points = std::vector<activation::SamplePoint>;

// The line that leads to that sampled point, as far as it is in the plot.
std::optional<QLineF> visibleLine(const FigurePanel& panel, const Points& points, std::size_t to) {
    const QLineF line(panel.toPoint(points[to - 1].x, points[to - 1].y),
                      panel.toPoint(points[to].x, points[to].y));
    const auto visible = clipLine(line, panel.plot);
    return visible && !visible->isNull() ? visible : std::nullopt;
}

// Where the ghost ends or leaves the plot; nothing where it is not in it. Looks at no more of the
// ghost than that needs, since figures are composed for each frame.
std::optional<QPointF> endOf(const FigurePanel& panel, const FigureCurve& ghost) {
    for (auto piece = ghost.pieces.rbegin(); piece != ghost.pieces.rend(); ++piece)
        for (std::size_t i = piece->points.size(); i > 1; --i)
            if (const auto line = visibleLine(panel, piece->points, i - 1))
                return line->p2();
    return std::nullopt;
}

std::optional<QPointF> startOf(const FigurePanel& panel, const FigureCurve& ghost) {
    for (const activation::Piece& piece : ghost.pieces)
        for (std::size_t i = 1; i < piece.points.size(); ++i)
            if (const auto line = visibleLine(panel, piece.points, i))
                return line->p1();
    return std::nullopt;
}

// The ghost at that x; nothing where it is not in the plot there.
std::optional<QPointF> pointAt(const FigurePanel& panel, const FigureCurve& ghost, double x) {
    for (const activation::Piece& piece : ghost.pieces) {
        const auto next = std::lower_bound(
            piece.points.begin(), piece.points.end(), x,
            [](const activation::SamplePoint& point, double wanted) { return point.x < wanted; });
        if (next == piece.points.begin() || next == piece.points.end())
            continue;
        const auto before = std::prev(next);
        const double part = (x - before->x) / (next->x - before->x);
        const QPointF point = panel.toPoint(x, std::lerp(before->y, next->y, part));
        if (panel.plot.contains(point))
            return point;
    }
    return std::nullopt;
}

// Whether a curve lies on it point for point, as each does that was frozen just now.
bool isCovered(const FigurePanel& panel, const FigureCurve& ghost) {
    const auto isSamePoint = [](const activation::SamplePoint& a,
                                const activation::SamplePoint& b) {
        return a.x == b.x && a.y == b.y;
    };
    const auto isSamePiece = [&](const activation::Piece& a, const activation::Piece& b) {
        return std::ranges::equal(a.points, b.points, isSamePoint);
    };
    return std::ranges::any_of(panel.curves, [&](const FigureCurve& curve) {
        return curve.quantity == ghost.quantity &&
               std::ranges::equal(curve.pieces, ghost.pieces, isSamePiece);
    });
}

class GhostNames {
public:
    explicit GhostNames(Figure& figure)
        : m_figure(figure)
        , m_type(figure.style, figure.style.textSize)
        , m_gap(textGap * figure.style.textSize) {}

    void add(const FigurePanel& panel, const FigureCurve& ghost) {
        const auto end = endOf(panel, ghost);
        const auto start = end ? startOf(panel, ghost) : std::nullopt;
        if (!start)
            return;
        const QSizeF size(m_type.width(ghost.label), m_type.ascent() + m_type.descent());
        for (const qreal part : places) {
            const double x =
                panel.toData({std::lerp(start->x(), end->x(), part), panel.plot.center().y()}).x();
            const auto place = part == 1 ? end : part == 0 ? start : pointAt(panel, ghost, x);
            if (place && addAt(panel, *place, part, size, ghost.label))
                return;
        }
    }

private:
    // Above the place, else below it.
    bool addAt(const FigurePanel& panel, const QPointF& place, qreal part, const QSizeF& size,
               const QString& name) {
        const QRectF room = panel.plot.adjusted(m_gap, m_gap, -m_gap, -m_gap);
        if (size.width() > room.width() || size.height() > room.height())
            return false;
        const qreal left =
            std::clamp(place.x() - part * size.width(), room.left(), room.right() - size.width());
        for (const qreal top : {place.y() - m_gap - size.height(), place.y() + m_gap}) {
            const qreal inside = std::clamp(top, room.top(), room.bottom() - size.height());
            const QRectF area(QPointF(left, inside), size);
            const bool isFree =
                std::none_of(m_taken.begin(), m_taken.end(),
                             [&](const QRectF& other) { return other.intersects(area); });
            if (!isFree)
                continue;
            m_taken.append(area);
            m_figure.below.texts.append(
                {name, {left, inside + m_type.ascent()}, area, m_figure.style.ink});
            return true;
        }
        return false;
    }

    Figure& m_figure;
    FigureText m_type;
    qreal m_gap;
    QList<QRectF> m_taken; // by names
};

} // namespace

void annotateGhosts(Figure& figure) {
    GhostNames names(figure);
    for (const FigurePanel& panel : figure.panels)
        for (const FigureCurve& ghost : panel.ghosts)
            if (!isCovered(panel, ghost))
                names.add(panel, ghost);
}

} // namespace explorer
