// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/curve_reading.h"

#include <activation/formula.h>

#include <QCoreApplication>

#include <cmath>

namespace explorer {

CurveReading readCurve(const activation::Function& function, std::span<const double> parameters,
                       double x) {
    const activation::Jet jet = function.formula->at(x, parameters);
    CurveReading reading{jet.value, jet.slope, jet.curvature, jet.slope, jet.slope};
    if (!function.breaks)
        return reading;
    const auto slopeBeside = [&](activation::Side side) {
        return function.formula->beside(x, side, parameters).slope;
    };
    for (const activation::Break& place : function.breaks(parameters)) {
        if (place.x == x) {
            reading.leftSlope = slopeBeside(activation::Side::Left);
            reading.rightSlope = slopeBeside(activation::Side::Right);
        }
    }
    return reading;
}

QString readingText(double number, int digits) {
    if (std::isnan(number))
        return QCoreApplication::translate("Probe", "undefined");
    if (std::isinf(number))
        return number > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    return QString::number(number, 'g', digits).replace(u'-', QChar(0x2212));
}

QString slopeText(const CurveReading& reading) {
    if (reading.leftSlope == reading.rightSlope || std::isnan(reading.slope))
        return readingText(reading.slope);
    // Fewer digits, so that both have room where else one stands.
    return readingText(reading.leftSlope, 3) + QStringLiteral(" | ") +
           readingText(reading.rightSlope, 3);
}

} // namespace explorer
