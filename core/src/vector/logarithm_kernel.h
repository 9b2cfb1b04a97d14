// SPDX-License-Identifier: MIT
// ln x and ln(1 + x) for whole batches.
#pragma once

#include "numbers/coefficients.h"
#include "vector/batch.h"

namespace activation::kernel {

// ln(u + rest) for normal u > 0 and a rest below one unit in its last place: u = 2^k m with m
// around 1, f = m - 1, and ln m = f - (f^2/2 - s (f^2/2 + R(s^2))) with s = f / (2 + f), in which
// only small terms are rounded before the last addition.
template<class Isa>
ACTIVATION_INLINE Batch<Isa> logarithmOfNormal(Batch<Isa> u, Batch<Isa> rest, Batch<Isa> offset) {
    using N = Batch<Isa>;
    constexpr std::uint64_t rootOfHalf = 0x3fe6a09e667f3bcdu;
    constexpr std::uint64_t one = 0x3ff0000000000000u;
    const typename N::Bits shifted = u.bits() + (one - rootOfHalf);
    const typename N::Bits exponent = shifted >> 52;
    const N m = N::ofBits((shifted & 0x000fffffffffffffu) + rootOfHalf);
    const N k = N::ofBits(exponent + 0x4330000000000000u) - (0x1p52 + 1023.0) + offset;
    const N f = m - 1.0;
    const N s = f / (2.0 + f);
    const N z = s * s;
    const N halfSquare = f * f * 0.5;
    const N series = z * polynomial(z, coefficients::logarithm);
    // rest / u to first order in f, as half a power of two so that none overflows.
    const N halfInverse = N::ofBits((2045ull << 52) - (exponent << 52));
    const N small = multiplyThenAdd<Isa>(k, 0x1.a39ef35793c76p-33,
                                         rest * halfInverse * multiplyThenAdd<Isa>(f, -2.0, 2.0));
    return k * 0x1.62e42feep-1 -
           ((halfSquare - multiplyThenAdd(s, halfSquare + series, small)) - f);
}

template<class Isa>
ACTIVATION_INLINE Batch<Isa> logarithm(Batch<Isa> x) {
    using N = Batch<Isa>;
    const auto isTiny = x < 0x1p-1022;
    const N scaled = choose<Isa>(isTiny, x * 0x1p54, x);
    const N result = logarithmOfNormal<Isa>(scaled, 0.0, choose<Isa>(isTiny, -54.0, 0.0));
    const N atEnds = choose<Isa>(x == 0.0, -__builtin_inf(), x + x * 0.0 + __builtin_inf());
    return choose<Isa>((x > 0.0) & (x < __builtin_inf()), result,
                       choose<Isa>(x < 0.0, __builtin_nan(""), atEnds));
}

template<class Isa>
ACTIVATION_INLINE Batch<Isa> logarithmOfOnePlus(Batch<Isa> x) {
    using N = Batch<Isa>;
    const N u = 1.0 + x;
    const N rest = choose<Isa>(x > 1.0, 1.0 - (u - x), x - (u - 1.0));
    const N result = logarithmOfNormal<Isa>(u, choose<Isa>(u < 0x1p60, rest, 0.0), 0.0);
    const auto isUsual = (x > -1.0) & (x < __builtin_inf());
    if (__builtin_expect(any<Isa>(!isUsual), false)) {
        const N atEnds = choose<Isa>(x == -1.0, -__builtin_inf(), x);
        return choose<Isa>(isUsual, choose<Isa>(x == 0.0, x, result),
                           choose<Isa>(x < -1.0, __builtin_nan(""), atEnds));
    }
    return choose<Isa>(x == 0.0, x, result);
}

// ln(1 + x) for x in [0, 1], by the same series with f = x, which needs no power of two.
template<class Isa>
ACTIVATION_INLINE Batch<Isa> logarithmFromOneToTwo(Batch<Isa> x) {
    using N = Batch<Isa>;
    const N s = x / (2.0 + x);
    const N z = s * s;
    return x - s * (x - z * polynomial(z, coefficients::logarithmFromOneToTwo));
}

} // namespace activation::kernel
