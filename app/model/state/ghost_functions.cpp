// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state/ghost_functions.h"

#include "model/functions/function_import.h"

#include <utility>

namespace explorer {

QString keepGhostFunction(TeachingState& teaching, CurveState& ghost,
                          const CustomFunctions& functions) {
    const bool isKept = !ghost.frozenId.isEmpty();
    if (isKept || !placeOf(functions, ghost.functionId))
        return {};
    const CustomFunctions copied = withTheirCallees(functions, {ghost.functionId});
    MergedFunctions merge = merged(teaching.ghostFunctions, copied, mostGhostFunctions);
    if (!merge.problem.isEmpty())
        return merge.problem;
    ghost.frozenId = merge.ids.at(qsizetype(placeOf(copied, ghost.functionId).value()));
    teaching.ghostFunctions = std::move(merge.functions);
    return {};
}

void forgetUnusedGhostFunctions(TeachingState& teaching) {
    if (teaching.ghostFunctions.empty())
        return;
    QStringList used;
    for (const CurveState& ghost : teaching.ghosts)
        used.append(ghost.frozenId);
    const CustomFunctions needed = withTheirCallees(teaching.ghostFunctions, used);
    if (needed.size() == teaching.ghostFunctions.size())
        return;
    // One by one, since those that stay may be called by another name when one goes.
    for (const CustomFunction& function : CustomFunctions(teaching.ghostFunctions)) {
        if (placeOf(needed, function.id()) || !placeOf(teaching.ghostFunctions, function.id()))
            continue;
        CustomFunctionsChange change =
            withoutCustomFunction(teaching.ghostFunctions, function.id());
        if (change.problem.isEmpty())
            teaching.ghostFunctions = std::move(change.functions);
    }
}

ExplorerState withGhostFunctionsAmongOwn(ExplorerState state) {
    const CustomFunctions frozen = std::exchange(state.teaching.ghostFunctions, {});
    const MergedFunctions merge =
        merged(state.customFunctions, frozen, mostCustomFunctions + mostGhostFunctions);
    state.customFunctions = merge.functions;
    for (CurveState& ghost : state.teaching.ghosts) {
        const auto place = placeOf(frozen, ghost.frozenId);
        if (place && merge.problem.isEmpty())
            ghost.functionId = merge.ids.at(qsizetype(*place));
        ghost.frozenId.clear();
    }
    return state;
}

} // namespace explorer
