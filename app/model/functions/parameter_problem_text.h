// SPDX-License-Identifier: GPL-3.0-or-later
// Says in the user's language what is wrong with a parameter's value and what is allowed.
#pragma once

#include <activation/catalogue.h>

#include <QString>

namespace explorer {

// One sentence; `values` are those that the core's check refused.
QString parameterProblemText(const activation::ParameterProblem& problem,
                             const activation::Function& function, std::span<const double> values);

// The same of one number called so; empty where it is inside.
QString domainProblemText(const QString& name, double value, const activation::Domain& domain);

// "at least 0 and below 1"; empty where every finite number is allowed.
QString allowedRangeText(const activation::Domain& domain);

} // namespace explorer
