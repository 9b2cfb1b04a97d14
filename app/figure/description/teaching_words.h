// SPDX-License-Identifier: GPL-3.0-or-later
// What a teacher has laid over the curves, in words: pinned points, zones and ghosts.
#pragma once

#include "figure/inquiry.h"
#include "model/state/explorer_state.h"

#include <QStringList>

namespace explorer {

// "Pinned on GELU: f(1) = 0.841, f′(1) = 1.08." A sentence for each of them that is in view.
QStringList teachingWords(const ExplorerState& state, Inquiry& inquiry);

} // namespace explorer
