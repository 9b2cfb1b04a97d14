// SPDX-License-Identifier: MIT
#include "numbers/pair_tables.h"

#include "numbers/wide.h"

#include <cmath>
#include <vector>

namespace activation {

namespace {

using E = Elementary<Wide>;

constexpr mpfr_prec_t enoughBits = 384;

// Makes no claim where the number is not known well enough for the bound, which a Wide says by
// itself.
Pair pairOf(const Wide& number) {
    const Wide::Precision precision(enoughBits);
    const double high = number.centre();
    const double low = (number - Wide(high)).centre();
    const double error = std::fabs(high) * 0x1p-105;
    const bool isInside = E::abs(number - Wide(high) - Wide(low)) < Wide(error);
    return isInside && !precision.hasAmbiguousComparison() ? Pair::ball(high, low, error)
                                                           : Pair::notKnown();
}

// c_n about the node, from c_0 by the recurrence of the equation y' = 2 x y - 2 / sqrt(pi).
std::vector<Wide> coefficientsAbout(double node, const Wide& first) {
    constexpr int count = 40;
    std::vector<Wide> c{first, first * Wide(2 * node) - E::twoOverSqrtPi()};
    for (std::size_t n = 1; n + 1 < count; ++n)
        c.push_back((c[n] * Wide(node) + c[n - 1]) / Wide(0.5 * static_cast<double>(n + 1)));
    return c;
}

ScaledErfc scaledErfcOf(const std::vector<Wide>& c) {
    ScaledErfc result;
    for (std::size_t n = 0; n < result.first.size(); ++n)
        result.first[n] = pairOf(c[n]);
    double size = 0;
    double power = 1;
    std::size_t place = result.first.size();
    for (double& coefficient : result.others) {
        coefficient = c[place++].centre();
        size += std::fabs(coefficient) * power;
        power /= 16;
    }
    // Horner's rule loses less than 2 * 18 u of the sum of the sizes, and b without its low part
    // no more than 18 u. The c_n are moments of a positive function with signs in turn, the next is
    // less than 3 times each: what is left out is less than twice the first of it.
    result.error = size * 0x1p-46 + 2 * std::fabs(c[place].centre()) * power;
    return result;
}

} // namespace

PairTables::PairTables() {
    const Wide::Precision precision(enoughBits);
    const auto middle = static_cast<std::size_t>(exponentialHalf);
    exponential[middle] = 1.0;
    const Wide step = E::exp(1.0 / 128);
    Wide power(1.0);
    for (std::size_t j = 1; j <= middle; ++j) {
        power = power * step;
        exponential[middle + j] = pairOf(power);
        exponential[middle - j] = pairOf(1.0 / power);
    }
    const Wide sineOfStep = E::sin(1.0 / 64);
    const Wide cosineOfStep = E::cos(1.0 / 64);
    Wide sineThere(0.0);
    Wide cosineThere(1.0);
    sine[0] = 0.0;
    cosine[0] = 1.0;
    for (std::size_t j = 1; j < sine.size(); ++j) {
        const Wide next = sineThere * cosineOfStep + cosineThere * sineOfStep;
        cosineThere = cosineThere * cosineOfStep - sineThere * sineOfStep;
        sineThere = next;
        sine[j] = pairOf(sineThere);
        cosine[j] = pairOf(cosineThere);
    }
    pi = pairOf(Wide::pi());
    e = pairOf(Wide::e());
    ln2 = pairOf(E::ln2());
    inverseSqrtTwo = pairOf(E::inverseSqrtTwo());
    inverseSqrtTwoPi = pairOf(E::inverseSqrtTwoPi());
    twoOverSqrtPi = pairOf(E::twoOverSqrtPi());
    sqrtTwoOverPi = pairOf(E::sqrtTwoOverPi());
    erf = {pairOf(Wide(-1.0) / Wide(3.0)), pairOf(Wide(1.0) / Wide(10.0))};
}

const PairTables& PairTables::get() {
    static const PairTables tables;
    return tables;
}

// The last node by its definition and each other from the series about the one beyond it, of which
// 40 terms leave less than 2^-150 out. An error d at x is one of d e^(y^2 - x^2) at y < x: it fades
// while the function grows, and all of them together stay below 2^-140 of it. Balls would grow.
const std::array<ScaledErfc, lastErfcNode + 1>& scaledErfcTable() {
    static const auto table = [] {
        const Wide::Precision precision(enoughBits);
        std::array<ScaledErfc, lastErfcNode + 1> nodes;
        constexpr double last = lastErfcNode / 8.0;
        Wide there = E::exp(last * last) * E::erfc(last);
        for (int j = lastErfcNode; j >= 0; --j) {
            const std::vector<Wide> c = coefficientsAbout(j / 8.0, there.withoutError());
            nodes[static_cast<std::size_t>(j)] = scaledErfcOf(c);
            there = c.back();
            for (std::size_t n = c.size() - 1; n-- > 0;)
                there = c[n] - there * Wide(0.125);
        }
        return nodes;
    }();
    return table;
}

} // namespace activation
