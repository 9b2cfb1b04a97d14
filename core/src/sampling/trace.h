// SPDX-License-Identifier: MIT
// Follows a refined curve with closely spaced points inside the band that may be drawn.
#pragma once

#include "sampling/curve.h"

namespace activation::sampling {

struct TracePoint {
    double across;
    double up;
    double x;
    double y;
    bool isExact;  // y is the curve's own value, or the edge of the band
    bool isVertex; // must be kept: a bend
};

struct Trace {
    std::vector<TracePoint> points;
    EndMark first = EndMark::None;
    EndMark last = EndMark::None;
};

std::vector<Trace> trace(const Curve& curve, double tolerance);

} // namespace activation::sampling
