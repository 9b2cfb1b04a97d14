// SPDX-License-Identifier: GPL-3.0-or-later
// Two fields for the ends of an axis and one for the step between its ticks.
#pragma once

#include "model/document/explorer_document.h"

class QWidget;

namespace explorer {

class NumberField;

// A field for one end of a range of the axes. It follows the document and refuses what would leave
// no range, saying why.
NumberField* makeRangeField(ExplorerDocument& document, Range AxesState::*axis, double Range::*end,
                            const QString& name);

// A field for the step between ticks; 0 stands for as many ticks as there is room for.
NumberField* makeStepField(ExplorerDocument& document, double AxesState::*step,
                           const QString& name);

} // namespace explorer
