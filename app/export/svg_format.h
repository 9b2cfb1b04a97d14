// SPDX-License-Identifier: GPL-3.0-or-later
// The figure as SVG. The same figure gives the same bytes, always.
#pragma once

#include "figure/figure.h"

#include <QByteArray>
#include <QSizeF>

namespace explorer {

// Nothing where it fails. The words are for those who do not see the figure; the session is what
// the file is to carry of it; empty: none.
QByteArray writeSvg(const Figure& figure, const QSizeF& sizeMm, const QString& words,
                    const QByteArray& session);

} // namespace explorer
