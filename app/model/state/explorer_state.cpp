// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state/explorer_state.h"

#include "model/functions/function_import.h"

#include <activation/catalogue.h>

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace explorer {

namespace {

int firstFreeColor(const std::vector<CurveState>& curves) {
    int color = 0;
    const auto isTaken = [&](const CurveState& curve) { return curve.colorIndex == color; };
    while (color < largestColorIndex && std::any_of(curves.begin(), curves.end(), isTaken))
        ++color;
    return color;
}

const CurveState* withKey(const std::vector<CurveState>& curves, int key) {
    const auto found = std::find_if(curves.begin(), curves.end(),
                                    [key](const CurveState& curve) { return curve.key == key; });
    return found == curves.end() ? nullptr : &*found;
}

const CustomFunction* withId(const CustomFunctions& functions, const QString& id) {
    const auto place = placeOf(functions, id);
    return place ? &functions[*place] : nullptr;
}

// The values for a changed function: those of parameters that keep their name, else the defaults.
// A value that was the old default follows to the new one.
std::vector<double> carriedOver(const activation::Function& before,
                                const std::vector<double>& values,
                                const activation::Function& after) {
    std::vector<double> carried = activation::defaultParameters(after);
    for (std::size_t i = 0; i < carried.size(); ++i) {
        const auto old = activation::parameterIndex(before, after.parameters[i].name);
        if (old && *old < values.size() && values[*old] != before.parameters[*old].defaultValue)
            carried[i] = values[*old];
    }
    return carried;
}

} // namespace

const CurveState* ExplorerState::curve(int key) const {
    return withKey(curves, key);
}

int ExplorerState::placeOf(int curveKey) const {
    const CurveState* const found = curve(curveKey);
    return found ? static_cast<int>(found - curves.data()) : -1;
}

const CurveState* ExplorerState::ghost(int key) const {
    return withKey(teaching.ghosts, key);
}

CurveState* ExplorerState::curve(int key) {
    return const_cast<CurveState*>(std::as_const(*this).curve(key));
}

bool ExplorerState::shows(const QString& functionId) const {
    return std::any_of(curves.begin(), curves.end(),
                       [&](const CurveState& curve) { return curve.functionId == functionId; });
}

const CustomFunction* ExplorerState::customFunction(const QString& id) const {
    return withId(customFunctions, id);
}

const CustomFunction* ExplorerState::customFunctionOf(const CurveState& curveOrGhost) const {
    return curveOrGhost.frozenId.isEmpty() ? customFunction(curveOrGhost.functionId)
                                           : withId(teaching.ghostFunctions, curveOrGhost.frozenId);
}

activation::FunctionPtr functionOf(const ExplorerState& state, const QString& functionId) {
    const CustomFunction* own = state.customFunction(functionId);
    return own ? own->function() : activation::findFunction(functionId.toStdString());
}

activation::FunctionPtr functionOf(const ExplorerState& state, const CurveState& curveOrGhost) {
    if (curveOrGhost.frozenId.isEmpty())
        return functionOf(state, curveOrGhost.functionId);
    const CustomFunction* frozen = state.customFunctionOf(curveOrGhost);
    return frozen ? frozen->function() : nullptr;
}

ExplorerState firstFigure() {
    ExplorerState state;
    for (const char* id : {"sigmoid", "tanh", "relu"})
        addCurve(state, QString::fromLatin1(id));
    return state;
}

int addCurve(ExplorerState& state, const QString& functionId) {
    const activation::FunctionPtr function = functionOf(state, functionId);
    if (!function || state.curves.size() >= largestCurveCount)
        return 0;
    CurveState curve;
    curve.key = state.nextKey++;
    curve.functionId = functionId;
    curve.parameters = activation::defaultParameters(*function);
    curve.colorIndex = firstFreeColor(state.curves);
    state.curves.push_back(std::move(curve));
    return state.curves.back().key;
}

void removeCurve(ExplorerState& state, int key) {
    std::erase_if(state.curves, [key](const CurveState& curve) { return curve.key == key; });
}

void removeFunction(ExplorerState& state, const QString& functionId) {
    std::erase_if(state.curves,
                  [&](const CurveState& curve) { return curve.functionId == functionId; });
}

namespace {

struct StateSentences {
    Q_DECLARE_TR_FUNCTIONS(explorer::StateSentences)
};

// What is no longer there loses its curves, and what is another has curves with other parameters.
void adopt(ExplorerState& state, CustomFunctions functions) {
    const CustomFunctions before = std::exchange(state.customFunctions, std::move(functions));
    for (const CustomFunction& old : before) {
        const CustomFunction* now = state.customFunction(old.id());
        if (!now)
            removeFunction(state, old.id());
        else if (now->function() != old.function())
            for (CurveState& curve : state.curves)
                if (curve.functionId == old.id())
                    curve.parameters =
                        carriedOver(*old.function(), curve.parameters, *now->function());
    }
}

} // namespace

QString setCustomFunction(ExplorerState& state, const CustomFunction& function) {
    if (!state.customFunction(function.id()) && state.customFunctions.size() >= mostCustomFunctions)
        return StateSentences::tr("A figure holds at most %1 functions of one's own; remove one in "
                                  "the list first.")
            .arg(mostCustomFunctions);
    CustomFunctionsChange change = withCustomFunction(state.customFunctions, function);
    if (change.problem.isEmpty())
        adopt(state, std::move(change.functions));
    return change.problem;
}

QString removeCustomFunction(ExplorerState& state, const QString& id) {
    CustomFunctionsChange change = withoutCustomFunction(state.customFunctions, id);
    if (change.problem.isEmpty())
        adopt(state, std::move(change.functions));
    return change.problem;
}

QString freeCustomId(const ExplorerState& state) {
    return freeCustomId(state.customFunctions);
}

} // namespace explorer
