// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state/teaching_edits.h"

#include "model/state/ghost_functions.h"

#include <activation/expression.h>

#include <algorithm>

namespace explorer {

namespace {

bool drawsTheSame(const CustomFunction* one, const CustomFunction* other) {
    if (!one || !other)
        return !one && !other;
    return activation::expressionOf(*one->function()) ==
           activation::expressionOf(*other->function());
}

// Whether the ghost stands where the curve stands now.
bool isAt(const ExplorerState& state, const CurveState& ghost, const CurveState& curve) {
    return ghost.functionId == curve.functionId && ghost.parameters == curve.parameters &&
           ghost.showsValue == curve.showsValue && ghost.showsSlope == curve.showsSlope &&
           drawsTheSame(state.customFunctionOf(ghost), state.customFunctionOf(curve));
}

// Where there is no room for its function, the oldest ghosts make some.
bool freezeFunction(ExplorerState& state, CurveState& ghost) {
    TeachingState& teaching = state.teaching;
    while (!keepGhostFunction(teaching, ghost, state.customFunctions).isEmpty()) {
        if (teaching.ghosts.empty())
            return false;
        teaching.ghosts.erase(teaching.ghosts.begin());
        forgetUnusedGhostFunctions(teaching);
    }
    return true;
}

} // namespace

void pinPoint(ExplorerState& state, const PinnedPoint& pin) {
    std::vector<PinnedPoint>& pins = state.teaching.pins;
    const bool isThere = std::find(pins.begin(), pins.end(), pin) != pins.end();
    if (!isThere && pins.size() < mostPins)
        pins.push_back(pin);
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
        const bool isThere = std::any_of(ghosts.begin(), ghosts.end(), [&](const auto& ghost) {
            return isAt(state, ghost, curve);
        });
        CurveState ghost = curve;
        if (!curve.isShown() || isThere || !freezeFunction(state, ghost))
            continue;
        ghost.key = state.nextKey++;
        ghosts.push_back(std::move(ghost));
    }
    if (ghosts.size() > mostGhosts)
        ghosts.erase(ghosts.begin(), ghosts.end() - static_cast<std::ptrdiff_t>(mostGhosts));
    forgetUnusedGhostFunctions(state.teaching);
}

} // namespace explorer
