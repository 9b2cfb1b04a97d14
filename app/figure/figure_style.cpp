// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_style.h"

namespace explorer {

namespace {

// Publishers ask for Arial or Helvetica; the others are their metric twins and what a bare
// machine has.
const QString sansFamilies = QStringLiteral("Arial,Liberation Sans,Helvetica,Inter,DejaVu Sans");

// Okabe and Ito's colours, safe for the colour-blind. Orange, sky blue and yellow come last,
// being faint on white, and yellow is darkened to be seen at all. Whoever shows more than eight
// functions gets eight further hues rather than the same again.
QList<LineStyle> palette() {
    return {{QColor(0x00, 0x72, 0xB2)}, {QColor(0xD5, 0x5E, 0x00)}, {QColor(0x00, 0x9E, 0x73)},
            {QColor(0x00, 0x00, 0x00)}, {QColor(0xCC, 0x79, 0xA7)}, {QColor(0xE6, 0x9F, 0x00)},
            {QColor(0x56, 0xB4, 0xE9)}, {QColor(0x9A, 0x8F, 0x00)}, {QColor(0x88, 0x22, 0x55)},
            {QColor(0x00, 0x8C, 0x95)}, {QColor(0x53, 0x3B, 0xB0)}, {QColor(0x8A, 0x4B, 0x1E)},
            {QColor(0xA8, 0x3C, 0xB0)}, {QColor(0x2F, 0x6B, 0x1C)}, {QColor(0x6B, 0x74, 0x80)},
            {QColor(0xC0, 0x14, 0x3C)}};
}

// The same hues in the same order, light enough for a dark ground.
QList<LineStyle> paletteForDark() {
    return {{QColor(0x4C, 0x9F, 0xEB)}, {QColor(0xFF, 0x82, 0x45)}, {QColor(0x2F, 0xC7, 0x97)},
            {QColor(0xF2, 0xF4, 0xF7)}, {QColor(0xE4, 0x9C, 0xC8)}, {QColor(0xF2, 0xB1, 0x34)},
            {QColor(0x93, 0xD6, 0xFF)}, {QColor(0xF0, 0xE4, 0x42)}, {QColor(0xD9, 0x6A, 0xA6)},
            {QColor(0x3F, 0xC6, 0xCF)}, {QColor(0xA9, 0x97, 0xF5)}, {QColor(0xC9, 0x8A, 0x5B)},
            {QColor(0xD9, 0x7F, 0xE0)}, {QColor(0x86, 0xC2, 0x6B)}, {QColor(0xA2, 0xAB, 0xB6)},
            {QColor(0xFF, 0x6B, 0x81)}};
}

} // namespace

FigureStyle paperStyle() {
    FigureStyle style;
    style.paper = Qt::white;
    style.ink = Qt::black;
    style.grid = QColor(0xDD, 0xDD, 0xDD);
    style.palette = palette();
    style.slopeDashes = {4, 2};
    style.fontFamily = sansFamilies;
    style.textSize = 8;
    style.lineWidth = 1.2;
    style.axisWidth = 0.5;
    style.tolerance = 0.02; // a sixth of a pixel at 600 dpi
    return style;
}

FigureStyle screenStyle(bool isDark) {
    FigureStyle style;
    style.paper = isDark ? QColor(0x1D, 0x20, 0x25) : QColor(0xFF, 0xFF, 0xFF);
    style.ink = isDark ? QColor(0xC9, 0xCF, 0xD8) : QColor(0x33, 0x3B, 0x46);
    style.grid = isDark ? QColor(0x33, 0x38, 0x41) : QColor(0xE4, 0xE8, 0xEE);
    style.palette = isDark ? paletteForDark() : palette();
    style.slopeDashes = {4, 2};
    style.fontFamily = QStringLiteral("Inter,Noto Sans,DejaVu Sans,Liberation Sans,Arial");
    style.textSize = 12;
    style.lineWidth = 2;
    style.axisWidth = 1;
    style.tolerance = 0.2;
    style.fitsPixels = true;
    style.hasLegend = false;
    return style;
}

} // namespace explorer
