// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state/state_repair.h"

#include "model/state/figure_settings.h"
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

struct SettingRepair {
    ExplorerState& wanted;
    const ExplorerState& before;

    void operator()(const NumberSetting& setting) const {
        double& value = setting.place.of(wanted);
        if (!(value >= setting.low && value <= setting.high)) // NaN is never within
            value = setting.place.in(before);
    }
    void operator()(const WholeSetting& setting) const {
        int& value = setting.place.of(wanted);
        value = std::clamp(value, setting.low, setting.high);
    }
    void operator()(const SwitchSetting&) const {}
    void operator()(const TextSetting& setting) const {
        setting.place.of(wanted).truncate(setting.longest);
    }
    void operator()(const IdSetting& setting) const {
        setting.place.of(wanted).truncate(longestId);
    }
    void operator()(const ChoiceSetting&) const {}
    void operator()(const RangeSetting& setting) const {
        Range& range = setting.place.of(wanted);
        if (!isDrawable(range))
            range = setting.place.in(before);
    }
};

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
    if (!wanted.curve(wanted.teaching.zonedCurve))
        wanted.teaching.zonedCurve = 0;
    for (const FigureSetting& setting : figureSettings())
        std::visit(SettingRepair{wanted, before}, setting.kind);
    return wanted;
}

} // namespace explorer
