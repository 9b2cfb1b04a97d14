// SPDX-License-Identifier: GPL-3.0-or-later
// Encapsulated PostScript, which Qt does not write: poppler makes it from our PDF.
#pragma once

#include "export/export_request.h"

namespace explorer {

// The bounding box is the figure's exact size in points.
RenderedFigure convertToEps(const QByteArray& pdf, const QSizeF& points, const ExportWatch& watch);

} // namespace explorer
