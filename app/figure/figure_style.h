// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure looks: colours, type and line widths, in points of the target.
#pragma once

#include "model/explorer_state.h"

#include <activation/sample.h>

#include <QColor>
#include <QList>
#include <QString>

namespace explorer {

// What one line, or one place of a palette, looks like on the figure's paper.
struct LineStyle {
    QColor color;
    QList<qreal> dashes{}; // in line widths as QPen wants them; empty: solid
    Marker marker = Marker::None;
    qreal width = 1;
};

struct FigureStyle {
    QColor paper;
    QColor ink; // axes, text
    QColor grid;
    QList<LineStyle> palette; // CurveState::colorIndex modulo its length
    DashUse dashUse = DashUse::Gradients;
    bool showsMarkers = false;
    QList<qreal> slopeDashes; // what tells a gradient from its curve besides its place
    QString fontFamily;       // one family or several, separated by commas: the first there is
    qreal textSize = 8;
    qreal lineWidth = 1;
    qreal axisWidth = 0.5;
    bool fitsPixels = false;         // type in whole pixels, crisp on a screen at its own scale
    qreal tolerance = 0.25;          // how far a drawn curve may be off
    bool hasLegend = true;           // draws its own legend; the window has a live one
    bool isPaperTransparent = false; // for pictures and vectors laid over something else
    bool outlinesText = false;       // glyphs as shapes, for readers without the font

    const LineStyle& line(int colorIndex) const { return palette.at(colorIndex % palette.size()); }
    QColor color(int colorIndex) const { return line(colorIndex).color; }
};

// For the paper's target, with its palette and what the paper says otherwise.
FigureStyle paperStyle(const PaperState& paper);

// For the window, with a font of the program's and sizes in device-independent pixels; of the paper
// it takes what tells curves apart: palette, dashes and markers.
FigureStyle screenStyle(bool isDark, const PaperState& paper);

// How a curve or its gradient is drawn, the curve's own look included. A gradient is dashed where
// its function is solid; where dashes tell functions apart it has its function's and is thinner.
LineStyle lineStyle(const FigureStyle& style, const CurveState& curve,
                    activation::Quantity quantity);

} // namespace explorer
