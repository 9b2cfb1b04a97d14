// SPDX-License-Identifier: GPL-3.0-or-later
// What a colour is to the eye and not to the screen: light, lightness, contrast and difference.
#pragma once

#include <QColor>

namespace explorer {

// Amounts of light, 0 to 1 where sRGB can show the colour.
struct LinearColor {
    double red = 0;
    double green = 0;
    double blue = 0;
};

LinearColor toLinear(const QColor& color);
QColor toColor(const LinearColor& light); // the parts beyond sRGB are cut off

double luminance(const LinearColor& light); // relative to white

// CIE 1976, seen in daylight (D65). Lightness is 0 for black and 100 for white.
struct LabColor {
    double lightness = 0;
    double a = 0;
    double b = 0;
};

LabColor toLab(const QColor& color);

// CIEDE2000; about 1 is just seen side by side, 100 lies between black and white.
double colorDifference(const LabColor& one, const LabColor& other);

// As WCAG 2 defines it, 1 to 21.
double contrastRatio(const QColor& one, const QColor& other);

// The colour of the same hue nearest in lightness that has the contrast on the ground, darker on a
// light ground and lighter on a dark one; black or white where none has.
QColor withContrast(const QColor& color, const QColor& ground, double ratio);

// Solid, as if the colour lay that strong, from 0 to 1, on the ground: some printers turn
// transparent colours into pixels.
QColor mixed(const QColor& color, const QColor& ground, double strength);

} // namespace explorer
