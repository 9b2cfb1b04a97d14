// SPDX-License-Identifier: MIT
// Keeps as few points of a trace as a tolerance allows.
#pragma once

#include "sampling/trace.h"

namespace activation::sampling {

// Indices of the points to keep, the first and the last among them. No point of the trace is
// further than `tolerance` pixels from the polyline through those that are kept.
void thin(const std::vector<TracePoint>& points, double tolerance, std::vector<std::size_t>& kept);

} // namespace activation::sampling
