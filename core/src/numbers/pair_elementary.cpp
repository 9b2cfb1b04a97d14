// SPDX-License-Identifier: MIT
// Each function reduces its argument to a small one, for which a few terms in doubles correct what
// two doubles carry, and puts the result together with the operations of Pair, whose errors count
// themselves. What an argument's own error does is added at the end, by a bound of the slope.
#include "numbers/pair_kernel.h"
#include "numbers/pair_tables.h"

#include <bit>
#include <cstdint>

namespace activation {

namespace {

using E = Elementary<Pair>;

double powerOfTwo(int exponent) {
    return std::bit_cast<double>(static_cast<std::uint64_t>(1023 + exponent) << 52);
}

// e^s - 1 for |s| <= 2^-8 and a hair. The terms from the third are in doubles: their sum p loses
// 6 u |p|, that they take the high part alone costs 3 u |p|, which is less than 2^-49 |p| together,
// and what is left out, about s^9 / 9!, is below 2^-82 |s|.
Pair smallExpm1(const Pair& s) {
    const double h = s.high();
    const double p =
        h * h * h *
        (1.0 / 6 +
         h * (1.0 / 24 + h * (1.0 / 120 + h * (1.0 / 720 + h * (1.0 / 5040 + h / 40320)))));
    return withMoreError(s + s * s * 0.5 + p, std::fabs(p) * 0x1p-49 + std::fabs(h) * 0x1p-81);
}

// What ln(1 + z) is away from z, z^2 at most where it is small.
double leftOut(const Pair& z) {
    const double size = std::fabs(z.high()) + z.error();
    return size < 0x1p-10 ? size * size * 1.01 : HUGE_VAL;
}

} // namespace

Pair Pair::pi() {
    return PairTables::get().pi;
}

Pair Pair::e() {
    return PairTables::get().e;
}

Pair E::inverseSqrtTwo() {
    return PairTables::get().inverseSqrtTwo;
}

Pair E::inverseSqrtTwoPi() {
    return PairTables::get().inverseSqrtTwoPi;
}

Pair E::twoOverSqrtPi() {
    return PairTables::get().twoOverSqrtPi;
}

Pair E::sqrtTwoOverPi() {
    return PairTables::get().sqrtTwoOverPi;
}

Pair E::ln2() {
    return PairTables::get().ln2;
}

Pair E::copySign(const Pair& magnitude, const Pair& sign) {
    if (!(std::fabs(sign.m_high) * 0.5 > sign.m_error) && !sign.isExactZero())
        Pair::s_hasDoubt = true;
    return std::signbit(magnitude.m_high) == std::signbit(sign.m_high) ? magnitude : -magnitude;
}

Pair E::floor(const Pair& x) {
    const double whole = std::floor(x.m_high);
    const Pair result = whole == x.m_high ? Pair::ball(whole, std::floor(x.m_low), 0) : Pair(whole);
    // Whether the ball lies between two whole numbers shows in comparisons, which take note.
    static_cast<void>(x < result);
    static_cast<void>(x < result + 1.0);
    return x.m_low == 0 && whole == 0 ? Pair(whole) : result;
}

// With r = fl(sqrt(high)) the remainder high - r^2 is exact; a step of Newton's leaves the square
// of its size u / 2, and its own roundings are less than 3 u^2: 2^-102 = 16 u^2.
Pair E::sqrt(const Pair& x) {
    if (x.isExactZero())
        return x;
    if (!(x.m_high >= 0x1p-800) || !(x.m_high <= 0x1p900) || !(x.m_high > 4 * x.m_error))
        return Pair::notKnown();
    const double root = std::sqrt(x.m_high);
    double product;
    double rest;
    Pair::twoProduct(root, root, product, rest);
    const double left = (x.m_high - product) - rest;
    const bool isExact = left == 0 && x.m_low == 0 && x.m_error == 0;
    return Pair::ball(root, (left + x.m_low) / (2 * root),
                      isExact ? 0 : root * 0x1p-102 + x.m_error / root);
}

// With k = round(x / ln 2) and j = round(128 r), r = x - k ln 2: e^x = 2^k e^(j / 128) e^s with
// s = r - j / 128. ln 2 is taken as three parts of which the first two have 40 bits, so that k
// times each is exact; high - k part1 is exact too, since no bit of either is below 2^-54 where k
// is not 0 and the difference is below 1/2. Nothing is lost but where the low part and k part3 are
// put together: u |low| and, with what part3 lacks, below 2^-110.
Exponentials<Pair> E::exponentials(const Pair& x) {
    if (x.isExactZero())
        return {1.0, x};
    if (!(x.m_error <= 0x1p-8) || !(x.m_high <= 690))
        return {Pair::notKnown(), Pair::notKnown()};
    if (x.m_high < -690)
        return {Pair::ball(0, 0, 0x1p-990), Pair::ball(-1, 0, 0x1p-990)};
    constexpr double part1 = 0x1.62e42fefa2p-1;
    constexpr double part2 = 0x1.9ef35793c6p-41;
    constexpr double part3 = 0x1.673007e5ed5e8p-81;
    const double k = wholeNumber(x.m_high * (1 / std::numbers::ln2));
    Pair r = withoutError(x);
    if (k != 0)
        r = Pair(x.m_high - k * part1) - Pair(k * part2) + Pair(x.m_low - k * part3);
    const double j = wholeNumber(r.m_high * 128);
    const Pair small = smallExpm1(k == 0 && j == 0 ? r : r - Pair(j / 128));
    const PairTables& tables = PairTables::get();
    const auto place = static_cast<std::size_t>(static_cast<int>(j) + PairTables::exponentialHalf);
    const Pair& factor = tables.exponential[place];
    Pair exp = factor + factor * small;
    Pair expm1 = k == 0 && j == 0 ? small : Pair();
    // In e^s an error of r is one of the same relative size.
    const double relative =
        (k != 0 ? 0x1p-110 + std::fabs(x.m_low) * 0x1p-52 : 0) + x.m_error * (1 + 0x1p-7);
    exp = withMoreError(exp, std::fabs(exp.m_high) * relative);
    if (k == 0 && j == 0)
        return {exp, withMoreError(small, relative * (1 + 0x1p-6))};
    const double scale = powerOfTwo(static_cast<int>(k));
    exp.m_high *= scale;
    exp.m_low *= scale;
    exp.m_error = Pair::withUnderflow(exp.m_error * scale, scale);
    expm1 = exp - 1.0;
    return {exp, expm1};
}

// By one step of Newton's from the double y beside it: ln x = y + ln(1 + z) with z = x e^-y - 1.
Pair E::log(const Pair& x) {
    if (!(x.m_high > 0x1p-900) || !(x.m_high < 0x1p900) || !(x.m_high > 4 * x.m_error))
        return Pair::notKnown();
    if (x.m_high > 0.7 && x.m_high < 1.5)
        return log1p(x - 1.0);
    const double near = std::log(x.m_high);
    const Pair exponential = exp(near);
    const Pair z = (withoutError(x) - exponential) / exponential;
    return withMoreError(near + z, leftOut(z) + x.m_error / (x.m_high * 0.999 - x.m_error));
}

Pair E::log1p(const Pair& x) {
    if (x.isExactZero())
        return x;
    if (!(std::fabs(x.m_high) < 0.6))
        return log(1.0 + x);
    if (!(x.m_error < 0x1p-8))
        return Pair::notKnown();
    const double near = std::log1p(x.m_high);
    const Exponentials<Pair> both = exponentials(near);
    const Pair z = (withoutError(x) - both.expm1) / both.exp;
    return withMoreError(near + z, leftOut(z) + x.m_error / (0.999 + x.m_high - x.m_error));
}

} // namespace activation
