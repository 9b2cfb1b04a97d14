// SPDX-License-Identifier: GPL-3.0-or-later
// Brings custom functions from elsewhere among those that are here, with all that they call.
#pragma once

#include "model/functions/function_set.h"

#include <QMap>

namespace explorer {

struct MergedFunctions {
    CustomFunctions functions{}; // those that were here, and what was missing
    QStringList ids{}; // of what was added or was here already, in the order in which it came
    int addedCount = 0;
    QString problem{}; // what was here stays as it was then
};

// What says the same as one that is here is that one; an id or a name that is another's here is
// changed, and so it is where others call it. `others` call only each other; there are at most
// `most` in the end. `inPlaceOf` gives for ids of others the id of the one that they replace here.
MergedFunctions merged(const CustomFunctions& here, const CustomFunctions& others, std::size_t most,
                       const QMap<QString, QString>& inPlaceOf = {});

// What came of making a function whose formula may call what is kept elsewhere.
struct BorrowingReading {
    CustomFunctionReading reading{};
    CustomFunctions functions{}; // those that were here, and what the formula calls of those kept
};

// Makes the function as makeCustomFunction() does. Where the formula makes no sense by itself and
// calls what only `kept` knows by that name, that comes along with all that it calls. The function
// has another free id where one of these took its own.
BorrowingReading makeBorrowing(const CustomFunctions& functions, const CustomFunctions& kept,
                               CustomDefinition definition);

// By which name a formula gets each of those that are kept; empty where nobody gave it one.
QStringList borrowingNames(const CustomFunctions& kept);

// "own_1", "own_2", ...: the first that no function has and none of the names.
QString freeCustomId(const CustomFunctions& functions);

} // namespace explorer
