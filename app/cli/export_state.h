// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that the options of `export` describe, and the files they go to.
#pragma once

#include "cli/arguments.h"
#include "export/export_batch.h"

namespace explorer {

struct ExportCommand {
    QString problem;            // empty where the options make sense
    bool isWrongCommand = true; // whether the problem is the command's or lies in a file
    QStringList remarks;        // on the session, which can be used all the same
    std::vector<FigureOrder> orders;
    QStringList notes;                // what was decided where the options leave a choice
    bool isForStandardOutput = false; // the one order has no file then
};

// Needs an application object: targets of the user's own lie in a folder that is named after it.
ExportCommand parseExport(const Arguments& arguments);

} // namespace explorer
