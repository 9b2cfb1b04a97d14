// SPDX-License-Identifier: MIT
#include "numbers/pair_tables.h"

#include "numbers/wide.h"

#include <cmath>
#include <vector>

namespace activation {

namespace {

using E = Elementary<Wide>;

// Numbers here are known to hundreds of bits, so the low part is rounded once: 2^-106 of the whole.
Pair pairOf(const Wide& number) {
    const double high = number.centre();
    const double low = (number - Wide(high)).centre();
    return Pair::ball(high, low, std::fabs(high) * 0x1p-105);
}

// By the recurrence of its equation y' = 2 x y - 2 / sqrt(pi).
PairTables::ScaledErfc scaledErfcAbout(const Wide& node) {
    PairTables::ScaledErfc result;
    std::vector<Wide> c{E::exp(node * node) * E::erfc(node)};
    c.push_back(node * c[0] * 2.0 - E::twoOverSqrtPi());
    const std::size_t count = result.first.size() + result.others.size();
    for (std::size_t n = 1; n <= count; ++n)
        c.push_back((node * c[n] + c[n - 1]) * 2.0 / Wide(static_cast<double>(n + 1)));
    for (std::size_t n = 0; n < result.first.size(); ++n)
        result.first[n] = pairOf(c[n]);
    double size = 0;
    double power = 1;
    for (std::size_t n = 0; n < result.others.size(); ++n) {
        result.others[n] = c[n + result.first.size()].centre();
        size += std::fabs(result.others[n]) * power;
        power /= 16;
    }
    // Horner's rule loses less than 2 * 18 u of the sum of the sizes, b beside its high part no
    // more than 18 u, and the terms left out are less than twice the first of them.
    result.error = size * 0x1p-46 + 2 * std::fabs(c[count].centre()) * power;
    return result;
}

} // namespace

PairTables::PairTables() {
    const Wide::Precision precision(512);
    for (int j = -exponentialHalf; j <= exponentialHalf; ++j)
        exponential[static_cast<std::size_t>(j + exponentialHalf)] =
            j == 0 ? Pair(1.0) : pairOf(E::exp(j / 128.0));
    for (std::size_t j = 0; j < sine.size(); ++j) {
        const double angle = static_cast<double>(j) / 64;
        sine[j] = j == 0 ? Pair(0.0) : pairOf(E::sin(angle));
        cosine[j] = j == 0 ? Pair(1.0) : pairOf(E::cos(angle));
    }
    for (std::size_t j = 0; j < scaledErfc.size(); ++j)
        scaledErfc[j] = scaledErfcAbout(static_cast<double>(j) / 8);
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

} // namespace activation
