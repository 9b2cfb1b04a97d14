// SPDX-License-Identifier: GPL-3.0-or-later
// The window's colours, light or dark, and the program's icons drawn in them.
#pragma once

#include "model/storage/preferences.h"

#include <QIcon>
#include <QPalette>

namespace explorer {

// Applies the theme to the whole program, in a font that writes Chinese; `System` is what the
// desktop's own palette was at start.
void applyTheme(Theme theme);
bool isDarkTheme();

// An icon of resources/icons in the colour of text, faded where disabled.
QIcon themedIcon(const QString& name);

} // namespace explorer
