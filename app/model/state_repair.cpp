// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state_repair.h"

#include <activation/catalogue.h>

#include <QSet>

#include <algorithm>

namespace explorer {

namespace {

// Whether the curve can stay.
bool repairCurve(CurveState& curve, const CurveState* old) {
    activation::FunctionPtr function = activation::findFunction(curve.functionId.toStdString());
    if (!function) {
        if (old)
            curve = *old;
        return old != nullptr;
    }
    if (curve.colorIndex < 0 || curve.colorIndex > largestColorIndex)
        curve.colorIndex = old ? old->colorIndex : 0;
    if (activation::checkParameters(*function, curve.parameters)) {
        const bool wasSameFunction = old && old->functionId == curve.functionId;
        curve.parameters =
            wasSameFunction ? old->parameters : activation::defaultParameters(*function);
    }
    return true;
}

} // namespace

ExplorerState repaired(ExplorerState wanted, const ExplorerState& before) {
    std::vector<CurveState> kept;
    kept.reserve(wanted.curves.size());
    QSet<int> keys;
    for (CurveState& curve : wanted.curves) {
        if (kept.size() == largestCurveCount)
            break;
        if (curve.key <= 0 || keys.contains(curve.key))
            continue;
        // Most edits touch one curve, and checking the untouched again would be for nothing.
        const CurveState* old = before.curve(curve.key);
        if ((old && *old == curve) || repairCurve(curve, old)) {
            keys.insert(curve.key);
            wanted.nextKey = std::max(wanted.nextKey, curve.key + 1);
            kept.push_back(std::move(curve));
        }
    }
    wanted.curves = std::move(kept);
    wanted.title.truncate(longestTitle);
    if (!isDrawable(wanted.axes.x))
        wanted.axes.x = before.axes.x;
    if (!isDrawable(wanted.axes.y))
        wanted.axes.y = before.axes.y;
    return wanted;
}

} // namespace explorer
