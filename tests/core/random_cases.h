// SPDX-License-Identifier: MIT
// Random points, and functions of the catalogue with random parameters, for tests of properties.
#pragma once

#include "array_points.h"

#include <functional>
#include <random>
#include <string>
#include <vector>

namespace activation {

using Parameters = std::vector<double>;

// Of either sign and any size, small ones and moderate ones foremost.
double randomPoint(std::mt19937_64& random);

// Calls the check for each of the functions with some of their parameters.
void forEach(const std::vector<std::string>& ids,
             const std::function<void(const Function&, const Parameters&)>& check);

} // namespace activation
