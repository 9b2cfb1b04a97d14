// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese in files whose text is drawn elsewhere, in fonts that are there.
#pragma once

#include <QStringList>

namespace explorer {

bool hasChinese(const QString& text);

// Fonts that write Chinese as on the mainland, by the names that other systems have them under.
QStringList chineseFamiliesElsewhere();

} // namespace explorer
