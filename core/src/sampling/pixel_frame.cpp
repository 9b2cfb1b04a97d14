// SPDX-License-Identifier: MIT
#include "sampling/pixel_frame.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace activation::sampling {

namespace {

using Limits = std::numeric_limits<double>;

double limited(double pixels) {
    return std::isfinite(pixels) ? std::clamp(pixels, -PixelFrame::farAway, PixelFrame::farAway)
                                 : std::copysign(PixelFrame::farAway, pixels);
}

} // namespace

// Halves are used throughout because xMax - xMin overflows for the widest views.
std::optional<PixelFrame> PixelFrame::of(const View& view) {
    for (const double number :
         {view.xMin, view.xMax, view.yMin, view.yMax, view.width, view.height}) {
        if (!std::isfinite(number))
            return std::nullopt;
    }
    if (!(view.xMin < view.xMax && view.yMin < view.yMax && view.width > 0 && view.height > 0))
        return std::nullopt;

    const double halfX = view.xMax * 0.5 - view.xMin * 0.5;
    const double halfY = view.yMax * 0.5 - view.yMin * 0.5;
    // No picture is larger; beyond, pixels could not be told from what is far away.
    constexpr double mostPixels = 1e7;
    const double width = std::min(view.width, mostPixels);
    const double height = std::min(view.height, mostPixels);
    PixelFrame frame;
    frame.m_xMin = view.xMin;
    frame.m_xMax = view.xMax;
    frame.m_width = width;
    frame.m_pixel = halfX / width * 2;
    frame.m_halfLeft = view.xMin * 0.5;
    frame.m_perHalfX = width / halfX;
    frame.m_halfMiddle = view.yMin * 0.25 + view.yMax * 0.25;
    frame.m_perHalfY = height / halfY;
    frame.m_tiltScale = frame.m_perHalfY / frame.m_perHalfX;
    if (!(frame.m_perHalfX < Limits::max() && frame.m_perHalfY < Limits::max() &&
          frame.m_perHalfX > 0 && frame.m_perHalfY > 0))
        return std::nullopt;
    frame.m_tiltScale = std::clamp(frame.m_tiltScale, Limits::min(), Limits::max());
    frame.m_band = 1.5 * height;
    frame.m_bandLow = std::max(view.yMin - 2 * halfY, Limits::lowest());
    frame.m_bandHigh = std::min(view.yMax + 2 * halfY, Limits::max());

    const double farX = std::max(std::abs(view.xMin), std::abs(view.xMax)) * 0.5;
    const double farY = std::max(std::abs(view.yMin), std::abs(view.yMax)) * 0.5;
    constexpr double roundingsOfFormula = 4; // that is how exact formulas are for the screen
    frame.m_noise = Limits::epsilon() *
                    (farX * frame.m_perHalfX + roundingsOfFormula * farY * frame.m_perHalfY);
    return frame;
}

double PixelFrame::up(double y) const {
    return std::isfinite(y) ? limited((y * 0.5 - m_halfMiddle) * m_perHalfY) : y;
}

double PixelFrame::tilt(double slope) const {
    return std::isfinite(slope) ? limited(slope * m_tiltScale) : slope;
}

} // namespace activation::sampling
