// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state/view_range.h"

namespace explorer {

namespace {

Range drawableOr(const Range& wanted, const Range& old) {
    return isDrawable(wanted) ? wanted : old;
}

} // namespace

Range zoomed(const Range& range, double center, double factor) {
    return drawableOr(
        {center + (range.low - center) * factor, center + (range.high - center) * factor}, range);
}

Range panned(const Range& range, double delta) {
    return drawableOr({range.low + delta, range.high + delta}, range);
}

} // namespace explorer
