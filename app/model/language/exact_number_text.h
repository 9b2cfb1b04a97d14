// SPDX-License-Identifier: GPL-3.0-or-later
// The shortest text that reads back as the same number, with the same digits in every language.
#pragma once

#include <QLocale>
#include <QString>

namespace explorer {

inline QString exactNumberText(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace explorer
