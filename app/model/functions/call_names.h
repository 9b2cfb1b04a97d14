// SPDX-License-Identifier: GPL-3.0-or-later
// By which names custom functions are called in formulas.
#pragma once

#include "model/functions/custom_function.h"

#include <QStringList>

#include <optional>

namespace explorer {

using CustomFunctions = std::vector<CustomFunction>;

// What each is called by in formulas, in the order of the list and no name twice: its id where
// somebody chose it; else its name in small letters with underscores ("My GELU" is my_gelu); else
// the numbered id. A name is not taken where something else is called that, where it is one letter,
// or where a formula of theirs or one of those besides gives it a meaning of its own: behind
// `let my_gelu = ...` it would be a number.
QStringList callNames(const std::vector<CustomDefinition>& definitions,
                      const QStringList& besides = {});
QStringList callNames(const CustomFunctions& functions, const QStringList& besides = {});

// "My GELU" as a formula would name it; empty where nothing is left of it.
QString identifierOf(const QString& name);

// Whether that is own_1, own_2, ...: how those are called that were given no name.
bool isNumberedName(const QString& callName);

// The function's formula, with each of the functions that it calls under its name in the list.
QString withCallNames(const CustomFunction& function, const CustomFunctions& functions,
                      const QStringList& names);

// Case and underscores aside, as formulas are read.
bool isSameCallName(const QString& a, const QString& b);

// "mine(x, b=1)"
QString callSignature(const CustomFunction& function, const QString& callName);

std::vector<CustomDefinition> definitionsOf(const CustomFunctions& functions);
std::optional<std::size_t> placeOf(const CustomFunctions& functions, const QString& id);

} // namespace explorer
