// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_composer.h"

#include "figure/layout/band_outline.h"
#include "figure/layout/figure_layout.h"
#include "figure/layout/legend_layout.h"
#include "figure/layout/panel_arrangement.h"
#include "figure/overlays/ghost_annotations.h"
#include "figure/overlays/pin_annotations.h"
#include "figure/overlays/zone_annotations.h"

#include <activation/catalogue.h>

#include <QSet>

#include <algorithm>
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

// The curves of each panel that its legend lists. Below its function a gradient needs no label of
// its own; panels of one function each need theirs once.
QList<QList<qsizetype>> listedCurves(const Figure& figure, FigureLayout arrangement) {
    QSet<int> named;
    bool isExplained = false;
    QList<QList<qsizetype>> lists;
    for (const FigurePanel& panel : figure.panels) {
        QList<qsizetype> list;
        const bool isSkipped =
            arrangement == FigureLayout::Grid && (isExplained || panel.curves.size() < 2);
        for (qsizetype i = 0; i < panel.curves.size() && !isSkipped; ++i)
            if (arrangement != FigureLayout::Stacked || !named.contains(panel.curves[i].key))
                list.append(i);
        for (const FigureCurve& curve : panel.curves)
            named.insert(curve.key);
        isExplained = isExplained || !list.isEmpty();
        lists.append(list);
    }
    return lists;
}

QMarginsF united(const QMarginsF& a, const QMarginsF& b) {
    return {std::max(a.left(), b.left()), std::max(a.top(), b.top()),
            std::max(a.right(), b.right()), std::max(a.bottom(), b.bottom())};
}

// Places the legends for the plots as they are and gives the room that they need beside them.
QMarginsF placeLegends(Figure& figure, const LayoutState& layout) {
    const QList<QList<qsizetype>> lists = listedCurves(figure, layout.arrangement);
    const bool isMoving = !figure.style.runningSliders.empty();
    QMarginsF needed;
    for (qsizetype i = 0; i < figure.panels.size(); ++i) {
        FigurePanel& panel = figure.panels[i];
        panel.legend.clear();
        const bool isBeside = i == 0; // there is one strip above and one at the right
        if (lists[i].isEmpty())
            continue;
        if (layout.legendPlace == LegendPlace::AtCurves && figure.columns == 1)
            needed = united(needed, placeLabelsAtCurves(figure, panel, lists[i]));
        else if (layout.legendPlace == LegendPlace::Above && isBeside)
            needed = united(needed, placeLegendAbove(figure, panel, lists[i]));
        else if (layout.legendPlace == LegendPlace::Right && isBeside)
            needed = united(needed, placeLegendRight(figure, panel, lists[i]));
        else if (layout.legendPlace >= LegendPlace::TopLeft &&
                 layout.legendPlace <= LegendPlace::BottomRight)
            placeLegendInCorner(figure, panel, lists[i], layout.legendPlace);
        else if (isMoving || !placeLegendInside(figure, panel, lists[i])) {
            if (isBeside)
                needed = united(needed, placeLegendAbove(figure, panel, lists[i]));
            else
                placeLegendInCorner(figure, panel, lists[i], LegendPlace::TopRight);
        }
    }
    if (layout.arrangement == FigureLayout::Grid)
        for (LegendEntry& entry : figure.panels.first().legend)
            entry.isGeneral = true;
    return needed;
}

} // namespace

Figure FigureComposer::compose(const ExplorerState& state, const QSizeF& size,
                               const FigureStyle& style, Inquiry& inquiry) {
    const Inquiry::Round round(inquiry);
    Figure figure;
    figure.size = size;
    figure.style = style;
    figure.placement = state.axes.placement;
    figure.showsGrid = state.axes.showsGrid;
    figure.title = state.title;
    figure.panels = arrangePanels(state, style);
    figure.columns = panelColumns(state, figure.panels.size());
    forgetRemoved(state);
    layOut(figure, {});
    sampleCurves(figure, state);
    if (style.hasLegend && state.layout.showsLegend)
        addLegends(figure, state);
    annotateZones(figure, state, inquiry);
    annotateGhosts(figure);
    annotatePins(figure, state, inquiry);
    return figure;
}

void FigureComposer::addLegends(Figure& figure, const ExplorerState& state) {
    LayoutState layout = state.layout;
    // A legend that looks for room inside would jump while curves move under the eyes of a class.
    const bool isMoving = figure.style.fitsPixels || !figure.style.runningSliders.empty();
    if (isMoving && layout.legendPlace == LegendPlace::Automatic)
        layout.legendPlace = LegendPlace::Above;
    const QMarginsF needed = placeLegends(figure, layout);
    if (needed.isNull())
        return;
    layOut(figure, needed);
    if (figure.panels.first().plot.isEmpty()) { // no room for both: the curves matter more
        for (FigurePanel& panel : figure.panels)
            panel.legend.clear();
        layOut(figure, {});
        return;
    }
    sampleCurves(figure, state);
    // What stood beside the plot stays there, even if the smaller plot now has room inside.
    LayoutState beside = layout;
    if (beside.legendPlace == LegendPlace::Automatic ||
        (beside.legendPlace == LegendPlace::AtCurves && figure.columns > 1))
        beside.legendPlace = LegendPlace::Above;
    placeLegends(figure, beside);
}

void FigureComposer::sampleCurves(Figure& figure, const ExplorerState& state) {
    for (FigurePanel& panel : figure.panels) {
        const activation::View view{panel.x.range.low,  panel.x.range.high, panel.y.range.low,
                                    panel.y.range.high, panel.plot.width(), panel.plot.height()};
        const auto fill = [&](FigureCurve& curve, const CurveState& source) {
            const Sampled& result = sampled(source, functionOf(state, source), curve.quantity, view,
                                            figure.style.tolerance);
            curve.pieces = result.pieces;
            curve.band = result.band;
            curve.revision = result.revision;
        };
        for (FigureCurve& curve : panel.curves)
            fill(curve, *state.curve(curve.key));
        for (FigureCurve& ghost : panel.ghosts)
            fill(ghost, *state.ghost(ghost.key));
    }
}

const FigureComposer::Sampled&
FigureComposer::sampled(const CurveState& curve, const activation::FunctionPtr& function,
                        Quantity quantity, const activation::View& view, double tolerance) {
    Sampled& entry = m_sampled[cacheKey(curve.key, quantity)];
    const bool isFresh = entry.revision != 0 && entry.function == function &&
                         entry.parameters == curve.parameters && isSame(entry.view, view) &&
                         entry.tolerance == tolerance;
    if (isFresh)
        return entry;
    entry = {function, curve.parameters, view, tolerance, {}, {}, ++m_revision};
    if (!function || activation::checkParameters(*function, curve.parameters))
        return entry;
    entry.pieces = activation::sample(*function, curve.parameters, quantity, view, tolerance);
    if (quantity == Quantity::Value)
        entry.band = bandOutline(*function, curve.parameters, view, tolerance);
    return entry;
}

void FigureComposer::forgetRemoved(const ExplorerState& state) {
    m_sampled.removeIf([&](const QHash<quint64, Sampled>::iterator& entry) {
        const int key = int(entry.key() >> 1);
        return !state.curve(key) && !state.ghost(key);
    });
}

Figure composeFigure(const ExplorerState& state, const QSizeF& size, const FigureStyle& style,
                     const activation::StopTest& stop) {
    PaperInquiry inquiry(stop);
    return FigureComposer().compose(state, size, style, inquiry);
}

} // namespace explorer
