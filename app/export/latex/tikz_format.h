// SPDX-License-Identifier: GPL-3.0-or-later
// The figure as PGF/TikZ for LaTeX.
#pragma once

#include "figure/figure.h"

#include <QByteArray>

namespace explorer {

// PGF/TikZ with pgfplots: the same size, plots, ticks, colours, dashes, labels and legends, in the
// type of the document.
QByteArray writeTikz(const Figure& figure);

} // namespace explorer
