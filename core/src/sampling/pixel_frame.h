// SPDX-License-Identifier: MIT
// Maps data units to the pixels of a view, safely at every zoom.
#pragma once

#include "activation/sample.h"

#include <optional>

namespace activation::sampling {

// Pixels to the right of xMin, and above the middle of the view.
class PixelFrame {
public:
    // Nothing for a view that is empty, not finite, or too small for double arithmetic.
    static std::optional<PixelFrame> of(const View& view);

    double across(double x) const { return (x * 0.5 - m_halfLeft) * m_perHalfX; }
    double up(double y) const; // limited to +-farAway; NaN and infinities stay what they are
    double height(double difference) const { return difference * 0.5 * m_perHalfY; }
    double tilt(double slope) const; // pixels up per pixel across, limited likewise

    double xMin() const { return m_xMin; }
    double xMax() const { return m_xMax; }
    double width() const { return m_width; }
    double pixel() const { return m_pixel; } // width of a pixel in data units

    // What may be drawn: one height of the view above and below it.
    double band() const { return m_band; } // in pixels above and below the middle
    double bandLow() const { return m_bandLow; }
    double bandHigh() const { return m_bandHigh; }
    bool isInBand(double up) const { return up >= -m_band && up <= m_band; }

    // How far rounding may move a point of the curve, in pixels.
    double noise() const { return m_noise; }

    static constexpr double farAway = 1e100;

private:
    double m_xMin = 0;
    double m_xMax = 0;
    double m_width = 0;
    double m_pixel = 0;
    double m_halfLeft = 0;
    double m_perHalfX = 0;
    double m_halfMiddle = 0;
    double m_perHalfY = 0;
    double m_tiltScale = 0;
    double m_band = 0;
    double m_bandLow = 0;
    double m_bandHigh = 0;
    double m_noise = 0;
};

} // namespace activation::sampling
