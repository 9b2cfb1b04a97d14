// SPDX-License-Identifier: GPL-3.0-or-later
// How own functions call each other.
#pragma once

#include "model/own_call_names.h"

namespace explorer {

// By which names that formula, as that function's, calls each of them.
QStringList callNamesFor(const OwnFunctions& functions, const QString& id, const QString& formula);

// What that formula may call as that function's: each by its name, and by its id as well. Of what
// would go in a circle it has a sentence.
std::vector<OwnCallable> callableFrom(const OwnFunctions& functions, const QString& id,
                                      const QString& formula);
// And by their ids, as long as nothing is called that.
std::vector<OwnCallable> withIds(std::vector<OwnCallable> callable);

// Makes a function as one of these, or in the place of the one with its id; they stay as they are.
OwnFunctionReading makeOwnFunction(const OwnFunctions& functions, OwnDefinition definition);

// Whether both call the same functions one after the other.
bool callTheSame(const OwnFunction& one, const OwnFunction& other);

// The ids of all that call it, or call what calls it, in the order of the list.
QStringList usersOf(const OwnFunctions& functions, const QString& id);

// Those and all that they call, in the order of the list.
OwnFunctions withTheirCallees(const OwnFunctions& functions, const QStringList& ids);

// One that may be called by that name, and one that may not.
OwnCallable callable(const OwnFunction& function, const QString& name);
OwnCallable notCallable(const OwnDefinition& definition, const QString& name,
                        const QString& sentence);

// The path of names begins and ends with the one that cannot be called.
QString circleSentence(const QStringList& path);

} // namespace explorer
