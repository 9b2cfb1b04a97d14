// SPDX-License-Identifier: GPL-3.0-or-later
// The chart as assistive technology meets it: a name, a description in words that follows the
// curves, and the probe as a value that can be read and moved.
#pragma once

namespace explorer {

class LiveChart;

void makeChartsAccessible();

// Says to those who listen that the chart's words and the probe's place may be others now.
void announceChart(LiveChart& chart);

} // namespace explorer
