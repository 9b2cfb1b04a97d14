// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/teaching_steps.h"

#include "model/state/teaching_edits.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace explorer {

namespace {

struct TeachingStep {
    Q_DECLARE_TR_FUNCTIONS(explorer::TeachingStep)
};

void pinFirstCurve(ExplorerState& state) {
    const auto first =
        std::find_if(state.curves.begin(), state.curves.end(), std::mem_fn(&CurveState::isShown));
    if (first == state.curves.end())
        return;
    constexpr double place = 0.625; // of the view, so that 1 is pinned in that of the start
    const Range& x = state.axes.x;
    pinPoint(state, {first->key, x.low + place * (x.high - x.low)});
}

} // namespace

void showTangents(ExplorerDocument& document, bool isOn) {
    document.edit(TeachingStep::tr("Show or hide tangents"), {},
                  [isOn](ExplorerState& state) { state.teaching.showsTangents = isOn; });
}

void toggleTangents(ExplorerDocument& document) {
    document.edit(TeachingStep::tr("Show or hide tangents"), {}, [](ExplorerState& state) {
        TeachingState& teaching = state.teaching;
        const bool hadPins = !teaching.pins.empty();
        if (!hadPins)
            pinFirstCurve(state);
        const bool hasNewPin = !hadPins && !teaching.pins.empty();
        teaching.showsTangents = hasNewPin || !teaching.showsTangents;
    });
}

void showZones(ExplorerDocument& document, bool isOn) {
    document.edit(TeachingStep::tr("Show or hide zones"), {},
                  [isOn](ExplorerState& state) { state.teaching.showsZones = isOn; });
}

void freezeCurves(ExplorerDocument& document) {
    document.edit(TeachingStep::tr("Freeze the curves"), {},
                  [](ExplorerState& state) { freezeCurves(state); });
}

void clearGhosts(ExplorerDocument& document) {
    document.edit(TeachingStep::tr("Clear the frozen curves"), {},
                  [](ExplorerState& state) { state.teaching.ghosts.clear(); });
}

void removePins(ExplorerDocument& document) {
    document.edit(TeachingStep::tr("Remove the pinned points"), {},
                  [](ExplorerState& state) { state.teaching.pins.clear(); });
}

void clearGhostsAndPins(ExplorerDocument& document) {
    document.edit(TeachingStep::tr("Clear pale curves and pinned points"), {},
                  [](ExplorerState& state) {
                      state.teaching.ghosts.clear();
                      state.teaching.pins.clear();
                  });
}

} // namespace explorer
