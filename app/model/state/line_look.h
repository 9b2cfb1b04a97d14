// SPDX-License-Identifier: GPL-3.0-or-later
// How one curve departs from the look that the palette gives it.
#pragma once

#include "model/storage/color_text.h"

#include <QString>

namespace explorer {

enum class Dash { Automatic, Solid, Dashed, Dotted, DashDotted, LongDashed, DashDotDotted };

enum class Marker { Automatic, None, Circle, Square, Triangle, Diamond, Cross, Plus };

struct LineLook {
    QString color; // "#rrggbb"; empty: the palette's
    Dash dash = Dash::Automatic;
    Marker marker = Marker::Automatic;

    bool operator==(const LineLook&) const = default;
};

} // namespace explorer
