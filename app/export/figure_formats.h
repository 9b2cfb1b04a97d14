// SPDX-License-Identifier: GPL-3.0-or-later
// The file formats of a composed figure. The same figure gives the same bytes, always.
#pragma once

#include "export/export_watch.h"
#include "figure/figure.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace explorer {

// The figure on its paper, as many pixels large; null where there is no memory for it or nobody
// waits for it any longer.
QImage drawImage(const Figure& figure, const QSize& pixels, const ExportWatch& watch = {});

// All of these give nothing where they fail or are stopped. The words are for those who do not see
// the figure; the session is what a file is to carry of it; empty: none.
QByteArray writePng(const QImage& image, int dpi, const QString& words, const QByteArray& session,
                    const ExportWatch& watch);
QByteArray writeTiff(const QImage& image, int dpi, const ExportWatch& watch);
QByteArray writeSvg(const Figure& figure, const QSizeF& sizeMm, const QString& words,
                    const QByteArray& session);
QByteArray writePdf(const Figure& figure, const QByteArray& session);

// Whether Qt's plugin for TIFF is installed.
bool canWriteTiff();

} // namespace explorer
