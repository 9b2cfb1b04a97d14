// SPDX-License-Identifier: GPL-3.0-or-later
// The pointer as a spot of light that a whole room can follow.
#pragma once

#include <QCursor>

namespace explorer {

QCursor spotCursor(int diameter);

} // namespace explorer
