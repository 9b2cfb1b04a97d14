// SPDX-License-Identifier: GPL-3.0-or-later
// The data of a figure as a table.
#pragma once

#include "figure/figure.h"

#include <QByteArray>

namespace explorer {

// The data of the curves as they are drawn, one point a row: panel, curve (by its function's
// label), quantity, piece, x, y. Every y is evaluated exactly at its x; where a piece ends at a
// jump it is the limit from inside.
QByteArray writeCsv(const ExplorerState& state, const Figure& figure);

} // namespace explorer
