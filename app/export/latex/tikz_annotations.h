// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations of a figure as TikZ, in the coordinates of its picture.
#pragma once

#include "figure/figure.h"

namespace explorer {

QString tikzAnnotations(const Figure& figure, const Annotations& annotations);

// Every colour that they use.
QList<QColor> annotationColors(const Annotations& annotations);

} // namespace explorer
