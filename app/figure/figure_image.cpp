// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_formats.h"
#include "figure/figure_painter.h"

#include <QPainter>

#include <algorithm>

namespace explorer {

namespace {

// Large pictures are painted in strips of about so many pixels, and may be stopped between two.
constexpr qint64 stripPixels = 8'000'000;

QTransform toPixels(const Figure& figure, const QSize& pixels, int top) {
    QTransform transform;
    transform.translate(0, -top);
    return transform.scale(pixels.width() / figure.size.width(),
                           pixels.height() / figure.size.height());
}

} // namespace

QImage drawImage(const Figure& figure, const QSize& pixels, const ExportWatch& watch) {
    const bool isTransparent = figure.style.isPaperTransparent;
    QImage image(pixels,
                 isTransparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(isTransparent ? QColor(Qt::transparent) : figure.style.paper);
    const int height = int(std::max<qint64>(1, stripPixels / pixels.width()));
    for (int top = 0; top < pixels.height(); top += height) {
        if (watch.isStopped())
            return {};
        // A window onto the rows of the whole.
        QImage strip(image.scanLine(top), pixels.width(), std::min(height, pixels.height() - top),
                     image.bytesPerLine(), image.format());
        QPainter painter(&strip);
        painter.setTransform(toPixels(figure, pixels, top));
        paintFigure(painter, figure);
        painter.end();
        watch.report(double(std::min(top + height, pixels.height())) / pixels.height());
    }
    return image;
}

} // namespace explorer
