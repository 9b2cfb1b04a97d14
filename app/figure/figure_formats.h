// SPDX-License-Identifier: GPL-3.0-or-later
// The file formats of a composed figure. The same figure gives the same bytes, always.
#pragma once

#include "figure/figure.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace explorer {

// The figure on its paper, as many pixels large; null where there is no memory for it.
QImage drawImage(const Figure& figure, const QSize& pixels);

// All three give nothing where they fail.
QByteArray writePng(const Figure& figure, const QSize& pixels, int dpi);
QByteArray writeSvg(const Figure& figure, const QSizeF& sizeMm);
QByteArray writePdf(const Figure& figure);

} // namespace explorer
