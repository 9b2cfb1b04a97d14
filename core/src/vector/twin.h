// SPDX-License-Identifier: MIT
// Two batches that go through a formula side by side: while one waits for the results of a long
// chain of operations, the processor works on the other.
#pragma once

#include "vector/elementary_batch.h"

namespace activation {

template<class Isa>
struct Twin {
    using One = Batch<Isa>;
    static constexpr int lanes = 2 * Isa::lanes;

    struct Mask {
        typename One::Mask first;
        typename One::Mask second;

        friend ACTIVATION_INLINE Mask operator&(Mask a, Mask b) {
            return {a.first & b.first, a.second & b.second};
        }
        friend ACTIVATION_INLINE Mask operator|(Mask a, Mask b) {
            return {a.first | b.first, a.second | b.second};
        }
        friend ACTIVATION_INLINE Mask operator!(Mask a) { return {!a.first, !a.second}; }
    };

    One first;
    One second;

    Twin() = default;
    ACTIVATION_INLINE Twin(double uniform)
        : first(uniform)
        , second(uniform) {}
    ACTIVATION_INLINE Twin(One a, One b)
        : first(a)
        , second(b) {}

    static ACTIVATION_INLINE Twin load(const double* from) {
        return {One::load(from), One::load(from + Isa::lanes)};
    }
    ACTIVATION_INLINE void store(double* to) const {
        first.store(to);
        second.store(to + Isa::lanes);
    }

    friend ACTIVATION_INLINE Twin operator-(Twin a) { return {-a.first, -a.second}; }
    friend ACTIVATION_INLINE Twin operator+(Twin a, Twin b) {
        return {a.first + b.first, a.second + b.second};
    }
    friend ACTIVATION_INLINE Twin operator-(Twin a, Twin b) {
        return {a.first - b.first, a.second - b.second};
    }
    friend ACTIVATION_INLINE Twin operator*(Twin a, Twin b) {
        return {a.first * b.first, a.second * b.second};
    }
    friend ACTIVATION_INLINE Twin operator/(Twin a, Twin b) {
        return {a.first / b.first, a.second / b.second};
    }

    friend ACTIVATION_INLINE Mask operator<(Twin a, Twin b) {
        return {a.first < b.first, a.second < b.second};
    }
    friend ACTIVATION_INLINE Mask operator>(Twin a, Twin b) {
        return {a.first > b.first, a.second > b.second};
    }
    friend ACTIVATION_INLINE Mask operator<=(Twin a, Twin b) {
        return {a.first <= b.first, a.second <= b.second};
    }
    friend ACTIVATION_INLINE Mask operator>=(Twin a, Twin b) {
        return {a.first >= b.first, a.second >= b.second};
    }
    friend ACTIVATION_INLINE Mask operator==(Twin a, Twin b) {
        return {a.first == b.first, a.second == b.second};
    }
};

template<class Isa>
struct Elementary<Twin<Isa>> {
    using N = Twin<Isa>;
    using E = Elementary<Batch<Isa>>;
    using Mask = typename N::Mask;
    static constexpr bool carriesRest = E::carriesRest;
    static constexpr bool canOverflow = E::canOverflow;

    static ACTIVATION_INLINE N select(Mask mask, N yes, N no) {
        return both<E::select>(mask, yes, no);
    }
    static ACTIVATION_INLINE N abs(N x) { return both<E::abs>(x); }
    static ACTIVATION_INLINE N saturated(N x, double bound) {
        return {E::saturated(x.first, bound), E::saturated(x.second, bound)};
    }
    static ACTIVATION_INLINE N copySign(N magnitude, N sign) {
        return both<E::copySign>(magnitude, sign);
    }
    static ACTIVATION_INLINE N fma(N a, N b, N c) { return both<E::fma>(a, b, c); }
    static ACTIVATION_INLINE N sqrt(N x) { return both<E::sqrt>(x); }
    static ACTIVATION_INLINE N exp(N x) { return both<E::exp>(x); }
    static ACTIVATION_INLINE N decay(N x) { return both<E::decay>(x); }
    static ACTIVATION_INLINE N log(N x) { return both<E::log>(x); }
    static ACTIVATION_INLINE N log1p(N x) { return both<E::log1p>(x); }
    static ACTIVATION_INLINE N log1pWithinOne(N x) { return both<E::log1pWithinOne>(x); }
    static ACTIVATION_INLINE N sin(N x) { return both<E::sin>(x); }
    static ACTIVATION_INLINE N cos(N x) { return both<E::cos>(x); }
    static ACTIVATION_INLINE SineCosine<N> sineCosine(N x, N rest) {
        const auto a = E::sineCosine(x.first, rest.first);
        const auto b = E::sineCosine(x.second, rest.second);
        return {{a.sine, b.sine}, {a.cosine, b.cosine}};
    }
    template<std::size_t count>
    static ACTIVATION_INLINE N polynomial(N x, const double (&coefficients)[count]) {
        return {E::polynomial(x.first, coefficients), E::polynomial(x.second, coefficients)};
    }
    static ACTIVATION_INLINE N atan(N x) { return both<E::atan>(x); }
    static ACTIVATION_INLINE N erf(N x) { return both<E::erf>(x); }
    static ACTIVATION_INLINE Exponentials<N> exponentials(N x) {
        const auto a = E::exponentials(x.first);
        const auto b = E::exponentials(x.second);
        return {{a.exp, b.exp}, {a.expm1, b.expm1}};
    }
    static ACTIVATION_INLINE N gaussian(N x) { return both<E::gaussian>(x); }
    static ACTIVATION_INLINE N halfGaussian(N x) { return both<E::halfGaussian>(x); }
    static ACTIVATION_INLINE N normalCdf(N x) { return both<E::normalCdf>(x); }

    static ACTIVATION_INLINE N inverseSqrtTwo() { return both<E::inverseSqrtTwo>(); }
    static ACTIVATION_INLINE N inverseSqrtTwoPi() { return both<E::inverseSqrtTwoPi>(); }
    static ACTIVATION_INLINE N twoOverSqrtPi() { return both<E::twoOverSqrtPi>(); }
    static ACTIVATION_INLINE N sqrtTwoOverPi() { return both<E::sqrtTwoOverPi>(); }
    static ACTIVATION_INLINE N sqrtTwoOverPiRest() { return both<E::sqrtTwoOverPiRest>(); }
    static ACTIVATION_INLINE double uniformValue(N parameter) {
        return E::uniformValue(parameter.first);
    }
    static ACTIVATION_INLINE N ln2() { return both<E::ln2>(); }

private:
    template<auto function, class... Arguments>
    static ACTIVATION_INLINE N both(const Arguments&... arguments) {
        return {function(arguments.first...), function(arguments.second...)};
    }
};

} // namespace activation
