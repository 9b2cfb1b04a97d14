// SPDX-License-Identifier: GPL-3.0-or-later
// How custom functions call each other.
#pragma once

#include "model/functions/call_names.h"

namespace explorer {

// By which names that formula, as that function's, calls each of them.
QStringList callNamesFor(const CustomFunctions& functions, const QString& id,
                         const QString& formula);

// What that formula may call as that function's: each by its name, and by its id as well. Of what
// would go in a circle it has a sentence.
std::vector<CustomCallable> callableFrom(const CustomFunctions& functions, const QString& id,
                                         const QString& formula);
// And by their ids, as long as nothing is called that.
std::vector<CustomCallable> withIds(std::vector<CustomCallable> callable);

// Makes a function as one of these, or in the place of the one with its id; they stay as they are.
CustomFunctionReading makeCustomFunction(const CustomFunctions& functions,
                                         CustomDefinition definition);

// Whether both call the same functions one after the other.
bool callTheSame(const CustomFunction& one, const CustomFunction& other);

// The ids of all that call it, or call what calls it, in the order of the list.
QStringList usersOf(const CustomFunctions& functions, const QString& id);

// Those and all that they call, in the order of the list.
CustomFunctions withTheirCallees(const CustomFunctions& functions, const QStringList& ids);

// One that may be called by that name, and one that may not.
CustomCallable callable(const CustomFunction& function, const QString& name);
CustomCallable notCallable(const CustomDefinition& definition, const QString& name,
                           const QString& sentence);

// The path of names begins and ends with the one that cannot be called.
QString circleSentence(const QStringList& path);

} // namespace explorer
