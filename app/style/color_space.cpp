// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/color_space.h"

#include <lcms2.h>

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

constexpr cmsCIEXYZ daylight{0.9504559, 1, 1.0890578};

double linearPart(double part) {
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

float sRgbPart(double light) {
    const double inside = std::clamp(light, 0.0, 1.0);
    return float(inside <= 0.0031308 ? 12.92 * inside : 1.055 * std::pow(inside, 1 / 2.4) - 0.055);
}

cmsCIEXYZ toXyz(const LinearColor& light) {
    return {0.4123908 * light.red + 0.3575843 * light.green + 0.1804808 * light.blue,
            luminance(light),
            0.0193308 * light.red + 0.1191948 * light.green + 0.9505322 * light.blue};
}

LinearColor fromXyz(const cmsCIEXYZ& xyz) {
    return {3.2409699 * xyz.X - 1.5373832 * xyz.Y - 0.4986108 * xyz.Z,
            -0.9692436 * xyz.X + 1.8759675 * xyz.Y + 0.0415551 * xyz.Z,
            0.0556301 * xyz.X - 0.2039770 * xyz.Y + 1.0569715 * xyz.Z};
}

LinearColor fromLab(const LabColor& lab) {
    const cmsCIELab given{lab.lightness, lab.a, lab.b};
    cmsCIEXYZ xyz;
    cmsLab2XYZ(&daylight, &xyz, &given);
    return fromXyz(xyz);
}

bool isShown(const LinearColor& light) {
    constexpr double slack = 1e-3; // less than a step of eight bits
    const auto [low, high] = std::minmax({light.red, light.green, light.blue});
    return low >= -slack && high <= 1 + slack;
}

// In eight bits a part, as files and screens have it.
QColor rounded(const LinearColor& light) {
    return QColor::fromRgb(toColor(light).rgb());
}

// The most colourful one of that lightness and hue which sRGB can show.
QColor withLightness(const LabColor& lab, double lightness) {
    constexpr int halvings = 12;
    const auto faded = [&](double share) {
        return fromLab({lightness, share * lab.a, share * lab.b});
    };
    if (isShown(faded(1)))
        return rounded(faded(1));
    double shown = 0;
    double beyond = 1;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (shown + beyond) / 2;
        (isShown(faded(middle)) ? shown : beyond) = middle;
    }
    return rounded(faded(shown));
}

} // namespace

LinearColor toLinear(const QColor& color) {
    return {linearPart(color.redF()), linearPart(color.greenF()), linearPart(color.blueF())};
}

QColor toColor(const LinearColor& light) {
    return QColor::fromRgbF(sRgbPart(light.red), sRgbPart(light.green), sRgbPart(light.blue));
}

double luminance(const LinearColor& light) {
    return 0.2126390 * light.red + 0.7151687 * light.green + 0.0721923 * light.blue;
}

LabColor toLab(const QColor& color) {
    const cmsCIEXYZ xyz = toXyz(toLinear(color));
    cmsCIELab lab;
    cmsXYZ2Lab(&daylight, &lab, &xyz);
    return {lab.L, lab.a, lab.b};
}

double colorDifference(const LabColor& one, const LabColor& other) {
    const cmsCIELab first{one.lightness, one.a, one.b};
    const cmsCIELab second{other.lightness, other.a, other.b};
    return cmsCIE2000DeltaE(&first, &second, 1, 1, 1);
}

double contrastRatio(const QColor& one, const QColor& other) {
    const double first = luminance(toLinear(one)) + 0.05;
    const double second = luminance(toLinear(other)) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor withContrast(const QColor& color, const QColor& ground, double ratio) {
    if (contrastRatio(color, ground) >= ratio)
        return color;
    const double light = luminance(toLinear(ground)) + 0.05;
    const bool isDark = light * light < 0.05 * 1.05; // white has the larger contrast on it
    const double wanted = std::clamp((isDark ? light * ratio : light / ratio) - 0.05, 0.0, 1.0);
    const LabColor lab = toLab(color);
    const cmsCIEXYZ grey{wanted * daylight.X, wanted * daylight.Y, wanted * daylight.Z};
    cmsCIELab least;
    cmsXYZ2Lab(&daylight, &least, &grey);
    // Rounding to eight bits may take a little away.
    const double step = isDark ? 0.1 : -0.1;
    for (double lightness = least.L; lightness > 0 && lightness < 100; lightness += step) {
        const QColor found = withLightness(lab, lightness);
        if (contrastRatio(found, ground) >= ratio)
            return found;
    }
    return isDark ? Qt::white : Qt::black;
}

QColor mixed(const QColor& color, const QColor& ground, double strength) {
    const auto channel = [&](int ink, int under) {
        return static_cast<int>(under + strength * (ink - under));
    };
    return {channel(color.red(), ground.red()), channel(color.green(), ground.green()),
            channel(color.blue(), ground.blue())};
}

} // namespace explorer
