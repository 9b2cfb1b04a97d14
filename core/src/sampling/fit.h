// SPDX-License-Identifier: MIT
// Tells how well a cubic follows the curve, by what has been evaluated.
#pragma once

#include "sampling/curve.h"

namespace activation::sampling {

// How far a cubic guessed over two intervals that begin at `left` passes from what is known of
// them now; in pixels, across the curve rather than upwards.
double mismatch(const Curve& curve, int left, const Cubic& guess);

// How far the cubic over the one interval is from the mean height known from integrals, likewise.
// Zero where no integral is known.
double meanMismatch(const Curve& curve, int left);

// The mean height known from integrals lies outside of the heights of both ends.
bool hidesPeak(const Curve& curve, int left, double tolerance);

// The curve turns around between both ends, higher or lower than a line between them shows.
bool hidesTip(const Curve& curve, int left, double tolerance);

// The curve bends to and fro more often than a function does that is not a wave.
bool isWave(const Curve& curve);

// Both ends are on the same side of the band, with no sign of coming back in between.
bool isOutOfSight(const Curve& curve, int left);

} // namespace activation::sampling
