// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/figure_image.h"
#include "figure/painting/figure_painter.h"

#include <QPainter>

namespace explorer {

// In one go, although strips could be stopped earlier: what Qt leaves out of a dashed line beyond
// the edge of a picture shifts the dashes that follow. Painting is the small part of the work.
QImage drawImage(const Figure& figure, const QSize& pixels, const ExportWatch& watch) {
    const bool isTransparent = figure.style.isPaperTransparent;
    QImage image(pixels,
                 isTransparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(isTransparent ? QColor(Qt::transparent) : figure.style.paper);
    if (watch.isStopped())
        return {};
    QPainter painter(&image);
    painter.scale(pixels.width() / figure.size.width(), pixels.height() / figure.size.height());
    paintFigure(painter, figure);
    painter.end();
    return watch.isStopped() ? QImage() : image;
}

} // namespace explorer
