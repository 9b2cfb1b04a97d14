// SPDX-License-Identifier: GPL-3.0-or-later
// Makes custom functions in the order in which they call each other, and keeps that whole where one
// of them changes.
#pragma once

#include "model/functions/call_graph.h"

namespace explorer {

// What came of making many at once.
struct LinkedFunctions {
    CustomFunctions functions{}; // in the order of the definitions; none where there is a problem
    std::size_t failed = 0;      // the first that could not be made
    CustomFunctionReading reading{};

    bool isDone() const { return reading.problem.isEmpty() && reading.formula.problem.isEmpty(); }
};

// Makes them, each after those that it calls. What is among `known` and means the same is not made
// again.
LinkedFunctions linked(const std::vector<CustomDefinition>& definitions,
                       const CustomFunctions& known = {});
// By other names than they would have.
LinkedFunctions linked(const std::vector<CustomDefinition>& definitions,
                       const CustomFunctions& known, const QStringList& names);

// What came of a change: the functions after it, or the sentence for which it cannot be.
struct CustomFunctionsChange {
    CustomFunctions functions{};
    QString problem{};
};

// With the function, in the place of the one with its id or at the end. Whoever calls it by a name
// that is no longer its own calls it by the new one, or by its id where that name would be read as
// something else; nobody ever calls another than before.
CustomFunctionsChange withCustomFunction(const CustomFunctions& functions,
                                         const CustomFunction& function);

// Without the function and all that call it. A name that becomes free may be another's from then
// on.
CustomFunctionsChange withoutCustomFunction(const CustomFunctions& functions, const QString& id);

} // namespace explorer
