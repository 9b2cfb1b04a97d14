// SPDX-License-Identifier: GPL-3.0-or-later
// Where a function may lie in training: the area between two of its curves.
#pragma once

#include <activation/sample.h>

#include <vector>

namespace explorer {

// The area's outline in data units, closed from its last point to its first; empty where the
// function is the same in training.
std::vector<activation::SamplePoint> bandOutline(const activation::Function& function,
                                                 std::span<const double> parameters,
                                                 const activation::View& view, double tolerance);

} // namespace explorer
