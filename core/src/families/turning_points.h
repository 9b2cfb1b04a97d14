// SPDX-License-Identifier: MIT
// Where gated functions and their slopes turn around: seen from afar, too narrow to be come across.
#pragma once

#include <vector>

namespace activation {

// Of GELU; the tanh approximation turns where the exact one does to three digits.
inline std::vector<double> turningPointsOfGelu() {
    return {0, -0.7517915, -1.4142136, 1.4142136};
}

// Of x times the sigmoid of (steepness x).
inline std::vector<double> turningPointsOfSwish(double steepness) {
    if (steepness == 0)
        return {0};
    return {0, -1.2784645 / steepness, -2.3993573 / steepness, 2.3993573 / steepness};
}

} // namespace activation
