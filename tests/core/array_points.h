// SPDX-License-Identifier: MIT
// Points and parameters that take arrays of doubles to all their ends.
#pragma once

#include "activation/function.h"

#include <random>
#include <vector>

namespace activation {

// The defaults, and random ones within the sliders' ranges.
std::vector<std::vector<double>> someParameters(const Function& function, std::mt19937_64& random);

// Over all doubles, dense where functions bend and where their tails underflow, beside all breaks
// but not within the rounding of their own places; in random order, so that every batch mixes
// points that take different ways. Infinities and NaN are among them.
std::vector<double> shuffledPoints(const Function& function, const std::vector<double>& parameters,
                                   std::mt19937_64& random);

} // namespace activation
