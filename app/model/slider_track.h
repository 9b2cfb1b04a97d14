// SPDX-License-Identifier: GPL-3.0-or-later
// Where a slider that runs by itself is after some time, on the screen and in an animation alike.
#pragma once

#include "model/explorer_state.h"

#include <optional>

namespace explorer {

enum class PlayMode { Once, Loop, BackAndForth };

struct PlayPace {
    PlayMode mode = PlayMode::BackAndForth;
    double seconds = 4; // from one end of the slider to the other

    bool operator==(const PlayPace&) const = default;
};

inline constexpr double fastestPlay = 0.1; // seconds from end to end
inline constexpr double slowestPlay = 600;

// One slider of the window: a parameter of a curve.
struct PlayedSlider {
    int curveKey = 0;
    std::size_t parameter = 0; // its index

    bool operator==(const PlayedSlider&) const = default;
};

// The part of the slider's way, from 0 to 1, after that time; it began at `start`. What runs once
// and begins at the end begins anew.
double playedPart(const PlayPace& pace, double start, double seconds);
// Whether nothing more will happen: only what runs once ends.
bool isPlayed(const PlayPace& pace, double start, double seconds);

// The part at which the slider is; nothing where there is no such slider.
std::optional<double> partOf(const ExplorerState& state, const PlayedSlider& slider);
// Puts the slider there; leaves it where its function could not be evaluated.
void setPart(ExplorerState& state, const PlayedSlider& slider, double part);

// The sliders of the curves that are shown, without parameters that have no say at present.
std::vector<PlayedSlider> shownSliders(const ExplorerState& state);

} // namespace explorer
