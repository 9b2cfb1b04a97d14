// SPDX-License-Identifier: GPL-3.0-or-later
// The figure as a Python script.
#pragma once

#include "export/python/python_library.h"
#include "figure/figure.h"

#include <QByteArray>

namespace explorer {

// A script that draws the same figure with matplotlib: size, ranges, ticks, colours, dashes, labels
// and legends, with the functions themselves as code.
QByteArray writePython(const ExplorerState& state, const Figure& figure, PythonLibrary library);

} // namespace explorer
