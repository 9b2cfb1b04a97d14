// SPDX-License-Identifier: GPL-3.0-or-later
// The zones of a function as tints, hatchings and names below the curves.
#pragma once

#include "figure/figure.h"
#include "figure/inquiry.h"

namespace explorer {

// Whose zones are shown. Those of several functions would lie over each other, so it is one; in a
// grid each panel has those of its own. None where the state shows no zones.
QList<const CurveState*> zonedCurves(const ExplorerState& state);

// What is asked for the zones of a curve that `resolution` places tell apart.
Question zoneQuestion(const ExplorerState& state, const CurveState& curve, int resolution);

// For panels that are laid out; nothing where the state shows no zones. Where they are still sought
// or cannot be shown it says so.
void annotateZones(Figure& figure, const ExplorerState& state, Inquiry& inquiry);

} // namespace explorer
