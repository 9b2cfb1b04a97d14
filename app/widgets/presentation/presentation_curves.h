// SPDX-License-Identifier: GPL-3.0-or-later
// What the presentation calls its functions and their sliders.
#pragma once

#include "model/document/slider_track.h"

#include <QString>

namespace explorer {

// The curve's own label, or the function's name.
QString curveName(const ExplorerState& state, const CurveState& curve);

// The key that shows or hides the curve; empty past the ninth.
QString digitOf(const ExplorerState& state, int curveKey);

// "beta of Swish: 1.5, playing". The slider has to be one of the state's.
QString sliderSentence(const ExplorerState& state, const PlayedSlider& slider, bool isPlaying);

} // namespace explorer
