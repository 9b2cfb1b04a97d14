// SPDX-License-Identifier: MIT
// The catalogue's formulas over whole arrays of doubles.
#pragma once

#include <cstddef>
#include <vector>

namespace activation {

// Value and slope of `count` points, right where x is finite; either output may be null, and may be
// x itself.
using ArrayFunction = void (*)(const double* x, const double* parameters, double* value,
                               double* slope, std::size_t count);

// In the catalogue's order, without vector instructions.
const std::vector<ArrayFunction>& scalarArrayFunctions();

} // namespace activation
