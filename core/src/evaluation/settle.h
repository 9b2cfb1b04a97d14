// SPDX-License-Identifier: MIT
// Evaluates with as many digits as it takes until the results round one way for certain.
#pragma once

#include "numbers/wide.h"

#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace activation {

// Enough for nearly every point; the last is for exact ties between two doubles, where sums of
// the largest and the smallest doubles have to be told from their neighbours.
inline constexpr mpfr_prec_t firstBits = 128;
inline constexpr mpfr_prec_t lastBits = 8192;

inline Wide wideArgument(double x) {
    return std::isinf(x) ? Wide::beyondAllNumbers(x < 0) : Wide(x);
}

// Evaluates with more and more digits until each of the first `count` derivatives rounds to one
// double. What never does is undefined at infinity, and elsewhere an exact tie's centre.
template<std::size_t count, class Evaluate>
std::array<double, count> settle(double x, Evaluate evaluate, mpfr_prec_t mostBits = lastBits) {
    const mpfr_prec_t enoughBits = std::isinf(x) ? 2 * firstBits : mostBits;
    std::array<double, count> result;
    for (mpfr_prec_t bits = firstBits; bits <= enoughBits; bits *= 2) {
        const Wide::Precision precision(bits);
        const auto wide = evaluate(wideArgument(x));
        bool isSettled = !precision.hasAmbiguousComparison();
        for (std::size_t k = 0; k < count; ++k) {
            const std::optional<double> rounded = wide.d[k].rounded();
            isSettled = isSettled && rounded;
            result[k] = rounded         ? *rounded
                        : std::isinf(x) ? std::numeric_limits<double>::quiet_NaN()
                                        : wide.d[k].centre();
        }
        if (isSettled)
            break;
    }
    return result;
}

// So near to x on that side that no double could tell the results there from the limits.
inline Wide justBeside(const Wide& argument, double x, bool isLeft) {
    const Wide tiny(isLeft ? -0x1p-1000 : 0x1p-1000);
    return argument + tiny * Wide(0x1p-1000) * Wide(std::fmax(std::fabs(x), 1.0));
}

} // namespace activation
