// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/teaching_edits.h"

#include <algorithm>

namespace explorer {

namespace {

// Whether the ghost stands where the curve stands now.
bool isAt(const CurveState& ghost, const CurveState& curve) {
    return ghost.functionId == curve.functionId && ghost.parameters == curve.parameters &&
           ghost.showsValue == curve.showsValue && ghost.showsSlope == curve.showsSlope;
}

} // namespace

void pinPoint(ExplorerState& state, const PinnedPoint& pin) {
    if (state.teaching.pins.size() < mostPins)
        state.teaching.pins.push_back(pin);
}

void movePin(ExplorerState& state, std::size_t place, double x) {
    if (place < state.teaching.pins.size())
        state.teaching.pins[place].x = x;
}

void removePin(ExplorerState& state, std::size_t place) {
    std::vector<PinnedPoint>& pins = state.teaching.pins;
    if (place < pins.size())
        pins.erase(pins.begin() + static_cast<std::ptrdiff_t>(place));
}

void freezeCurves(ExplorerState& state) {
    std::vector<CurveState>& ghosts = state.teaching.ghosts;
    for (const CurveState& curve : state.curves) {
        const bool isShown = curve.showsValue || curve.showsSlope;
        const bool isThere = std::any_of(ghosts.begin(), ghosts.end(),
                                         [&](const auto& ghost) { return isAt(ghost, curve); });
        if (!isShown || isThere)
            continue;
        ghosts.push_back(curve);
        ghosts.back().key = state.nextKey++;
    }
    if (ghosts.size() > mostGhosts)
        ghosts.erase(ghosts.begin(), ghosts.end() - static_cast<std::ptrdiff_t>(mostGhosts));
}

} // namespace explorer
