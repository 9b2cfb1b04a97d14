// SPDX-License-Identifier: GPL-3.0-or-later
// Where a function lets a gradient through: the stretches of x in which its slope is nothing, small
// or above one.
#pragma once

#include "model/state/explorer_state.h"

#include <QList>

#include <optional>

namespace explorer {

enum class ZoneKind {
    Dead,      // the slope is exactly 0
    Saturated, // smaller than the threshold
    Amplifying // larger than 1
};

struct Zone {
    ZoneKind kind = ZoneKind::Dead;
    Range x;
};

// From left to right, with gaps where the slope is none of these or not defined. What is narrower
// than a `resolution`th of the range is not seen. Nothing where they change so often that nobody
// could tell one from the next.
std::optional<QList<Zone>> findZones(const activation::Function& function,
                                     std::span<const double> parameters, const Range& x,
                                     double saturationThreshold, int resolution);

} // namespace explorer
