// SPDX-License-Identifier: GPL-3.0-or-later
// What a function reads at one place, exact whatever is drawn, and how that is written.
#pragma once

#include <activation/function.h>

#include <QString>

namespace explorer {

struct CurveReading {
    double value = 0;
    double slope = 0;
    double curvature = 0; // the slope of the gradient's own tangent
    double leftSlope = 0; // the same as the slope but at a kink
    double rightSlope = 0;
};

CurveReading readCurve(const activation::Function& function, std::span<const double> parameters,
                       double x);

// The number with that many significant digits and a true minus sign: "−0.278465".
QString readingText(double number, int digits = 6);
// The slope, and at a kink both: "0 | 1".
QString slopeText(const CurveReading& reading);

} // namespace explorer
