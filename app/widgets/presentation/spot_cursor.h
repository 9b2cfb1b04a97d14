// SPDX-License-Identifier: GPL-3.0-or-later
// The pointer as a spot of light that a whole room can follow.
#pragma once

#include <QCursor>

namespace explorer {

// The diameter is in device-independent pixels.
QCursor spotCursor(qreal diameter, qreal devicePixelRatio);

} // namespace explorer
