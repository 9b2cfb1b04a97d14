// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ghost_functions.h"

#include "model/own_function_merge.h"

#include <utility>

namespace explorer {

QString keepGhostFunction(TeachingState& teaching, CurveState& ghost,
                          const OwnFunctions& functions) {
    const bool isKept = !ghost.frozenId.isEmpty();
    if (isKept || !placeOf(functions, ghost.functionId))
        return {};
    const OwnFunctions copied = withTheirCallees(functions, {ghost.functionId});
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
    const OwnFunctions needed = withTheirCallees(teaching.ghostFunctions, used);
    if (needed.size() == teaching.ghostFunctions.size())
        return;
    // One by one, since those that stay may be called by another name when one goes.
    for (const OwnFunction& function : OwnFunctions(teaching.ghostFunctions)) {
        if (placeOf(needed, function.id()) || !placeOf(teaching.ghostFunctions, function.id()))
            continue;
        OwnFunctionsChange change = withoutOwnFunction(teaching.ghostFunctions, function.id());
        if (change.problem.isEmpty())
            teaching.ghostFunctions = std::move(change.functions);
    }
}

ExplorerState withGhostFunctionsAmongOwn(ExplorerState state) {
    const OwnFunctions frozen = std::exchange(state.teaching.ghostFunctions, {});
    const MergedFunctions merge =
        merged(state.ownFunctions, frozen, mostOwnFunctions + mostGhostFunctions);
    state.ownFunctions = merge.functions;
    for (CurveState& ghost : state.teaching.ghosts) {
        const auto place = placeOf(frozen, ghost.frozenId);
        if (place && merge.problem.isEmpty())
            ghost.functionId = merge.ids.at(qsizetype(*place));
        ghost.frozenId.clear();
    }
    return state;
}

} // namespace explorer
