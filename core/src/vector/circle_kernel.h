// SPDX-License-Identifier: MIT
// Sine, cosine and arctangent for whole batches.
#pragma once

#include "numbers/coefficients.h"
#include "numbers/elementary.h"
#include "vector/batch.h"

namespace activation::kernel {

// Up to here a quarter turn times the number of quarter turns can be taken off exactly.
inline constexpr double manyTurns = 0x1p20;

template<class Isa>
ACTIVATION_INLINE SineCosine<Batch<Isa>> sineCosineOfFewTurns(Batch<Isa> x, Batch<Isa> xRest) {
    using N = Batch<Isa>;
    const N shifted = x * 0x1.45f306dc9c883p-1 + 0x1.8p52;
    const N k = shifted - 0x1.8p52;
    // pi / 2 in parts, of which the first two have 33 bits, so that their products are exact.
    const N first = x - k * 0x1.921fb544p+0;
    const N secondPart = k * 0x1.0b4611a6p-34;
    const N second = first - secondPart;
    const N share = second - first;
    const N lost = (first - (second - share)) - (secondPart + share);
    const N small = (lost - k * 0x1.3198a2e037073p-69) + xRest;
    const N r = second + small;
    const N rest = (second - r) + small;

    const N z = r * r;
    const N half = z * 0.5;
    const N sine = r + multiplyThenAdd(r * z, polynomial(z, coefficients::sine),
                                       multiplyThenAdd(rest, -half, rest));
    const N high = 1.0 - half;
    const N cosine =
        high + (((1.0 - high) - half) +
                multiplyThenAdd(z * z, polynomial(z, coefficients::cosine), -(r * rest)));

    const typename N::Bits quarter = shifted.bits();
    const typename N::Mask isOdd{reinterpret_cast<typename N::Integers>(-(quarter & 1))};
    const N turnedSine = choose<Isa>(isOdd, cosine, sine);
    const N turnedCosine = choose<Isa>(isOdd, sine, cosine);
    return {choose<Isa>(x == 0.0, x + xRest, N::ofBits(turnedSine.bits() ^ ((quarter & 2) << 62))),
            N::ofBits(turnedCosine.bits() ^ (((quarter + 1) & 2) << 62))};
}

// Of x + rest; lanes of many turns by the standard library, which takes them off exactly. Far out
// the rest of a product is itself many turns.
template<class Isa>
ACTIVATION_INLINE SineCosine<Batch<Isa>> sineCosine(Batch<Isa> x, Batch<Isa> rest) {
    using N = Batch<Isa>;
    const auto isFew = (x < manyTurns) & (x > -manyTurns);
    SineCosine<N> result =
        sineCosineOfFewTurns<Isa>(choose<Isa>(isFew, x, 0.0), choose<Isa>(isFew, rest, 0.0));
    if (__builtin_expect(any<Isa>(!isFew), false)) {
        for (int i = 0; i < Isa::lanes; ++i) {
            if (isFew.held[i])
                continue;
            const long double s = __builtin_sinl(x.v[i]);
            const long double c = __builtin_cosl(x.v[i]);
            const long double sineOfRest = __builtin_sinl(rest.v[i]);
            const long double cosineOfRest = __builtin_cosl(rest.v[i]);
            result.sine.v[i] = static_cast<double>(s * cosineOfRest + c * sineOfRest);
            result.cosine.v[i] = static_cast<double>(c * cosineOfRest - s * sineOfRest);
        }
    }
    return result;
}

// Around 0, pi / 4 and pi / 2: atan(a) - atan(b) = atan((a - b) / (1 + a b)), then a polynomial.
template<class Isa>
ACTIVATION_INLINE Batch<Isa> arcTangent(Batch<Isa> x) {
    using N = Batch<Isa>;
    const N magnitude = magnitudeOf(x);
    const auto isMiddle = magnitude > 0x1.a827999fcef32p-2;
    const auto isFar = magnitude > 0x1.3504f333f9de6p+1;
    const N top = choose<Isa>(isFar, -1.0, choose<Isa>(isMiddle, magnitude - 1.0, magnitude));
    const N bottom = choose<Isa>(isFar, magnitude, choose<Isa>(isMiddle, magnitude + 1.0, 1.0));
    const N base =
        choose<Isa>(isFar, 0x1.921fb54442d18p+0, choose<Isa>(isMiddle, 0x1.921fb54442d18p-1, 0.0));
    const N baseRest = choose<Isa>(isFar, 0x1.1a62633145c07p-54,
                                   choose<Isa>(isMiddle, 0x1.1a62633145c07p-55, 0.0));
    const N y = top / bottom;
    const N z = y * y;
    const N small = multiplyThenAdd(y * z, polynomial(z, coefficients::arcTangent), baseRest);
    const N result = base + (y + small);
    return choose<Isa>(x == 0.0, x, choose<Isa>(x < 0.0, -result, result));
}

} // namespace activation::kernel
