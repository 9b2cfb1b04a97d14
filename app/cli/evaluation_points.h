// SPDX-License-Identifier: GPL-3.0-or-later
// Where a function is to be evaluated, as the options of `evaluate` say it.
#pragma once

#include "cli/arguments.h"

#include <vector>

namespace explorer {

struct EvaluationPoints {
    enum class Kind { List, Range, StandardInput };

    QString problem; // empty where the options make sense
    Kind kind = Kind::List;
    std::vector<double> list;
    double from = 0;
    double to = 0;
    qint64 count = 0;

    double inRange(qint64 index) const; // the ends exactly
};

EvaluationPoints parsePoints(const Arguments& arguments);

} // namespace explorer
