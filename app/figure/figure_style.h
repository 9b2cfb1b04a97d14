// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure looks: colours, type and line widths, in points of the target.
#pragma once

#include <QColor>
#include <QList>
#include <QString>

namespace explorer {

struct FigureStyle {
    QColor paper;
    QColor ink; // axes, text
    QColor grid;
    QList<QColor> palette;    // CurveState::colorIndex modulo its length
    QList<qreal> slopeDashes; // what tells a gradient from its curve besides its place
    QString fontFamily;       // one family or several, separated by commas: the first there is
    qreal textSize = 8;
    qreal lineWidth = 1;
    qreal axisWidth = 0.5;
    bool fitsPixels = false; // type in whole pixels, crisp on a screen at its own scale
    qreal tolerance = 0.25;  // how far a drawn curve may be off
    bool hasLegend = true;   // whether the figure draws its own legend; the window has a live one

    QColor color(int colorIndex) const { return palette.at(colorIndex % palette.size()); }
};

// Okabe-Ito on white, ordered so that the first ones are dark enough for thin lines.
FigureStyle paperStyle();
// For the window, with a font of the program's and sizes in device-independent pixels.
FigureStyle screenStyle(bool isDark);

} // namespace explorer
