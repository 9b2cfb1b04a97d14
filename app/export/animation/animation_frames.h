// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of an animation, one after the other, on the paper and in the type of the figure.
// The plots stand still: labels name what runs all the time and have room for its widest value.
#pragma once

#include "export/animation/animation_request.h"
#include "figure/figure.h"

#include <QImage>

namespace explorer {

class AnimationFrames {
public:
    AnimationFrames(const ExplorerState& state, const AnimationRequest& request);

    int count() const { return m_count; }
    QSize pixels() const { return m_pixels; }
    double framesPerSecond() const { return m_request.framesPerSecond; }
    bool isRepeated() const { return m_request.isRepeated; }

    // The figure at the time of that frame.
    ExplorerState state(int frame) const;
    Figure figure(int frame) const;
    // Opaque, Format_RGB32; null where there is no memory for it.
    QImage image(int frame) const;

private:
    ExplorerState m_state;
    AnimationRequest m_request;
    FigureStyle m_style;
    QSize m_pixels;
    int m_count;
};

} // namespace explorer
