// SPDX-License-Identifier: GPL-3.0-or-later
// Writes x, value and derivative line by line, as CSV or JSON; where asked, also the derivatives
// from the left and from the right, which differ at a kink.
#pragma once

#include "cli/function_argument.h"
#include "cli/standard_streams.h"

#include <QByteArray>

#include <span>

namespace explorer {

enum class PointFormat { Csv, Json };

// Begins with what stands before the first point.
class PointWriter {
public:
    PointWriter(const FunctionArgument& function, PointFormat format, bool isOneSided,
                StandardOutput& output);

    void add(double x); // evaluates the function there
    void end();         // what stands behind the last point

private:
    struct Field {
        const char* name;
        double number;
    };

    void addCsv(std::span<const Field> fields);
    void addJson(std::span<const Field> fields);

    const FunctionArgument& m_function;
    PointFormat m_format;
    bool m_isOneSided;
    StandardOutput& m_output;
    bool m_isFirst = true;
    QByteArray m_line; // kept, so that not each of a million lines asks for memory
};

} // namespace explorer
