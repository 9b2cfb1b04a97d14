// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_formats.h"
#include "figure/figure_painter.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace explorer {

QImage drawImage(const Figure& figure, const QSize& pixels) {
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(figure.style.paper);
    QPainter painter(&image);
    painter.scale(pixels.width() / figure.size.width(), pixels.height() / figure.size.height());
    paintFigure(painter, figure);
    return image;
}

QByteArray writePng(const Figure& figure, const QSize& pixels, int dpi) {
    QImage image = drawImage(figure, pixels);
    if (image.isNull())
        return {};
    const int dotsPerMetre = int(std::lround(dpi / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    return writer.write(image) ? bytes : QByteArray();
}

} // namespace explorer
