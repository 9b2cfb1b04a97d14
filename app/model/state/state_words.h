// SPDX-License-Identifier: GPL-3.0-or-later
// The words for the state's choices, in session files and on the command line alike.
#pragma once

#include "model/state/explorer_state.h"
#include "model/storage/choice_words.h"

namespace explorer {

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

} // namespace explorer
