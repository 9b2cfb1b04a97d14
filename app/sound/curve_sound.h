// SPDX-License-Identifier: GPL-3.0-or-later
// A curve as sound: its height is the pitch, x runs from the left ear to the right, and a tick
// marks each place where it crosses zero.
#pragma once

#include "model/state/explorer_state.h"

#include <activation/sample.h>

#include <vector>

namespace explorer {

inline constexpr int soundRate = 44'100; // frames a second, each one sample left and one right
inline constexpr double soundSeconds = 3;
// The pitch at the lower and the upper edge of the view, in hertz.
inline constexpr double lowestPitch = 160;
inline constexpr double highestPitch = 1280;

struct CurveSound {
    activation::FunctionPtr function;
    std::vector<double> parameters;
    activation::Quantity quantity = activation::Quantity::Value;
    Range x;
    Range y;
};

// The pitch of a height; that of the edge beyond it.
double pitchOf(double height, const Range& y);

// Silent where the function has no value. Left and right by turns.
std::vector<qint16> soundOf(const CurveSound& curve);

} // namespace explorer
