// SPDX-License-Identifier: GPL-3.0-or-later
// The probe's readings as a sentence.
#pragma once

#include "chart/probe.h"

namespace explorer {

// "At x = 0.5: GELU 0.345731, slope 0.867423; ReLU 0.5, slope 1."
QString probeSentence(const Probe& probe, const Figure& figure);

} // namespace explorer
