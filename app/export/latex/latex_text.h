// SPDX-License-Identifier: GPL-3.0-or-later
// Labels as LaTeX.
#pragma once

#include <QString>

namespace explorer {

// A label that may hold mathematics between dollar signs, so that any LaTeX engine typesets it.
// Mathematics passes through as it is where it is well formed and uses only commands that the
// program itself draws; otherwise it becomes plain text, since a label out of a foreign session
// must neither stop LaTeX nor command it. Letters that only XeLaTeX and LuaLaTeX know stay.
QString latexLabel(const QString& text);

// Whether TeX can set it: balanced, no script without a base or twice, no command that the program
// itself does not draw.
bool isWellFormedMathematics(const QString& mathematics);

} // namespace explorer
