// SPDX-License-Identifier: GPL-3.0-or-later
// Finds curves that some readers cannot tell apart.
#pragma once

#include "style/color_vision.h"
#include "style/figure_style.h"

#include <QList>
#include <QString>

namespace explorer {

// Two lines of different curves, in the same panel, alike in dash, marker and colour.
struct LookAlike {
    QString first; // as the legend calls them
    QString second;
    ColorVision vision = ColorVision::Grey; // the first of those asked for
};

// Each pair of curves once. Colours are alike when CIEDE2000 is below 8, greys when L* is less than
// 10 apart: on thin lines smaller differences are lost.
QList<LookAlike> lookAlikes(const ExplorerState& state, const FigureStyle& style,
                            const QList<ColorVision>& visions);

} // namespace explorer
