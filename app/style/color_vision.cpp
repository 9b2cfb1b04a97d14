// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/color_vision.h"

#include "style/color_space.h"

#include <QCoreApplication>

#include <array>

namespace explorer {

namespace {

struct Vision {
    Q_DECLARE_TR_FUNCTIONS(explorer::Vision)
};

using Row = std::array<double, 3>;
using Matrix = std::array<Row, 3>;

// The paper's table for a severity of 1.
constexpr Matrix deuteranopia{Row{0.367322, 0.860646, -0.227968}, Row{0.280085, 0.672501, 0.047413},
                              Row{-0.011820, 0.042940, 0.968881}};
constexpr Matrix protanopia{Row{0.152286, 1.052583, -0.204868}, Row{0.114503, 0.786281, 0.099216},
                            Row{-0.003882, -0.048116, 1.051998}};
constexpr Matrix tritanopia{Row{1.255528, -0.076749, -0.178779}, Row{-0.078411, 0.930809, 0.147602},
                            Row{0.004733, 0.691367, 0.303900}};

LinearColor multiplied(const Matrix& matrix, const LinearColor& light) {
    const auto part = [&](const Row& row) {
        return row[0] * light.red + row[1] * light.green + row[2] * light.blue;
    };
    return {part(matrix[0]), part(matrix[1]), part(matrix[2])};
}

LinearColor seen(ColorVision vision, const LinearColor& light) {
    switch (vision) {
    case ColorVision::Deuteranopia:
        return multiplied(deuteranopia, light);
    case ColorVision::Protanopia:
        return multiplied(protanopia, light);
    case ColorVision::Tritanopia:
        return multiplied(tritanopia, light);
    case ColorVision::Grey:
        break;
    }
    const double grey = luminance(light);
    return {grey, grey, grey};
}

} // namespace

const QList<ColorVision>& colorVisions() {
    static const QList<ColorVision> all{ColorVision::Deuteranopia, ColorVision::Protanopia,
                                        ColorVision::Tritanopia, ColorVision::Grey};
    return all;
}

QString colorVisionName(ColorVision vision) {
    switch (vision) {
    case ColorVision::Deuteranopia:
        return Vision::tr("Deuteranopia");
    case ColorVision::Protanopia:
        return Vision::tr("Protanopia");
    case ColorVision::Tritanopia:
        return Vision::tr("Tritanopia");
    case ColorVision::Grey:
        return Vision::tr("Greyscale");
    }
    return {};
}

QColor seenWith(ColorVision vision, const QColor& color) {
    QColor result = toColor(seen(vision, toLinear(color)));
    result.setAlphaF(color.alphaF());
    return result;
}

QImage seenWith(ColorVision vision, const QImage& picture) {
    const bool isOpaque = !picture.hasAlphaChannel();
    QImage result =
        picture.convertToFormat(isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32);
    // A figure is mostly paper: what the last pixel became serves the next one, too.
    QRgb before = 0;
    QRgb after = seenWith(vision, QColor::fromRgba(before)).rgba();
    for (int y = 0; y < result.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            if (line[x] != before) {
                before = line[x];
                after = seenWith(vision, QColor::fromRgba(before)).rgba();
            }
            line[x] = after;
        }
    }
    return result;
}

} // namespace explorer
