// SPDX-License-Identifier: GPL-3.0-or-later
// The words for an enumeration's values, in files and on the command line alike. Whoever declares
// an enumeration that is written down specialises these beside it.
#pragma once

#include <QStringList>

namespace explorer {

// In the order of the enumeration: the index of a word is its value.
template<class Choice>
const QStringList& wordsOf();

template<class Choice>
QString wordOf(Choice choice) {
    return wordsOf<Choice>().at(static_cast<int>(choice));
}

} // namespace explorer
