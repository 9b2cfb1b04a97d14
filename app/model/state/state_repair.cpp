// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state/state_repair.h"

#include "model/state/ghost_functions.h"

#include <activation/catalogue.h>

#include <QSet>

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

// Whether the curve can stay.
bool repairCurve(CurveState& curve, const CurveState* old, const ExplorerState& state) {
    activation::FunctionPtr function = functionOf(state, curve);
    if (!function) {
        if (!old || !(function = functionOf(state, old->functionId)))
            return false;
        curve = *old;
    }
    if (curve.colorIndex < 0 || curve.colorIndex > largestColorIndex)
        curve.colorIndex = old ? old->colorIndex : 0;
    if (!curve.look.color.isEmpty() && !isColorText(curve.look.color))
        curve.look.color = old ? old->look.color : QString();
    curve.label.truncate(longestLabel);
    if (activation::checkParameters(*function, curve.parameters)) {
        const bool wasSameFunction = old && old->functionId == curve.functionId &&
                                     !activation::checkParameters(*function, old->parameters);
        curve.parameters =
            wasSameFunction ? old->parameters : activation::defaultParameters(*function);
    }
    return true;
}

// NaN is never within.
void keepWithin(double& value, double low, double high, double before) {
    if (!(value >= low && value <= high))
        value = before;
}

void repairAxes(AxesState& axes, const AxesState& before) {
    if (!isDrawable(axes.x))
        axes.x = before.x;
    if (!isDrawable(axes.y))
        axes.y = before.y;
    if (!isDrawable(axes.slopeY))
        axes.slopeY = before.slopeY;
    keepWithin(axes.xStep, 0, largestAxisValue, before.xStep);
    keepWithin(axes.yStep, 0, largestAxisValue, before.yStep);
    for (QString* label : {&axes.xLabel, &axes.yLabel, &axes.slopeLabel})
        label->truncate(longestLabel);
}

void repairPaper(PaperState& paper, const PaperState& before) {
    keepWithin(paper.widthMm, smallestPaperMm, largestPaperMm, before.widthMm);
    keepWithin(paper.heightMm, smallestPaperMm, largestPaperMm, before.heightMm);
    keepWithin(paper.textSize, 0, largestTextSize, before.textSize);
    keepWithin(paper.lineWidth, 0, largestLineWidth, before.lineWidth);
    for (QString* id : {&paper.target, &paper.column, &paper.palette})
        id->truncate(longestId);
}

void repairCustomFunctions(CustomFunctions& functions, std::size_t most) {
    CustomFunctions kept;
    QSet<QString> ids;
    for (const CustomFunction& function : functions) {
        if (kept.size() < most && !ids.contains(function.id()))
            kept.push_back(function);
        ids.insert(function.id());
    }
    // Who calls what is not there cannot be read again from a file.
    const auto lacksOne = [&](const CustomFunction& function) {
        return std::any_of(
            function.calls().begin(), function.calls().end(), [&](const CustomCall& call) {
                return std::none_of(kept.begin(), kept.end(), [&](const CustomFunction& other) {
                    return other.id() == call.id;
                });
            });
    };
    while (std::erase_if(kept, lacksOne) > 0) {
    }
    functions = std::move(kept);
}

void repairGhosts(ExplorerState& wanted, const ExplorerState& before, QSet<int>& keys) {
    TeachingState& teaching = wanted.teaching;
    if (teaching.ghostFunctions != before.teaching.ghostFunctions)
        repairCustomFunctions(teaching.ghostFunctions, mostGhostFunctions);
    std::vector<CurveState> kept;
    for (CurveState& ghost : teaching.ghosts) {
        if (kept.size() == mostGhosts || !repairCurve(ghost, nullptr, wanted))
            continue;
        keepGhostFunction(teaching, ghost, wanted.customFunctions);
        if (ghost.key <= 0 || keys.contains(ghost.key))
            ghost.key = wanted.nextKey;
        wanted.nextKey = std::max(wanted.nextKey, ghost.key + 1);
        keys.insert(ghost.key);
        kept.push_back(std::move(ghost));
    }
    teaching.ghosts = std::move(kept);
    forgetUnusedGhostFunctions(teaching);
}

void repairPins(ExplorerState& wanted) {
    std::vector<PinnedPoint> kept;
    for (const PinnedPoint& pin : wanted.teaching.pins) {
        const bool isOnCurve = std::abs(pin.x) <= largestAxisValue && wanted.curve(pin.curveKey);
        if (isOnCurve && kept.size() < mostPins &&
            std::find(kept.begin(), kept.end(), pin) == kept.end())
            kept.push_back(pin);
    }
    wanted.teaching.pins = std::move(kept);
}

} // namespace

ExplorerState repaired(ExplorerState wanted, const ExplorerState& before) {
    const bool hasOtherFunctions = wanted.customFunctions != before.customFunctions;
    if (hasOtherFunctions)
        repairCustomFunctions(wanted.customFunctions, mostCustomFunctions);
    std::vector<CurveState> kept;
    kept.reserve(wanted.curves.size());
    QSet<int> keys;
    for (CurveState& curve : wanted.curves) {
        if (kept.size() == largestCurveCount)
            break;
        if (curve.key <= 0 || keys.contains(curve.key))
            continue;
        curve.frozenId.clear();
        // Most edits touch one curve, and checking the untouched again would be for nothing.
        const CurveState* old = before.curve(curve.key);
        const bool isUntouched = !hasOtherFunctions && old && *old == curve;
        if (isUntouched || repairCurve(curve, old, wanted)) {
            keys.insert(curve.key);
            wanted.nextKey = std::max(wanted.nextKey, curve.key + 1);
            kept.push_back(std::move(curve));
        }
    }
    wanted.curves = std::move(kept);
    repairGhosts(wanted, before, keys);
    repairPins(wanted);
    keepWithin(wanted.teaching.saturationThreshold, smallestThreshold, largestThreshold,
               before.teaching.saturationThreshold);
    if (!wanted.curve(wanted.teaching.zonedCurve))
        wanted.teaching.zonedCurve = 0;
    wanted.title.truncate(longestTitle);
    repairAxes(wanted.axes, before.axes);
    wanted.layout.columns = std::clamp(wanted.layout.columns, 0, mostColumns);
    repairPaper(wanted.paper, before.paper);
    return wanted;
}

} // namespace explorer
