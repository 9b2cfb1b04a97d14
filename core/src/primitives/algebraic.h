// SPDX-License-Identifier: MIT
// Powers, roots and the functions of the circle.
//
//            domain       units of value and slope
// square     all numbers  0.5 and 0.5
// sqrt       x >= 0       0.5 and 1; the slope at 0 is infinite
// sin, cos   finite x     1 and 1, for arguments of any size
// atan       all numbers  1 and 2
#pragma once

#include "primitives/primitive.h"

namespace activation {

struct SquareRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest) {
        Differentiated<T, order> result;
        result.d[0] = x * x;
        if constexpr (order >= 1)
            result.d[1] = x * 2.0;
        if constexpr (order >= 2)
            result.d[2] = T(2.0);
        return result;
    }
};

struct SqrtRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest) {
        Differentiated<T, order> result;
        result.d[0] = Elementary<T>::sqrt(x);
        if constexpr (order >= 1)
            result.d[1] = 0.5 / result.d[0];
        if constexpr (order >= 2)
            result.d[2] = -0.5 * result.d[1] / x;
        return result;
    }
};

struct SinRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest rest) {
        Differentiated<T, order> result;
        const SineCosine<T> both = sineCosine(x, rest);
        result.d[0] = both.sine;
        if constexpr (order >= 1)
            result.d[1] = both.cosine;
        if constexpr (order >= 2)
            result.d[2] = -both.sine;
        return result;
    }

    template<class T>
    static SineCosine<T> sineCosine(const T& x, const T& rest) {
        return Elementary<T>::sineCosine(x, rest);
    }

    template<class T>
    static SineCosine<T> sineCosine(const T& x, NoRest) {
        return {Elementary<T>::sin(x), Elementary<T>::cos(x)};
    }
};

struct CosRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest rest) {
        Differentiated<T, order> result;
        const SineCosine<T> both = SinRule::sineCosine(x, rest);
        result.d[0] = both.cosine;
        if constexpr (order >= 1)
            result.d[1] = -both.sine;
        if constexpr (order >= 2)
            result.d[2] = -both.cosine;
        return result;
    }
};

struct AtanRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest) {
        Differentiated<T, order> result;
        result.d[0] = Elementary<T>::atan(x);
        if constexpr (order >= 1)
            result.d[1] = 1.0 / (1.0 + x * x);
        if constexpr (order >= 2)
            result.d[2] = x * result.d[1] * result.d[1] * -2.0;
        return result;
    }
};

inline constexpr Primitive<SquareRule> square;
inline constexpr Primitive<SqrtRule> sqrt;
inline constexpr Primitive<SinRule> sin;
inline constexpr Primitive<CosRule> cos;
inline constexpr Primitive<AtanRule> atan;

} // namespace activation
