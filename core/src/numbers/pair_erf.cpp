// SPDX-License-Identifier: MIT
#include "numbers/pair_kernel.h"
#include "numbers/pair_tables.h"

namespace activation {

namespace {

using E = Elementary<Pair>;

} // namespace

// erfc x = e^(-x^2) times a function that Taylor's series give. Its slope at |x| up to 12.1 is
// below 1.13 e^(-x^2), and within an error below 2^-10 less than 1.06 times that.
Pair E::erfc(const Pair& x) {
    if (x.isExactZero())
        return 1.0;
    if (!(x.m_error < 0x1p-10))
        return Pair::notKnown();
    if (x.m_high < 0)
        return 2.0 - erfc(-x);
    if (x.m_high > 12)
        return x.m_high < 0x1p500 ? Pair::ball(0, 0, 0x1p-200) : Pair::notKnown();
    const Pair plain = withoutError(x);
    const double j = wholeNumber(x.m_high * 8);
    const Pair b = plain - Pair(j / 8);
    const ScaledErfc& node = scaledErfcTable()[static_cast<std::size_t>(j)];
    double others = 0;
    for (std::size_t n = node.others.size(); n-- > 0;)
        others = others * b.m_high + node.others[n];
    Pair sum = Pair::ball(others, 0, node.error);
    for (std::size_t n = node.first.size(); n-- > 0;)
        sum = sum * b + node.first[n];
    const Pair gaussian = exp(-(plain * plain));
    return withMoreError(gaussian * sum, x.m_error * gaussian.m_high * 1.2);
}

Pair E::erf(const Pair& x) {
    if (x.isExactZero())
        return x;
    if (!(x.m_error < 0x1p-10))
        return Pair::notKnown();
    if (std::fabs(x.m_high) > 0.125)
        return x.m_high < 0 ? erfc(-x) - 1.0 : 1.0 - erfc(x);
    const Pair plain = withoutError(x);
    const Pair square = plain * plain;
    // From k = 3 on the terms x^(2 k) (-1)^k / (k! (2 k + 1)), which lose less than 8 u with all
    // that is left out.
    const double others =
        doubleSum(square.m_high, {-1.0 / 42, 1.0 / 216, -1.0 / 1320, 1.0 / 9360, -1.0 / 75600,
                                  1.0 / 685440, -1.0 / 6894720, 1.0 / 76204800});
    const PairTables& tables = PairTables::get();
    const Pair sum = tables.erf[1] + square * Pair::ball(others, 0, std::fabs(others) * 0x1p-49);
    const Pair series = 1.0 + square * (tables.erf[0] + square * sum);
    return withMoreError(tables.twoOverSqrtPi * (plain * series), x.m_error * 1.2);
}

} // namespace activation
