// SPDX-License-Identifier: MIT
// Exact evaluation twice: as it is, and with many digits from the start.
#pragma once

#include "activation/function.h"

#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace activation {

// Of every function of the catalogue and of its own text read again, with some parameters, at
// random points: near what it tells of itself (breaks, turns), near ties between two doubles, huge,
// tiny and in between. Calls `differ` with what does not agree to the last bit, the signs of zeros
// and all; gives the number of points.
std::uint64_t compareStages(std::uint64_t pointsEach, std::mt19937_64& random,
                            const std::function<void(const std::string&)>& differ);

} // namespace activation
