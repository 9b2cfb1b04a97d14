// SPDX-License-Identifier: MIT
// What the functions of a Pair look up, worked out with many digits when it is first asked for.
#pragma once

#include "numbers/pair.h"

#include <array>

namespace activation {

struct PairTables {
    PairTables();
    static const PairTables& get();

    // e^(j / 128) for j = -45 ... 45, since |r| <= ln 2 / 2 < 45.5 / 128.
    static constexpr int exponentialHalf = 45;
    std::array<Pair, 2 * exponentialHalf + 1> exponential;

    // sin and cos of j / 64 for j = 0 ... 51, since pi / 4 < 51.5 / 64.
    std::array<Pair, 52> sine;
    std::array<Pair, 52> cosine;

    Pair pi, e, ln2, inverseSqrtTwo, inverseSqrtTwoPi, twoOverSqrtPi, sqrtTwoOverPi;
    // erf(x) = 2 / sqrt(pi) x (1 + x^2 (erf[0] + x^2 (erf[1] + ...))).
    std::array<Pair, 2> erf;
};

// e^(x^2) erfc(x) = sum c_n (x - j / 8)^n about j / 8: the first four c_n, those of which a sum in
// doubles is enough, and the bound of what that sum loses where |x - j / 8| <= 1 / 16.
struct ScaledErfc {
    std::array<Pair, 4> first;
    std::array<double, 18> others;
    double error;
};

inline constexpr int lastErfcNode = 96;
const std::array<ScaledErfc, lastErfcNode + 1>& scaledErfcTable();

} // namespace activation
