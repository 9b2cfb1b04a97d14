// SPDX-License-Identifier: GPL-3.0-or-later
// The box beside the probe line: x, and f(x) and f'(x) of every visible curve as a small table.
#pragma once

#include "chart/probe.h"

class QPainter;

namespace explorer {

void paintProbeBox(QPainter& painter, const Figure& figure, const Probe& probe);

} // namespace explorer
