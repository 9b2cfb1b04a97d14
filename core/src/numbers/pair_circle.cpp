// SPDX-License-Identifier: MIT
#include "numbers/pair_kernel.h"
#include "numbers/pair_tables.h"

namespace activation {

namespace {

using E = Elementary<Pair>;

} // namespace

// With k = round(x 2 / pi) and r = x - k pi / 2, a table at j / 64 and b = |r| - j / 64 that is at
// most 2^-7. Of pi / 2 the first two parts have 30 bits, so that k times each is exact; as for
// e^x nothing is lost but u |low| and what k part3 lacks, below 2^-92.
SineCosine<Pair> E::sineCosine(const Pair& x) {
    if (x.isExactZero())
        return {x, 1.0};
    if (!(std::fabs(x.m_high) < 0x1p20) || !(x.m_error < 1))
        return {Pair::notKnown(), Pair::notKnown()};
    constexpr double part1 = 0x1.921fb54p+0;
    constexpr double part2 = 0x1.10b46118p-30;
    constexpr double part3 = 0x1.313198a2e037p-61;
    const double k = wholeNumber(x.m_high * (2 / std::numbers::pi));
    Pair r = withoutError(x);
    if (k != 0)
        r = Pair(x.m_high - k * part1) - Pair(k * part2) + Pair(x.m_low - k * part3);
    const bool isNegative = std::signbit(r.m_high);
    if (isNegative)
        r = -r;
    const double j = wholeNumber(r.m_high * 64);
    const Pair b = j == 0 ? r : r - Pair(j / 64);
    const double h = b.m_high;
    const double square = h * h;
    // As for e^s each sum loses less than 9 u of itself; what is left out is below 2^-95 |b| and
    // 2^-77 b^2.
    const double p =
        h * square * doubleSum(square, {-1.0 / 6, 1.0 / 120, -1.0 / 5040, 1.0 / 362880});
    const double q = square * square * doubleSum(square, {1.0 / 24, -1.0 / 720, 1.0 / 40320});
    const Pair smallSine = withMoreError(b + p, std::fabs(p) * 0x1p-49 + std::fabs(h) * 0x1p-90);
    const Pair smallCosine = withMoreError(q - b * b * 0.5, q * 0x1p-49 + square * 0x1p-77);
    const PairTables& tables = PairTables::get();
    const Pair& tableSine = tables.sine[static_cast<std::size_t>(j)];
    const Pair& tableCosine = tables.cosine[static_cast<std::size_t>(j)];
    Pair sine = tableSine + (tableSine * smallCosine + tableCosine * smallSine);
    Pair cosine = tableCosine + (tableCosine * smallCosine - tableSine * smallSine);
    if (isNegative)
        sine = -sine;
    const double error = x.m_error + (k != 0 ? 0x1p-92 + std::fabs(x.m_low) * 0x1p-52 : 0);
    sine = withMoreError(sine, error);
    cosine = withMoreError(cosine, error);
    switch (static_cast<int>(k) & 3) {
    case 0:
        return {sine, cosine};
    case 1:
        return {cosine, -sine};
    case 2:
        return {-sine, -cosine};
    default:
        return {-cosine, sine};
    }
}

// With the double y beside it: atan x = y + atan t, t = (x - tan y) / (1 + x tan y), of which all
// but t is less than t^3.
Pair E::atan(const Pair& x) {
    if (x.isExactZero())
        return x;
    if (!(std::fabs(x.m_high) < 0x1p400))
        return Pair::notKnown();
    const Pair plain = withoutError(x);
    const double near = std::atan(x.m_high);
    const SineCosine<Pair> both = sineCosine(near);
    const Pair t = (plain * both.cosine - both.sine) / (both.cosine + plain * both.sine);
    const double size = std::fabs(t.m_high) + t.m_error;
    return withMoreError(near + t, size * size * size + x.m_error);
}

} // namespace activation
