// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at what a widget paints.
#pragma once

#include <QColor>
#include <QImage>

class QWidget;

namespace explorer {

QImage pictureOf(QWidget& widget);
// Pixels that are nearly of this colour.
int countPixels(const QImage& picture, const QColor& color);

} // namespace explorer
