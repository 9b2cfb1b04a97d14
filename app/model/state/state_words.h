// SPDX-License-Identifier: GPL-3.0-or-later
// The words for the state's choices, in session files and on the command line alike.
#pragma once

#include "model/state/explorer_state.h"

#include <QStringList>

namespace explorer {

// In the order of the enumeration: the index of a word is its value.
template<class Choice>
const QStringList& wordsOf();

template<>
const QStringList& wordsOf<AxesPlacement>();
template<>
const QStringList& wordsOf<FigureLayout>();
template<>
const QStringList& wordsOf<LegendPlace>();
template<>
const QStringList& wordsOf<DashUse>();
template<>
const QStringList& wordsOf<Dash>();
template<>
const QStringList& wordsOf<Marker>();

template<class Choice>
QString wordOf(Choice choice) {
    return wordsOf<Choice>().at(static_cast<int>(choice));
}

} // namespace explorer
