// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what `evaluate` prints as CSV.
#pragma once

#include "program_run.h"

#include <cstdlib>

namespace explorer {

struct Row {
    double x;
    double value;
    double derivative;
};

inline QList<Row> rowsOf(const ProgramRun& run) {
    QList<Row> rows;
    for (const QByteArray& line : run.lines().mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.size() == 3)
            rows.append({std::strtod(cells[0].constData(), nullptr),
                         std::strtod(cells[1].constData(), nullptr),
                         std::strtod(cells[2].constData(), nullptr)});
    }
    return rows;
}

} // namespace explorer
