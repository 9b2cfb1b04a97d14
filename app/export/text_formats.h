// SPDX-License-Identifier: GPL-3.0-or-later
// The formats that say a figure in the words of other programs.
#pragma once

#include "export/export_request.h"
#include "export/python/python_functions.h"
#include "figure/figure.h"

namespace explorer {

// PGF/TikZ with pgfplots: the same size, plots, ticks, colours, dashes, labels and legends, in the
// type of the document.
QByteArray writeTikz(const Figure& figure);

// The data of the curves as they are drawn, one point a row: panel, curve (by its function's
// label), quantity, piece, x, y. Every y is evaluated exactly at its x; where a piece ends at a
// jump it is the limit from inside.
QByteArray writeCsv(const ExplorerState& state, const Figure& figure);

// A script that draws the same figure with matplotlib: size, ranges, ticks, colours, dashes, labels
// and legends, with the functions themselves as code.
QByteArray writePython(const ExplorerState& state, const Figure& figure, PythonLibrary library);

// f and f' of every function shown, from the catalogue, once each.
QByteArray writeFormulas(const ExplorerState& state);

// What makes the same figure again: "activation-explorer export figure.pdf --function gelu ...",
// quoted for a shell. Only what differs from the defaults is said, and the size. Empty where the
// figure shows no function. The file is the request's, without its folder; figure.pdf where the
// request has none or is for the command itself.
QString commandLine(const ExplorerState& state, const ExportRequest& request);

} // namespace explorer
