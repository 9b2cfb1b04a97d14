// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/figure_style.h"

#include "model/language/chinese_font.h"
#include "style/figure_target.h"
#include "style/palette.h"

#include <algorithm>

namespace explorer {

namespace {

// What both papers have in common.
FigureStyle baseStyle(bool isDark, const PaperState& paper) {
    FigureStyle style;
    const Palette& palette = findPalette(paper.palette);
    for (const PaletteEntry& entry : palette.entries)
        style.palette.append(
            {isDark ? entry.onDark : entry.onWhite, dashPattern(entry.dash), entry.marker});
    style.dashUse = paper.dashes;
    style.showsMarkers = paper.showsMarkers;
    style.slopeDashes = dashPattern(Dash::Dashed);
    return style;
}

} // namespace

QStringList FigureStyle::fontFamilies() const {
    return withChinese(fontFamily.split(QLatin1Char(',')));
}

FigureStyle paperStyle(const PaperState& paper, const FigureTarget& target) {
    FigureStyle style = baseStyle(false, paper);
    style.paper = Qt::white;
    style.ink = Qt::black;
    style.grid = QColor(0xDD, 0xDD, 0xDD);
    style.fontFamily = target.fontFamilies.join(QLatin1Char(','));
    style.textSize = paper.textSize > 0 ? paper.textSize : target.textSize;
    style.lineWidth = paper.lineWidth > 0 ? paper.lineWidth : target.lineWidth;
    style.axisWidth = target.axisWidth;
    style.tolerance = 0.02; // a sixth of a pixel at 600 dpi
    return style;
}

FigureStyle paperStyle(const PaperState& paper) {
    return paperStyle(paper, targetOf(paper));
}

FigureStyle screenStyle(bool isDark, const PaperState& paper) {
    FigureStyle style = baseStyle(isDark, paper);
    style.paper = isDark ? darkGround : QColor(0xFF, 0xFF, 0xFF);
    style.ink = isDark ? QColor(0xC9, 0xCF, 0xD8) : QColor(0x33, 0x3B, 0x46);
    style.grid = isDark ? QColor(0x33, 0x38, 0x41) : QColor(0xE4, 0xE8, 0xEE);
    style.fontFamily = QStringLiteral("Inter,Noto Sans,DejaVu Sans,Liberation Sans,Arial");
    style.textSize = 12;
    style.lineWidth = 2;
    style.axisWidth = 1;
    style.tolerance = 0.2;
    style.fitsPixels = true;
    style.hasLegend = false;
    return style;
}

FigureStyle presentationStyle(bool isDark, const PaperState& paper, double height) {
    constexpr double linesOfText = 38; // from top to bottom
    FigureStyle style = screenStyle(isDark, paper);
    const double scale = std::clamp(height / linesOfText / style.textSize, 1.0, 6.0);
    style.textSize *= scale;
    style.lineWidth *= scale;
    style.axisWidth *= 0.75 * scale;
    style.hasLegend = true;
    return style;
}

} // namespace explorer
