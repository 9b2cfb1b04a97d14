// SPDX-License-Identifier: GPL-3.0-or-later
// A function and its parameters as they are named on the command line.
#pragma once

#include <activation/function.h>

#include <QString>
#include <QStringList>

namespace explorer {

struct FunctionArgument {
    QString problem; // empty where function and parameters make sense together
    activation::FunctionPtr function;
    std::vector<double> parameters;
};

// Settings are NAME=VALUE; parameters that are not set have their defaults.
FunctionArgument parseFunction(const QString& id, const QStringList& settings);

// "leaky_relu:negative_slope=0.3"
FunctionArgument parseFunctionWithSettings(const QString& text);

} // namespace explorer
