// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/animation/animation_frames.h"

#include "export/figure_image.h"
#include "figure/figure_composer.h"

namespace explorer {

namespace {

constexpr double pointsPerMm = 72 / 25.4;

} // namespace

AnimationFrames::AnimationFrames(const ExplorerState& state, const AnimationRequest& request)
    : m_state(state)
    , m_request(request)
    , m_style(paperStyle(state.paper))
    , m_pixels(animationPixels(state, request))
    , m_count(animationFrameCount(request)) {
    for (const AnimatedSlider& one : request.sliders)
        m_style.runningSliders.push_back(one.slider);
}

ExplorerState AnimationFrames::state(int frame) const {
    ExplorerState state = m_state;
    const double seconds = frame / m_request.framesPerSecond;
    for (const AnimatedSlider& one : m_request.sliders) {
        // Once is the whole way; its last frame is the end and not one step before it.
        const bool isOnce = one.pace.mode == PlayMode::Once;
        const double start = isOnce ? 0 : partOf(m_state, one.slider).value_or(0);
        const bool isLast = isOnce && frame == m_count - 1;
        setPart(state, one.slider, isLast ? 1 : playedPart(one.pace, start, seconds));
    }
    return state;
}

Figure AnimationFrames::figure(int frame) const {
    const QSizeF size(m_state.paper.widthMm * pointsPerMm, m_state.paper.heightMm * pointsPerMm);
    return composeFigure(state(frame), size, m_style);
}

QImage AnimationFrames::image(int frame) const {
    return drawImage(figure(frame), m_pixels);
}

} // namespace explorer
