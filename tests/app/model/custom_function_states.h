// SPDX-License-Identifier: GPL-3.0-or-later
// Custom functions in a state, made and asked for their values.
#pragma once

#include "custom_functions.h"

#include <activation/catalogue.h>
#include <activation/formula.h>

namespace explorer {

// Sets the function among those of the state; what is wrong with it where there is something.
inline QString set(ExplorerState& state, const QString& id, const QString& formula,
                   const QString& name = {}, const std::vector<CustomParameter>& parameters = {}) {
    const CustomFunctionReading reading =
        makeCustomFunction(state.customFunctions, {id, name, formula, parameters});
    if (!reading.function)
        return reading.problem + reading.formula.problem;
    return setCustomFunction(state, *reading.function);
}

inline double valueAt(const ExplorerState& state, const QString& id, double x) {
    const activation::FunctionPtr function = functionOf(state, id);
    return function->formula->at(x, activation::defaultParameters(*function)).value;
}

inline QString formulaOf(const ExplorerState& state, const QString& id) {
    return state.customFunction(id)->definition().formula;
}

inline ExplorerState squareAndUser() {
    ExplorerState state;
    set(state, "own_1", "b*x^2", "My square", {{"b", 3}});
    set(state, "own_2", "my_square(x - 1) + 1");
    return state;
}

} // namespace explorer
