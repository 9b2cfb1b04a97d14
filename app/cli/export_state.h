// SPDX-License-Identifier: GPL-3.0-or-later
// The figure that the options of `export` describe.
#pragma once

#include "cli/arguments.h"
#include "figure/export_request.h"

namespace explorer {

struct ExportOrder {
    QString problem;            // empty where the options make sense
    bool isWrongCommand = true; // whether the problem is the command's or lies in a file
    ExplorerState state;
    ExportRequest request;
};

ExportOrder parseExport(const Arguments& arguments);

} // namespace explorer
