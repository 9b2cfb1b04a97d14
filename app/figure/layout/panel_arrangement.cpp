// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/layout/panel_arrangement.h"

#include "figure/layout/curve_label.h"
#include "style/color_space.h"
#include "style/drawn_line.h"

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

using activation::Quantity;

FigureCurve makeCurve(const ExplorerState& state, const CurveState& curve, Quantity quantity,
                      const FigureStyle& style) {
    FigureCurve result;
    result.key = curve.key;
    result.quantity = quantity;
    result.label = curveLabel(state, curve, quantity, style.runningSliders);
    result.widestLabel = widestCurveLabel(state, curve, quantity, style.runningSliders);
    const DrawnLine line = drawnLine(style, curve, quantity);
    result.color = line.color;
    result.width = line.width;
    result.dashes = line.dashes;
    result.marker = line.marker;
    return result;
}

// Paler and thinner than its curve was.
FigureCurve makeGhost(const ExplorerState& state, const CurveState& ghost, Quantity quantity,
                      const FigureStyle& style) {
    constexpr double strength = 0.4;
    constexpr qreal width = 0.75;
    FigureCurve result = makeCurve(state, ghost, quantity, style);
    result.color = mixed(result.color, style.paper, strength);
    result.width *= width;
    result.marker = Marker::None;
    return result;
}

bool shows(const CurveState& curve, Quantity quantity) {
    return quantity == Quantity::Value ? curve.showsValue : curve.showsSlope;
}

bool showsAny(const ExplorerState& state, Quantity quantity) {
    return std::any_of(state.curves.begin(), state.curves.end(),
                       [&](const CurveState& curve) { return shows(curve, quantity); });
}

// "f(x), f'(x)" where a panel shows both.
QString heightLabel(const AxesState& axes, bool hasValues, bool hasSlopes) {
    if (!hasSlopes)
        return axes.yLabel;
    if (!hasValues || axes.yLabel.isEmpty())
        return axes.slopeLabel;
    return axes.slopeLabel.isEmpty() ? axes.yLabel
                                     : axes.yLabel + QLatin1String(", ") + axes.slopeLabel;
}

FigurePanel emptyPanel(const AxesState& axes, Quantity quantity) {
    FigurePanel panel;
    panel.x = {axes.x, axes.xLabel, axes.xStep, {}};
    panel.quantity = quantity;
    if (quantity == Quantity::Value)
        panel.y = {axes.y, axes.yLabel, axes.yStep, {}};
    else
        panel.y = {axes.slopeY, axes.slopeLabel, 0, {}};
    return panel;
}

QList<FigurePanel> overlay(const ExplorerState& state, const FigureStyle& style) {
    FigurePanel panel = emptyPanel(state.axes, Quantity::Value);
    panel.y.label =
        heightLabel(state.axes, showsAny(state, Quantity::Value), showsAny(state, Quantity::Slope));
    for (const CurveState& curve : state.curves)
        for (const Quantity quantity : {Quantity::Value, Quantity::Slope})
            if (shows(curve, quantity))
                panel.curves.append(makeCurve(state, curve, quantity, style));
    return {panel};
}

QList<FigurePanel> stacked(const ExplorerState& state, const FigureStyle& style) {
    QList<FigurePanel> panels;
    for (const Quantity quantity : {Quantity::Value, Quantity::Slope}) {
        if (!showsAny(state, quantity))
            continue;
        FigurePanel panel = emptyPanel(state.axes, quantity);
        for (const CurveState& curve : state.curves)
            if (shows(curve, quantity))
                panel.curves.append(makeCurve(state, curve, quantity, style));
        panels.append(panel);
    }
    return panels;
}

QList<FigurePanel> grid(const ExplorerState& state, const FigureStyle& style) {
    QList<FigurePanel> panels;
    const bool hasValues = showsAny(state, Quantity::Value);
    const bool hasSlopes = showsAny(state, Quantity::Slope);
    for (const CurveState& curve : state.curves) {
        if (!curve.isShown())
            continue;
        FigurePanel panel = emptyPanel(state.axes, Quantity::Value);
        panel.title = curveLabel(state, curve, Quantity::Value, style.runningSliders);
        panel.y.label = heightLabel(state.axes, hasValues, hasSlopes);
        for (const Quantity quantity : {Quantity::Value, Quantity::Slope}) {
            if (!shows(curve, quantity))
                continue;
            panel.curves.append(makeCurve(state, curve, quantity, style));
            // The panel's title names the function; the legend says which line is which.
            const QString& label =
                quantity == Quantity::Value ? state.axes.yLabel : state.axes.slopeLabel;
            if (!label.isEmpty()) {
                panel.curves.last().label = label;
                panel.curves.last().widestLabel.clear();
            }
        }
        panels.append(panel);
    }
    return panels;
}

QList<FigurePanel> panelsOf(const ExplorerState& state, const FigureStyle& style) {
    switch (state.layout.arrangement) {
    case FigureLayout::Overlay:
        return overlay(state, style);
    case FigureLayout::Stacked:
        return stacked(state, style);
    case FigureLayout::Grid:
        return grid(state, style);
    }
    return {};
}

// a to z, then aa, ab and on.
QString letter(qsizetype index) {
    constexpr int alphabet = 26;
    const QString last(QLatin1Char(char('a' + index % alphabet)));
    return index < alphabet ? last : letter(index / alphabet - 1) + last;
}

// Panels in a column share x and those in a row share y: each axis is named once, and in frames
// its numbers stand once. Gradients below their functions have heights of their own.
void nameAxesOnce(QList<FigurePanel>& panels, int columns, AxesPlacement placement) {
    for (qsizetype i = 0; i < panels.size(); ++i) {
        const bool isLowest = i + columns >= panels.size();
        const bool isFirst = i % columns == 0;
        if (!isLowest)
            panels[i].x.label.clear();
        if (!isFirst)
            panels[i].y.label.clear();
        panels[i].x.hasNumbers = isLowest || placement != AxesPlacement::Frame;
        panels[i].y.hasNumbers = isFirst || placement != AxesPlacement::Frame;
    }
}

// Where the curves are that they were once; with panels of one function each, beside the first
// curve of the same function.
void addGhosts(QList<FigurePanel>& panels, const ExplorerState& state, const FigureStyle& style) {
    const auto belongs = [&](const FigurePanel& panel, const CurveState& ghost, Quantity quantity) {
        switch (state.layout.arrangement) {
        case FigureLayout::Overlay:
            return true;
        case FigureLayout::Stacked:
            return panel.quantity == quantity;
        case FigureLayout::Grid:
            return !panel.curves.isEmpty() &&
                   state.curve(panel.curves.first().key)->functionId == ghost.functionId;
        }
        return false;
    };
    for (const CurveState& ghost : state.teaching.ghosts)
        for (const Quantity quantity : {Quantity::Value, Quantity::Slope}) {
            const auto panel =
                std::find_if(panels.begin(), panels.end(),
                             [&](const FigurePanel& one) { return belongs(one, ghost, quantity); });
            if (shows(ghost, quantity) && panel != panels.end())
                panel->ghosts.append(makeGhost(state, ghost, quantity, style));
        }
}

} // namespace

QList<FigurePanel> arrangePanels(const ExplorerState& state, const FigureStyle& style) {
    QList<FigurePanel> panels = panelsOf(state, style);
    if (panels.isEmpty())
        panels = {emptyPanel(state.axes, Quantity::Value)};
    addGhosts(panels, state, style);
    if (panels.size() > 1 && state.layout.showsLetters)
        for (qsizetype i = 0; i < panels.size(); ++i)
            panels[i].letter = letter(i);
    nameAxesOnce(panels, panelColumns(state, panels.size()), state.axes.placement);
    return panels;
}

int panelColumns(const ExplorerState& state, qsizetype panelCount) {
    if (state.layout.arrangement != FigureLayout::Grid)
        return 1;
    const int asSquare = int(std::ceil(std::sqrt(double(panelCount))));
    const int wanted = state.layout.columns > 0 ? state.layout.columns : asSquare;
    return std::clamp(wanted, 1, int(std::max<qsizetype>(panelCount, 1)));
}

} // namespace explorer
