// SPDX-License-Identifier: GPL-3.0-or-later
// A function and its parameters as they are named on the command line.
#pragma once

#include "cli/command_description.h"
#include "model/functions/function_set.h"

#include <activation/function.h>

#include <QString>
#include <QStringList>

namespace explorer {

struct FunctionArgument {
    QString problem; // empty where function and parameters make sense together
    activation::FunctionPtr function;
    std::vector<double> parameters;
    QStringList notes{}; // what was decided where the arguments leave a choice
};

// A function of the catalogue, by any name that the window's search knows, or one that is kept in
// the window. Settings are NAME=VALUE;
// parameters that are not set have their defaults, those of the framework that `like` names where
// it is not empty.
FunctionArgument parseFunction(const QString& id, const QStringList& settings, const QString& like);

// The same for a function that is known already.
FunctionArgument applySettings(const activation::FunctionPtr& function,
                               const QStringList& settings);

// "--like", for commands that take functions by their ids.
CommandOption likeOption();

// What reading the formula decided, and which names became parameters that no setting gives.
QStringList formulaNotes(const FormulaReading& reading, const QStringList& settings);

// "--formula, character 4: ..." for a formula that could not be read.
QString formulaProblemText(const FormulaReading& reading);

// A formula in x, such as x * tanh(b * x), that may call the given functions and those that are
// kept in the window; the parameters that it names are 1 where nothing sets them.
FunctionArgument parseFormula(const QString& text, const QStringList& settings,
                              const CustomFunctions& callable);

} // namespace explorer
