// SPDX-License-Identifier: MIT
// Evaluates with as many digits as it takes until the results round one way for certain: first in
// pairs of doubles, which nearly always are enough, then in more and more digits.
#pragma once

#include "numbers/pair.h"
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

// While one lives, its thread leaves the pairs out: results then owe nothing to their bounds.
class OnlyManyDigits {
public:
    OnlyManyDigits() { ++s_count; }
    ~OnlyManyDigits() { --s_count; }
    OnlyManyDigits(const OnlyManyDigits&) = delete;
    OnlyManyDigits& operator=(const OnlyManyDigits&) = delete;

    static bool isWanted() { return s_count > 0; }

private:
    static inline thread_local int s_count = 0;
};

// The results in pairs, where all of them are known well enough to be rounded.
template<std::size_t count, class Evaluate>
bool settlesInPairs(double x, const Evaluate& evaluate, std::array<double, count>& result) {
    Pair::clearDoubt();
    const auto pairs = evaluate(Pair(x));
    if (Pair::hasDoubt())
        return false;
    for (std::size_t k = 0; k < count; ++k) {
        const std::optional<double> rounded = pairs.d[k].rounded();
        if (!rounded)
            return false;
        result[k] = *rounded;
    }
    return true;
}

// What a result tends to that still moves so far out, from three readings of which each is taken at
// the square root of the next one's argument: a logarithm doubles from one to the next, its inverse
// halves.
inline double slowLimit(const std::array<double, 3>& readings) {
    const double before = readings[1] - readings[0];
    const double step = readings[2] - readings[1];
    if (!std::isfinite(before) || !std::isfinite(step) || before == 0 || step == 0)
        return readings[2];
    const double ratio = step / before;
    constexpr double largestOfShrinking = 0.75;
    if (!(std::fabs(ratio) < largestOfShrinking))
        return std::copysign(std::numeric_limits<double>::infinity(), step);
    const double limit = readings[2] + step * ratio / (1 - ratio);
    return std::fabs(limit) <= 1e-9 * std::fabs(step) ? 0.0 : limit;
}

// Evaluates with more and more digits until each of the first `count` derivatives rounds to one
// double. What never does is undefined at infinity, and elsewhere an exact tie's centre.
template<std::size_t count, class MakeArgument, class Evaluate>
std::array<double, count> settleAt(MakeArgument makeArgument, Evaluate evaluate, bool isInfinite,
                                   mpfr_prec_t mostBits) {
    std::array<double, count> result;
    for (mpfr_prec_t bits = firstBits; bits <= mostBits; bits *= 2) {
        const Wide::Precision precision(bits);
        const auto wide = evaluate(makeArgument());
        bool isSettled = !precision.hasAmbiguousComparison();
        for (std::size_t k = 0; k < count; ++k) {
            const std::optional<double> rounded = wide.d[k].rounded();
            isSettled = isSettled && rounded;
            result[k] = rounded      ? *rounded
                        : isInfinite ? std::numeric_limits<double>::quiet_NaN()
                                     : wide.d[k].centre();
        }
        if (isSettled)
            break;
    }
    return result;
}

// `evaluate` takes a Pair or a Wide and gives a differentiated number over it.
template<std::size_t count, class Evaluate>
std::array<double, count> settle(double x, Evaluate evaluate, mpfr_prec_t mostBits = lastBits) {
    std::array<double, count> certain;
    if (std::isfinite(x) && !OnlyManyDigits::isWanted() && Pair::isProven() &&
        settlesInPairs(x, evaluate, certain))
        return certain;
    if (!std::isinf(x))
        return settleAt<count>([x] { return Wide(x); }, evaluate, false, mostBits);
    std::array<std::array<double, count>, 3> readings;
    for (int i = 0; i < 3; ++i) {
        const auto farOut = [&] {
            return Wide::beyondAllNumbers(x < 0, Wide::mostDoublings - 2 + i);
        };
        readings[static_cast<std::size_t>(i)] =
            settleAt<count>(farOut, evaluate, true, 2 * firstBits);
    }
    std::array<double, count> result;
    for (std::size_t k = 0; k < count; ++k)
        result[k] = slowLimit({readings[0][k], readings[1][k], readings[2][k]});
    return result;
}

// So near to x on that side that no double could tell the results there from the limits.
inline Wide justBeside(const Wide& argument, double x, bool isLeft) {
    const Wide tiny(isLeft ? -0x1p-1000 : 0x1p-1000);
    return argument + tiny * Wide(0x1p-1000) * Wide(std::fmax(std::fabs(x), 1.0));
}

// The same beside x, where `evaluate` takes a Wide only: the distance is too small for a pair.
template<std::size_t count, class Evaluate>
std::array<double, count> settleBeside(double x, bool isLeft, Evaluate evaluate,
                                       mpfr_prec_t mostBits = lastBits) {
    return settleAt<count>([x, isLeft] { return justBeside(Wide(x), x, isLeft); }, evaluate, false,
                           mostBits);
}

} // namespace activation
