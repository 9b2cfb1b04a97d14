// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_composer.h"

#include "figure/band_outline.h"
#include "figure/curve_label.h"
#include "figure/figure_layout.h"
#include "figure/legend_layout.h"

#include <activation/catalogue.h>

#include <tuple>

namespace explorer {

namespace {

using activation::Quantity;

quint64 cacheKey(int key, Quantity quantity) {
    return quint64(quint32(key)) << 1 | (quantity == Quantity::Slope ? 1 : 0);
}

bool isSame(const activation::View& a, const activation::View& b) {
    const auto tied = [](const activation::View& view) {
        return std::tie(view.xMin, view.xMax, view.yMin, view.yMax, view.width, view.height);
    };
    return tied(a) == tied(b);
}

FigureCurve makeCurve(const ExplorerState& state, const CurveState& curve, Quantity quantity,
                      const FigureStyle& style) {
    FigureCurve result;
    result.key = curve.key;
    result.quantity = quantity;
    result.label = curveLabel(state, curve, quantity);
    result.color = style.color(curve.colorIndex);
    result.width = style.lineWidth;
    if (quantity == Quantity::Slope)
        result.dashes = style.slopeDashes;
    return result;
}

} // namespace

Figure FigureComposer::compose(const ExplorerState& state, const QSizeF& size,
                               const FigureStyle& style) {
    Figure figure;
    figure.size = size;
    figure.style = style;
    figure.x.range = state.axes.x;
    figure.y.range = state.axes.y;
    figure.placement = state.axes.placement;
    figure.showsGrid = state.axes.showsGrid;
    figure.title = state.title;
    forgetRemoved(state);
    addCurves(figure, state);
    layOut(figure, 0);
    sampleCurves(figure, state);
    if (!style.hasLegend || !state.layout.showsLegend || figure.curves.isEmpty())
        return figure;

    figure.legend = placeLegendInside(figure);
    if (figure.legend.isEmpty()) {
        layOut(figure, placeLegendAbove(figure, figure.legend));
        sampleCurves(figure, state);
    }
    return figure;
}

void FigureComposer::addCurves(Figure& figure, const ExplorerState& state) {
    for (const CurveState& curve : state.curves) {
        if (curve.showsValue)
            figure.curves.append(makeCurve(state, curve, Quantity::Value, figure.style));
        if (curve.showsSlope)
            figure.curves.append(makeCurve(state, curve, Quantity::Slope, figure.style));
    }
}

void FigureComposer::sampleCurves(Figure& figure, const ExplorerState& state) {
    const activation::View view{figure.x.range.low,  figure.x.range.high, figure.y.range.low,
                                figure.y.range.high, figure.plot.width(), figure.plot.height()};
    for (FigureCurve& curve : figure.curves) {
        const Sampled& result =
            sampled(*state.curve(curve.key), curve.quantity, view, figure.style.tolerance);
        curve.pieces = result.pieces;
        curve.band = result.band;
        curve.revision = result.revision;
    }
}

const FigureComposer::Sampled& FigureComposer::sampled(const CurveState& curve, Quantity quantity,
                                                       const activation::View& view,
                                                       double tolerance) {
    Sampled& entry = m_sampled[cacheKey(curve.key, quantity)];
    const bool isFresh = entry.revision != 0 && entry.functionId == curve.functionId &&
                         entry.parameters == curve.parameters && isSame(entry.view, view) &&
                         entry.tolerance == tolerance;
    if (isFresh)
        return entry;
    const activation::FunctionPtr function =
        activation::findFunction(curve.functionId.toStdString());
    entry = {curve.functionId, curve.parameters, view, tolerance, {}, {}, ++m_revision};
    if (!function || activation::checkParameters(*function, curve.parameters))
        return entry;
    entry.pieces = activation::sample(*function, curve.parameters, quantity, view, tolerance);
    if (quantity == Quantity::Value)
        entry.band = bandOutline(*function, curve.parameters, view, tolerance);
    return entry;
}

void FigureComposer::forgetRemoved(const ExplorerState& state) {
    m_sampled.removeIf([&](const QHash<quint64, Sampled>::iterator& entry) {
        return state.curve(int(entry.key() >> 1)) == nullptr;
    });
}

Figure composeFigure(const ExplorerState& state, const QSizeF& size, const FigureStyle& style) {
    return FigureComposer().compose(state, size, style);
}

} // namespace explorer
