// SPDX-License-Identifier: GPL-3.0-or-later
// Colours as files and the command line write them.
#pragma once

#include <QString>

namespace explorer {

// Whether the text is a colour like "#0072b2".
bool isColorText(const QString& text);

} // namespace explorer
