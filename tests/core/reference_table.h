// SPDX-License-Identifier: MIT
// Reads the table of values that were computed with many digits outside the library.
#pragma once

#include <string>
#include <vector>

namespace activation::testing {

struct ReferencePoint {
    double x;
    double value;
    double slope;
    double curvature;
};

struct ReferenceSet {
    std::string id;
    std::vector<double> parameters;
    std::vector<ReferencePoint> points;
};

// Every set of the table; the whole table is read once.
const std::vector<ReferenceSet>& references();

} // namespace activation::testing
