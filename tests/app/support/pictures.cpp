// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pictures.h"

#include <QPixmap>
#include <QWidget>

#include <cstdlib>

namespace explorer {

QImage pictureOf(QWidget& widget) {
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

int countPixels(const QImage& picture, const QColor& color) {
    constexpr int nearness = 12; // of a channel
    const auto isNear = [](int one, int other) { return std::abs(one - other) <= nearness; };
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            count += isNear(qRed(pixel), color.red()) && isNear(qGreen(pixel), color.green()) &&
                     isNear(qBlue(pixel), color.blue());
        }
    }
    return count;
}

} // namespace explorer
