// SPDX-License-Identifier: GPL-3.0-or-later
// Which panels a figure has and which curves each of them shows.
#pragma once

#include "figure/figure.h"

namespace explorer {

// Panels with their curves, ranges and texts; neither sampled nor laid out. Never empty.
QList<FigurePanel> arrangePanels(const ExplorerState& state, const FigureStyle& style);

// How many of them stand side by side.
int panelColumns(const ExplorerState& state, qsizetype panelCount);

} // namespace explorer
