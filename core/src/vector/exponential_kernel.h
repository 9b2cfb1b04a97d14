// SPDX-License-Identifier: MIT
// e^x and e^x - 1 for whole batches.
#pragma once

#include "numbers/coefficients.h"
#include "vector/batch.h"

namespace activation::kernel {

// Adding it rounds to an integer, which then stands in the lowest bits.
inline constexpr double roundingShift = 0x1.8p52;

// 2^k for an integer k in [-1022, 1023] that `shifted` holds as k + roundingShift.
template<class Isa>
ACTIVATION_INLINE Batch<Isa> powerOfTwo(Batch<Isa> shifted) {
    return Batch<Isa>::ofBits((shifted.bits() << 52) + (1023ull << 52));
}

// e^(x + rest - k ln 2) = 1 + main + small, where main is the remainder itself.
template<class Isa>
struct Remainder {
    Batch<Isa> main;
    Batch<Isa> small;
};

template<class Isa>
ACTIVATION_INLINE Remainder<Isa> remainder(Batch<Isa> x, Batch<Isa> rest, Batch<Isa> k) {
    using N = Batch<Isa>;
    // The upper part of ln 2 has so few digits that its product with k is exact.
    const N near = multiplyThenAdd<Isa>(k, -0x1.62e42feep-1, x);
    const N beyond = multiplyThenAdd<Isa>(k, -0x1.a39ef35793c76p-33, rest);
    const N r = near + beyond;
    const N lost = (near - r) + beyond;
    const N curve = polynomial(r, coefficients::exponential);
    return {r, multiplyThenAdd(r * r, curve, multiplyThenAdd(lost, r, lost))};
}

// e^(x + rest) = (1 + main + small) * scale * scaleAgain, where main is the reduced argument.
template<class Isa>
struct ReducedExponential {
    Batch<Isa> main;
    Batch<Isa> small;
    Batch<Isa> scale;
    Batch<Isa> scaleAgain;
    Batch<Isa> inverseAgain; // of scaleAgain
};

// x = k ln 2 + r with |r| <= ln(2) / 2, then a polynomial. The power of two comes in two factors,
// neither of which overflows or underflows, so that results below the normal numbers are rounded
// once as well.
template<class Isa>
ACTIVATION_INLINE ReducedExponential<Isa> reducedExponential(Batch<Isa> anyX, Batch<Isa> rest) {
    using N = Batch<Isa>;
    const N x = greaterOf<Isa>(-760.0, lesserOf<Isa>(720.0, anyX));
    const N k = (x * 0x1.71547652b82fep+0 + roundingShift) - roundingShift;
    const auto [main, small] = remainder(x, rest, k);
    const N halfShifted = k * 0.5 + roundingShift;
    const N otherShifted = (k - (halfShifted - roundingShift)) + roundingShift;
    return {main, small, powerOfTwo(halfShifted), powerOfTwo(otherShifted),
            powerOfTwo(2.0 * roundingShift - otherShifted)};
}

// (1 + main + small) * scale, the first sum with its rounding error.
template<class Isa>
ACTIVATION_INLINE Batch<Isa> scaledSum(Batch<Isa> main, Batch<Isa> small, Batch<Isa> scale) {
    const Batch<Isa> sum = 1.0 + main;
    const Batch<Isa> lost = (1.0 - sum) + main;
    return (sum + (lost + small)) * scale;
}

template<class Isa>
ACTIVATION_INLINE Batch<Isa> exponentialOf(const ReducedExponential<Isa>& reduced) {
    return scaledSum(reduced.main, reduced.small, reduced.scale) * reduced.scaleAgain;
}

// e^(x + rest), rest not above one unit in the last place of x.
template<class Isa>
ACTIVATION_INLINE Batch<Isa> exponential(Batch<Isa> x, Batch<Isa> rest) {
    return exponentialOf(reducedExponential(x, rest));
}

// e^(x + rest) for x <= 0: where nothing overflows the power of two can be taken that much too
// large to be a normal number, and the last product rounds once what is below them.
template<class Isa>
ACTIVATION_INLINE Batch<Isa> decay(Batch<Isa> anyX, Batch<Isa> rest) {
    using N = Batch<Isa>;
    const N x = greaterOf<Isa>(-760.0, anyX);
    const N shifted = multiplyThenAdd<Isa>(x, 0x1.71547652b82fep+0, roundingShift);
    const N k = shifted - roundingShift;
    const auto [main, small] = remainder(x, rest, k);
    return scaledSum<Isa>(main, small, powerOfTwo(shifted + 100.0)) * 0x1p-100;
}

template<class Isa>
ACTIVATION_INLINE Batch<Isa> exponentialMinusOne(Batch<Isa> x,
                                                 const ReducedExponential<Isa>& reduced) {
    using N = Batch<Isa>;
    // 2^k (1 + r + small) - 1 = (2^k - 1 + 2^k r) + 2^k small, the bracket with its rounding error.
    const N scaled = reduced.main * reduced.scale;
    const N offset = reduced.scale - reduced.inverseAgain;
    const N sum = offset + scaled;
    const N lost = (offset - sum) + scaled;
    const N result =
        (sum + multiplyThenAdd(reduced.small, reduced.scale, lost)) * reduced.scaleAgain;
    // A zero keeps its sign.
    return choose<Isa>(x == 0.0, x, result);
}

} // namespace activation::kernel
