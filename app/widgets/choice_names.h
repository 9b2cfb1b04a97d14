// SPDX-License-Identifier: GPL-3.0-or-later
// What the state's choices are called in lists, in the order of their enumerations.
#pragma once

#include <QStringList>

namespace explorer {

QStringList layoutNames();
QStringList legendPlaceNames();
QStringList dashUseNames();
QStringList dashNames();
QStringList markerNames();
QStringList placementNames();

} // namespace explorer
