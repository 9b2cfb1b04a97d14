// SPDX-License-Identifier: GPL-3.0-or-later
// Where a slider that runs by itself is after some time, on the screen and in an animation alike.
#pragma once

#include "model/state/explorer_state.h"

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

// Where a slider is on its way there and back: from 0 to 1 on the way up, from 1 to 2 on the way
// down. What runs once or over and over is always on the way up.
double playedPhase(const PlayPace& pace, double start, double seconds); // after that time
// The part of the slider's way, from 0 to 1, that belongs to it.
double partAtPhase(double phase);
// Both at once. What runs once and begins at the end begins anew.
double playedPart(const PlayPace& pace, double start, double seconds);
// Whether nothing more will happen: only what runs once ends.
bool isPlayed(const PlayPace& pace, double phase);

// The part at which the slider is; nothing where there is no such slider.
std::optional<double> partOf(const ExplorerState& state, const PlayedSlider& slider);
// Puts the slider there; leaves it where its function could not be evaluated.
void setPart(ExplorerState& state, const PlayedSlider& slider, double part);

// The sliders of the curves that are shown, without parameters that have no say at present.
std::vector<PlayedSlider> shownSliders(const ExplorerState& state);

} // namespace explorer
