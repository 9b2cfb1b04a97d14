// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/painting/figure_hit.h"

#include "figure/layout/figure_layout.h"

namespace explorer {

namespace {

// Small words are hard to meet exactly.
QRectF reach(const QRectF& area, const FigureStyle& style) {
    const qreal slack = 0.25 * style.textSize;
    return area.adjusted(-slack, -slack, slack, slack);
}

std::optional<FigureHit> hitLegend(const Figure&, const FigurePanel& panel, const QPointF& point) {
    for (const LegendEntry& entry : panel.legend)
        if (entry.area.contains(point) && !entry.isGeneral)
            return FigureHit{FigurePart::CurveLabel, entry.area, panel.quantity,
                             panel.curves[entry.curve].key};
    return std::nullopt;
}

std::optional<FigurePart> partOf(const PlacedText& text, const FigurePanel& panel) {
    switch (text.kind) {
    case TextKind::Title:
        return FigurePart::Title;
    case TextKind::XNumber:
        return FigurePart::XNumbers;
    case TextKind::YNumber:
        return FigurePart::YNumbers;
    case TextKind::XLabel:
        return FigurePart::XLabel;
    case TextKind::YLabel:
        return FigurePart::YLabel;
    case TextKind::PanelTitle:
        return panel.curves.isEmpty() ? std::nullopt : std::optional(FigurePart::CurveLabel);
    case TextKind::PanelLetter:
        break;
    }
    return std::nullopt;
}

std::optional<FigureHit> hitTexts(const Figure& figure, const FigurePanel& panel,
                                  const QPointF& point) {
    for (const PlacedText& text : placePanelTexts(figure, panel)) {
        const auto part = partOf(text, panel);
        if (part && reach(text.area, figure.style).contains(point))
            return FigureHit{*part, text.area, panel.quantity,
                             panel.curves.isEmpty() ? 0 : panel.curves.first().key};
    }
    return std::nullopt;
}

} // namespace

std::optional<FigureHit> hitFigure(const Figure& figure, const QPointF& point) {
    for (const PlacedText& line : placeTitle(figure))
        if (reach(line.area, figure.style).contains(point))
            return FigureHit{FigurePart::Title, line.area, activation::Quantity::Value, 0};
    for (const FigurePanel& panel : figure.panels)
        for (const auto hit : {hitLegend, hitTexts})
            if (const auto found = hit(figure, panel, point))
                return found;
    return std::nullopt;
}

} // namespace explorer
