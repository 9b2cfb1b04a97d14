// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_text.h"
#include "figure/layout/figure_layout.h"
#include "figure/layout/legend_entries.h"
#include "figure/layout/legend_layout.h"

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

constexpr qreal rowHeight = 1.4; // in text sizes
constexpr qreal gap = 0.5;
constexpr qreal tightest = 0.8; // of a row, before type shrinks

// The height at which the curve is at the right edge of what it is drawn over, kept in the plot.
qreal endHeight(const FigurePanel& panel, const FigureCurve& curve) {
    for (auto piece = curve.pieces.rbegin(); piece != curve.pieces.rend(); ++piece) {
        if (piece->points.empty())
            continue;
        // A curve that leaves through the top or the bottom far from the right end is labelled
        // at the edge's end, the nearest place beside the plot.
        const activation::SamplePoint& last = piece->points.back();
        const qreal y = panel.toPoint(last.x, last.y).y();
        return std::clamp(std::isfinite(y) ? y : panel.plot.center().y(), panel.plot.top(),
                          panel.plot.bottom());
    }
    return panel.plot.center().y();
}

// Pushes rows apart, from the top down and back from the bottom up where they run out of room.
void spread(QList<qreal>& heights, qreal distance, qreal top, qreal bottom) {
    for (qsizetype i = 0; i < heights.size(); ++i)
        heights[i] = std::max(heights[i], i > 0 ? heights[i - 1] + distance : top);
    for (qsizetype i = heights.size() - 1; i >= 0; --i)
        heights[i] =
            std::min(heights[i], i + 1 < heights.size() ? heights[i + 1] - distance : bottom);
}

} // namespace

QMarginsF placeLabelsAtCurves(const Figure& figure, FigurePanel& panel,
                              const QList<qsizetype>& curves) {
    panel.legend.clear();
    if (curves.isEmpty())
        return {};
    const FigureText type(figure.style, figure.style.textSize);
    QList<qsizetype> ordered = curves;
    std::stable_sort(ordered.begin(), ordered.end(), [&](qsizetype one, qsizetype other) {
        return endHeight(panel, panel.curves[one]) < endHeight(panel, panel.curves[other]);
    });
    QList<qreal> heights;
    qreal widest = 0;
    for (const qsizetype index : std::as_const(ordered)) {
        heights.append(endHeight(panel, panel.curves[index]));
        widest = std::max(widest, labelRoom(type, panel.curves[index]));
    }
    const qreal room = panel.plot.height() + rowHeight * figure.style.textSize;
    const qreal shrink = std::min(
        1.0, room / (rowHeight * tightest * figure.style.textSize * qreal(heights.size())));
    const qreal row = rowHeight * figure.style.textSize * shrink;
    spread(heights, std::min(row, room / qreal(heights.size())), panel.plot.top(),
           panel.plot.bottom());
    qreal left = panel.plot.right();
    for (const PlacedText& text : placePanelTexts(figure, panel)) // the name at the axis' end
        left = std::max(left, text.area.right());
    left += gap * figure.style.textSize;
    for (qsizetype i = 0; i < ordered.size(); ++i)
        panel.legend.append(
            {ordered[i], QRectF(left, heights[i] - row / 2, widest * shrink, row), false});
    return {0, 0, widest + 2 * gap * figure.style.textSize, 0};
}

} // namespace explorer
