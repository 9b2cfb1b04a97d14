// SPDX-License-Identifier: GPL-3.0-or-later
// Writes x, value and derivative line by line, as CSV or JSON.
#pragma once

#include "cli/function_argument.h"
#include "cli/standard_streams.h"

namespace explorer {

enum class PointFormat { Csv, Json };

// Begins with what stands before the first point.
class PointWriter {
public:
    PointWriter(const FunctionArgument& function, PointFormat format, StandardOutput& output);

    void add(double x); // evaluates the function there
    void end();         // what stands behind the last point

private:
    void addCsv(double x, double value, double slope);
    void addJson(double x, double value, double slope);

    const FunctionArgument& m_function;
    PointFormat m_format;
    StandardOutput& m_output;
    bool m_isFirst = true;
};

} // namespace explorer
