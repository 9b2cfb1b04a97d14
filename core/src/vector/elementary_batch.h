// SPDX-License-Identifier: MIT
// What the primitives and formulas need of a batch.
#pragma once

#include "numbers/elementary.h"
#include "vector/circle_kernel.h"
#include "vector/exponential_kernel.h"
#include "vector/logarithm_kernel.h"
#include "vector/normal_kernel.h"

namespace activation {

template<class Isa>
struct Elementary<Batch<Isa>> {
    using N = Batch<Isa>;
    using Mask = typename N::Mask;
    static constexpr bool carriesRest = true;
    static constexpr bool canOverflow = true;

    static ACTIVATION_INLINE N select(Mask mask, N yes, N no) { return choose<Isa>(mask, yes, no); }
    static ACTIVATION_INLINE N abs(N x) { return magnitudeOf(x); }
    static ACTIVATION_INLINE N saturated(N x, double bound) {
        return greaterOf<Isa>(-bound, lesserOf<Isa>(bound, x));
    }
    static ACTIVATION_INLINE N copySign(N magnitude, N sign) {
        return N::ofBits((magnitude.bits() & ~signBit) | (sign.bits() & signBit));
    }
    static ACTIVATION_INLINE N fma(N a, N b, N c) { return fusedMultiplyAdd(a, b, c); }
    static ACTIVATION_INLINE N sqrt(N x) { return rootOf(x); }
    static ACTIVATION_INLINE N exp(N x) { return kernel::exponential<Isa>(x, 0.0); }
    static ACTIVATION_INLINE N decay(N x) { return kernel::decay<Isa>(-x, 0.0); }
    static ACTIVATION_INLINE N log(N x) { return kernel::logarithm(x); }
    static ACTIVATION_INLINE N log1p(N x) { return kernel::logarithmOfOnePlus(x); }
    static ACTIVATION_INLINE N log1pWithinOne(N x) { return kernel::logarithmFromOneToTwo(x); }
    static ACTIVATION_INLINE N sin(N x) { return kernel::sineCosine<Isa>(x, 0.0).sine; }
    static ACTIVATION_INLINE N cos(N x) { return kernel::sineCosine<Isa>(x, 0.0).cosine; }
    static ACTIVATION_INLINE SineCosine<N> sineCosine(N x, N rest) {
        return kernel::sineCosine(x, rest);
    }
    template<std::size_t count>
    static ACTIVATION_INLINE N polynomial(N x, const double (&coefficients)[count]) {
        return activation::polynomial(x, coefficients);
    }
    static ACTIVATION_INLINE N atan(N x) { return kernel::arcTangent(x); }
    static ACTIVATION_INLINE N erf(N x) { return kernel::errorFunction(x); }
    static ACTIVATION_INLINE N erfc(N x) { return kernel::complementaryErrorFunction(x); }
    static ACTIVATION_INLINE N floor(N x) {
        // Beyond it all doubles are whole.
        constexpr double shift = 0x1p52;
        const N size = abs(x);
        const N near = copySign((size + shift) - shift, x);
        const N below = choose<Isa>(near > x, near - 1.0, near);
        return choose<Isa>(size < shift, below, x);
    }
    static ACTIVATION_INLINE Exponentials<N> exponentials(N x) {
        const auto reduced = kernel::reducedExponential<Isa>(x, 0.0);
        return {kernel::exponentialOf(reduced), kernel::exponentialMinusOne(x, reduced)};
    }
    static ACTIVATION_INLINE N gaussian(N x) { return kernel::bell(x, 1.0); }
    static ACTIVATION_INLINE N halfGaussian(N x) { return kernel::bell(x, 0.5); }
    static ACTIVATION_INLINE N normalCdf(N x) { return kernel::normalDistribution(x); }

    static ACTIVATION_INLINE N inverseSqrtTwo() { return 0x1.6a09e667f3bcdp-1; }
    static ACTIVATION_INLINE N inverseSqrtTwoPi() { return 0x1.9884533d43651p-2; }
    static ACTIVATION_INLINE N twoOverSqrtPi() { return 0x1.20dd750429b6dp+0; }
    static ACTIVATION_INLINE N sqrtTwoOverPi() { return 0x1.9884533d43651p-1; }
    static ACTIVATION_INLINE N sqrtTwoOverPiRest() { return -0x1.cbc0d30ebfd15p-55; }
    static ACTIVATION_INLINE double uniformValue(N parameter) { return parameter.v[0]; }
    static ACTIVATION_INLINE N ln2() { return 0x1.62e42fefa39efp-1; }

private:
    static constexpr std::uint64_t signBit = 0x8000000000000000u;
};

} // namespace activation
