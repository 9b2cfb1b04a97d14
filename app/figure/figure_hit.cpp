// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_hit.h"

#include "figure/figure_layout.h"

namespace explorer {

namespace {

// Small words are hard to meet exactly.
QRectF reach(const QRectF& area, const FigureStyle& style) {
    const qreal slack = 0.25 * style.textSize;
    return area.adjusted(-slack, -slack, slack, slack);
}

std::optional<FigureHit> hitLegend(const Figure& figure, const FigurePanel& panel,
                                   const QPointF& point) {
    for (const LegendEntry& entry : panel.legend)
        if (entry.area.contains(point) && !entry.isGeneral)
            return FigureHit{FigurePart::CurveLabel, entry.area, panel.quantity,
                             panel.curves[entry.curve].key};
    return std::nullopt;
}

// The numbers of one axis as a whole: those below its line or those beside it.
std::optional<FigureHit> hitNumbers(const Figure& figure, const FigurePanel& panel,
                                    const QPointF& point) {
    const QPointF crossing = axesCrossing(figure, panel);
    QRectF below;
    QRectF beside;
    for (const PlacedText& text : placeTickLabels(figure, panel)) {
        const bool isBeside = text.area.right() < crossing.x() &&
                              crossing.x() - text.area.right() < 1.2 * figure.style.textSize &&
                              text.area.top() < crossing.y();
        (isBeside ? beside : below) |= text.area;
    }
    if (reach(beside, figure.style).contains(point))
        return FigureHit{FigurePart::YNumbers, beside, panel.quantity, 0};
    if (reach(below, figure.style).contains(point))
        return FigureHit{FigurePart::XNumbers, below, panel.quantity, 0};
    return std::nullopt;
}

std::optional<FigureHit> hitTexts(const Figure& figure, const FigurePanel& panel,
                                  const QPointF& point) {
    for (const PlacedText& text : placePanelTexts(figure, panel)) {
        if (!reach(text.area, figure.style).contains(point))
            continue;
        if (text.kind == TextKind::AxisLabel)
            return FigureHit{text.text == panel.x.label && !text.isUpwards ? FigurePart::XLabel
                                                                           : FigurePart::YLabel,
                             text.area, panel.quantity, 0};
        if (text.kind == TextKind::PanelTitle && !panel.curves.isEmpty())
            return FigureHit{FigurePart::CurveLabel, text.area, panel.quantity,
                             panel.curves.first().key};
    }
    return std::nullopt;
}

} // namespace

std::optional<FigureHit> hitFigure(const Figure& figure, const QPointF& point) {
    for (const PlacedText& line : placeTitle(figure))
        if (reach(line.area, figure.style).contains(point))
            return FigureHit{FigurePart::Title, line.area, activation::Quantity::Value, 0};
    for (const FigurePanel& panel : figure.panels)
        for (const auto hit : {hitLegend, hitTexts, hitNumbers})
            if (const auto found = hit(figure, panel, point))
                return found;
    return std::nullopt;
}

} // namespace explorer
