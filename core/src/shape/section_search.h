// SPDX-License-Identifier: MIT
// Looks a curve through for what it does within one section.
#pragma once

#include "activation/shape.h"
#include "shape/curve_reader.h"

namespace activation::shape {

// The places from which a curve is looked at between two others, which may be infinite. Close
// together around 0 and around features, wider and wider far out.
std::vector<double> lookouts(const CurveReader& curve, double low, double high);

// Where a defined place and one that is not stand side by side, the last place before the change.
std::vector<double> edgesOfDomain(const CurveReader& curve, const std::vector<double>& places);

// The section between two places; `places` are those lookouts that lie inside.
Section searchSection(const CurveReader& curve, double low, double high,
                      const std::vector<double>& places, bool& hasMoreTurns);

} // namespace activation::shape
