// SPDX-License-Identifier: GPL-3.0-or-later
// The figure as PDF. The same figure gives the same bytes, always.
#pragma once

#include "figure/figure.h"

#include <QByteArray>

namespace explorer {

// Nothing where it fails. The session is what the file is to carry of the figure; empty: none.
QByteArray writePdf(const Figure& figure, const QByteArray& session);

} // namespace explorer
