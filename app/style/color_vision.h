// SPDX-License-Identifier: GPL-3.0-or-later
// How colours look to people who see them otherwise, and printed in grey.
#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QString>

namespace explorer {

enum class ColorVision { Deuteranopia, Protanopia, Tritanopia, Grey };

const QList<ColorVision>& colorVisions(); // all of them

QString colorVisionName(ColorVision vision); // "Deuteranopia"

// The three blindnesses after Machado, Oliveira and Fernandes, "A physiologically-based model for
// simulation of color vision deficiency", 2009, at full severity; grey keeps the lightness L*.
QColor seenWith(ColorVision vision, const QColor& color);

// The same for each pixel; transparency, size and resolution stay. Null for a null picture.
QImage seenWith(ColorVision vision, const QImage& picture);

} // namespace explorer
