// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure looks: colours, type and line widths, in points of the target.
#pragma once

#include "model/document/slider_track.h"
#include "model/state/explorer_state.h"

#include <QColor>
#include <QList>
#include <QString>

namespace explorer {

struct FigureTarget;

// What one place of a palette looks like on the figure's paper.
struct LineStyle {
    QColor color;
    QList<qreal> dashes{}; // in line widths as QPen wants them; empty: solid
    Marker marker = Marker::None;
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
    // Whose values labels show all the time and keep the room for, so that no plot shakes.
    std::vector<PlayedSlider> runningSliders{};

    const LineStyle& line(int colorIndex) const { return palette.at(colorIndex % palette.size()); }
    QColor color(int colorIndex) const { return line(colorIndex).color; }
    QStringList fontFamilies() const; // with the one that writes Chinese
};

// For the target, with the paper's palette and what the paper says otherwise.
FigureStyle paperStyle(const PaperState& paper, const FigureTarget& target);
FigureStyle paperStyle(const PaperState& paper); // for the paper's own target

// For the window, with a font of the program's and sizes in device-independent pixels; of the paper
// it takes what tells curves apart: palette, dashes and markers.
FigureStyle screenStyle(bool isDark, const PaperState& paper);

// The window's, so large that it is read from the back of a room when it fills a screen of that
// height; with a legend, since nothing else names the curves there.
FigureStyle presentationStyle(bool isDark, const PaperState& paper, double height);

} // namespace explorer
