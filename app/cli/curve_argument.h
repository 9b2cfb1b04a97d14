// SPDX-License-Identifier: GPL-3.0-or-later
// A curve of a figure as it is named on the command line: a function, its parameters, its look.
#pragma once

#include "model/state/explorer_state.h"

#include <optional>

namespace explorer {

// A function of the catalogue or of the state's own:
// "elu:alpha=0.3,color=#d55e00,dash=dotted,marker=circle,shows=both,label=ELU, steep". A label
// takes everything behind it. `color` may also be a place in the palette. Gives what is wrong;
// empty where the curve was added to the state. Where `shows` is not given the curve shows what
// `showsValue` and `showsSlope` say. What had to be decided about the text goes to the notes.
QString addCurveArgument(ExplorerState& state, const QString& text, const QString& like,
                         bool showsValue, bool showsSlope, QStringList& notes);

// "x*tanh(b*x):b=2,dash=dotted,name=Mine,label=Mine, steep": the same for a formula. A comma in a
// name is written with a backslash before it; default.b=0.5 says what b is where nothing sets it. A
// formula, name and defaults that the state has already are another curve of that function.
QString addFormulaArgument(ExplorerState& state, const QString& text, bool showsValue,
                           bool showsSlope, QStringList& notes);

} // namespace explorer
