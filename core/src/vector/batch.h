// SPDX-License-Identifier: MIT
// As many doubles as one instruction handles, with the operators that formulas use.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

// A sanitizer watches every operation, and takes many minutes over them all in one function.
#if defined(__SANITIZE_ADDRESS__)
#define ACTIVATION_INLINE inline
#define ACTIVATION_FLATTEN
#else
#define ACTIVATION_INLINE __attribute__((always_inline)) inline
#define ACTIVATION_FLATTEN __attribute__((flatten))
#endif

namespace activation {

// What the compilers' vector types are for that many doubles.
template<int lanes>
struct Vectors {
    typedef double Doubles __attribute__((vector_size(8 * lanes)));
    typedef std::int64_t Integers __attribute__((vector_size(8 * lanes)));
    typedef std::uint64_t Bits __attribute__((vector_size(8 * lanes)));
};

// `Isa` names the instruction set: its lanes and whether it hasFusedMultiplyAdd. It lives in an
// unnamed namespace of the one source file that is compiled for it, so that nothing of what is
// compiled there can stand in for the same template elsewhere in the program.
template<class Isa>
struct Batch {
    using Doubles = typename Vectors<Isa::lanes>::Doubles;
    using Integers = typename Vectors<Isa::lanes>::Integers;
    using Bits = typename Vectors<Isa::lanes>::Bits;
    static constexpr int lanes = Isa::lanes;

    // All bits of a lane are set where it holds.
    struct Mask {
        Integers held;

        friend ACTIVATION_INLINE Mask operator&(Mask a, Mask b) { return {a.held & b.held}; }
        friend ACTIVATION_INLINE Mask operator|(Mask a, Mask b) { return {a.held | b.held}; }
        friend ACTIVATION_INLINE Mask operator!(Mask a) { return {~a.held}; }
    };

    Doubles v;

    Batch() = default;
    ACTIVATION_INLINE Batch(double uniform)
        : v(uniform - Doubles{}) {}
    ACTIVATION_INLINE explicit Batch(Doubles values)
        : v(values) {}

    static ACTIVATION_INLINE Batch load(const double* from) {
        Batch result;
        std::memcpy(&result.v, from, sizeof(Doubles));
        return result;
    }
    ACTIVATION_INLINE void store(double* to) const { std::memcpy(to, &v, sizeof(Doubles)); }

    ACTIVATION_INLINE Bits bits() const { return reinterpret_cast<Bits>(v); }
    static ACTIVATION_INLINE Batch ofBits(Bits bits) {
        return Batch(reinterpret_cast<Doubles>(bits));
    }

    friend ACTIVATION_INLINE Batch operator-(Batch a) { return Batch(-a.v); }
    friend ACTIVATION_INLINE Batch operator+(Batch a, Batch b) { return Batch(a.v + b.v); }
    friend ACTIVATION_INLINE Batch operator-(Batch a, Batch b) { return Batch(a.v - b.v); }
    friend ACTIVATION_INLINE Batch operator*(Batch a, Batch b) { return Batch(a.v * b.v); }
    friend ACTIVATION_INLINE Batch operator/(Batch a, Batch b) { return Batch(a.v / b.v); }

    friend ACTIVATION_INLINE Mask operator<(Batch a, Batch b) { return {a.v < b.v}; }
    friend ACTIVATION_INLINE Mask operator>(Batch a, Batch b) { return {a.v > b.v}; }
    friend ACTIVATION_INLINE Mask operator<=(Batch a, Batch b) { return {a.v <= b.v}; }
    friend ACTIVATION_INLINE Mask operator>=(Batch a, Batch b) { return {a.v >= b.v}; }
    friend ACTIVATION_INLINE Mask operator==(Batch a, Batch b) { return {a.v == b.v}; }
};

template<class Isa>
ACTIVATION_INLINE Batch<Isa> choose(typename Batch<Isa>::Mask mask, Batch<Isa> yes, Batch<Isa> no) {
    using N = Batch<Isa>;
#if defined(__AVX512F__)
    if constexpr (Isa::lanes == 8)
        return N(mask.held ? yes.v : no.v);
#endif
#if defined(__AVX__)
    if constexpr (Isa::lanes == 4)
        return N((typename N::Doubles)_mm256_blendv_pd((__m256d)no.v, (__m256d)yes.v,
                                                       (__m256d)mask.held));
#endif
    // Older sets of x86-64 cannot choose by lane, nor compare the mask with 0.
    const auto held = reinterpret_cast<typename N::Bits>(mask.held);
    return N::ofBits((yes.bits() & held) | (no.bits() & ~held));
}

// b where one of both is NaN.
template<class Isa>
ACTIVATION_INLINE Batch<Isa> lesserOf(Batch<Isa> a, Batch<Isa> b) {
#if defined(__AVX512F__)
    if constexpr (Isa::lanes == 8)
        return Batch<Isa>((typename Batch<Isa>::Doubles)_mm512_mask_min_pd(b.v, 0xff, (__m512d)a.v,
                                                                           (__m512d)b.v));
#endif
#if defined(__AVX__)
    if constexpr (Isa::lanes == 4)
        return Batch<Isa>((typename Batch<Isa>::Doubles)_mm256_min_pd((__m256d)a.v, (__m256d)b.v));
#endif
#if defined(__SSE2__)
    if constexpr (Isa::lanes == 2)
        return Batch<Isa>((typename Batch<Isa>::Doubles)_mm_min_pd((__m128d)a.v, (__m128d)b.v));
#endif
    return choose<Isa>(a < b, a, b);
}

// b where one of both is NaN.
template<class Isa>
ACTIVATION_INLINE Batch<Isa> greaterOf(Batch<Isa> a, Batch<Isa> b) {
#if defined(__AVX512F__)
    if constexpr (Isa::lanes == 8)
        return Batch<Isa>((typename Batch<Isa>::Doubles)_mm512_mask_max_pd(b.v, 0xff, (__m512d)a.v,
                                                                           (__m512d)b.v));
#endif
#if defined(__AVX__)
    if constexpr (Isa::lanes == 4)
        return Batch<Isa>((typename Batch<Isa>::Doubles)_mm256_max_pd((__m256d)a.v, (__m256d)b.v));
#endif
#if defined(__SSE2__)
    if constexpr (Isa::lanes == 2)
        return Batch<Isa>((typename Batch<Isa>::Doubles)_mm_max_pd((__m128d)a.v, (__m128d)b.v));
#endif
    return choose<Isa>(a > b, a, b);
}

template<class Isa>
ACTIVATION_INLINE Batch<Isa> magnitudeOf(Batch<Isa> x) {
    return Batch<Isa>::ofBits(x.bits() & ~(std::uint64_t{1} << 63));
}

template<class Isa>
ACTIVATION_INLINE bool any(typename Batch<Isa>::Mask mask) {
#if defined(__AVX512F__)
    if constexpr (Isa::lanes == 8)
        return _mm512_test_epi64_mask((__m512i)mask.held, (__m512i)mask.held) != 0;
#endif
#if defined(__AVX__)
    if constexpr (Isa::lanes == 4)
        return _mm256_movemask_pd((__m256d)mask.held) != 0;
#endif
#if defined(__SSE2__)
    if constexpr (Isa::lanes == 2)
        return _mm_movemask_pd((__m128d)mask.held) != 0;
#endif
    std::int64_t found = 0;
    for (int i = 0; i < Isa::lanes; ++i)
        found |= mask.held[i];
    return found != 0;
}

template<class Isa>
ACTIVATION_INLINE Batch<Isa> rootOf(Batch<Isa> x) {
#if defined(__AVX512F__)
    if constexpr (Isa::lanes == 8)
        return Batch<Isa>(
            (typename Batch<Isa>::Doubles)_mm512_mask_sqrt_pd(x.v, 0xff, (__m512d)x.v));
#endif
#if defined(__AVX__)
    if constexpr (Isa::lanes == 4)
        return Batch<Isa>((typename Batch<Isa>::Doubles)_mm256_sqrt_pd((__m256d)x.v));
#endif
#if defined(__SSE2__)
    if constexpr (Isa::lanes == 2)
        return Batch<Isa>((typename Batch<Isa>::Doubles)_mm_sqrt_pd((__m128d)x.v));
#elif defined(__aarch64__)
    if constexpr (Isa::lanes == 2)
        return Batch<Isa>((typename Batch<Isa>::Doubles)vsqrtq_f64((float64x2_t)x.v));
#endif
    Batch<Isa> result;
    for (int i = 0; i < Isa::lanes; ++i)
        result.v[i] = __builtin_sqrt(x.v[i]);
    return result;
}

// a * b + c, rounded once where the instruction set can; for polynomials, which do not care.
template<class Isa>
ACTIVATION_INLINE Batch<Isa> multiplyThenAdd(Batch<Isa> a, Batch<Isa> b, Batch<Isa> c) {
#if defined(__AVX512F__)
    if constexpr (Isa::lanes == 8)
        return Batch<Isa>((typename Batch<Isa>::Doubles)_mm512_fmadd_pd((__m512d)a.v, (__m512d)b.v,
                                                                        (__m512d)c.v));
#endif
#if defined(__FMA__)
    if constexpr (Isa::lanes == 4)
        return Batch<Isa>((typename Batch<Isa>::Doubles)_mm256_fmadd_pd((__m256d)a.v, (__m256d)b.v,
                                                                        (__m256d)c.v));
#elif defined(__aarch64__)
    if constexpr (Isa::lanes == 2)
        return Batch<Isa>((typename Batch<Isa>::Doubles)vfmaq_f64(
            (float64x2_t)c.v, (float64x2_t)a.v, (float64x2_t)b.v));
#endif
    return a * b + c;
}

// What a * b loses when it is rounded to `product`; without a fused instruction by two
// halves of 26 bits each, cut by a mask, with which nothing overflows on the way.
template<class Isa>
ACTIVATION_INLINE Batch<Isa> productRest(Batch<Isa> a, Batch<Isa> b, Batch<Isa> product) {
    if constexpr (Isa::hasFusedMultiplyAdd) {
        return multiplyThenAdd(a, b, -product);
    } else {
        using N = Batch<Isa>;
        const typename N::Bits upper = (typename N::Bits{} + 1) * 0xfffffffff8000000u;
        const typename N::Bits half = (typename N::Bits{} + 1) * 0x4000000u;
        const N aHigh = N::ofBits((a.bits() + half) & upper);
        const N bHigh = N::ofBits((b.bits() + half) & upper);
        const N aLow = a - aHigh;
        const N bLow = b - bHigh;
        return ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
    }
}

// a * b + c, rounded as if once (up to a sliver of a tie).
template<class Isa>
ACTIVATION_INLINE Batch<Isa> fusedMultiplyAdd(Batch<Isa> a, Batch<Isa> b, Batch<Isa> c) {
    if constexpr (Isa::hasFusedMultiplyAdd) {
        return multiplyThenAdd(a, b, c);
    } else {
        using N = Batch<Isa>;
        const N product = a * b;
        const N sum = product + c;
        const N share = sum - product;
        const N sumRest = (product - (sum - share)) + (c - share);
        const N rest = sumRest + productRest(a, b, product);
        // What has overflowed has no rest.
        return sum + choose<Isa>(rest == rest, rest, N(0.0));
    }
}

// The terms of a polynomial from place `first` up to `end`, divided by the power of the first;
// powers[i] is x^(2^i). Cut in halves, which are worked out side by side.
template<std::size_t first, std::size_t end, class Isa, std::size_t count>
ACTIVATION_INLINE Batch<Isa> terms(const Batch<Isa>* powers, const double (&coefficients)[count]) {
    if constexpr (end - first == 1) {
        return coefficients[first];
    } else {
        constexpr int power = std::bit_width(end - first - 1) - 1;
        constexpr std::size_t middle = first + (std::size_t{1} << power);
        return multiplyThenAdd(terms<middle, end>(powers, coefficients), powers[power],
                               terms<first, middle>(powers, coefficients));
    }
}

// A polynomial, the lowest coefficient first.
template<class Isa, std::size_t count>
ACTIVATION_INLINE Batch<Isa> polynomial(Batch<Isa> x, const double (&coefficients)[count]) {
    Batch<Isa> powers[5] = {x};
    for (int i = 1; i < 5; ++i)
        powers[i] = powers[i - 1] * powers[i - 1];
    // The constant last, so that the rounding of all others weighs less.
    return multiplyThenAdd<Isa>(x, terms<1, count>(powers, coefficients), coefficients[0]);
}

} // namespace activation
