// SPDX-License-Identifier: GPL-3.0-or-later
// What choices are called in lists, the state's in the order of their enumerations.
#pragma once

#include <activation/function.h>

#include <QStringList>

namespace explorer {

QString familyTitle(activation::Family family);

QStringList layoutNames();
QStringList legendPlaceNames();
QStringList dashUseNames();
QStringList dashNames();
QStringList markerNames();
QStringList placementNames();
QStringList playModeNames(); // once, over and over, back and forth

} // namespace explorer
