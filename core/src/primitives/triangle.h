// SPDX-License-Identifier: MIT
// The tangent and the angles that belong to a sine or a cosine.
//
//        domain        units of value and slope
// tan    finite x      2 and 3; no double is a pole
// asin   -1 <= x <= 1  2 and 1; the slope at both ends is infinite
// acos   -1 <= x <= 1  2 and 1; the slope at both ends is -infinity
#pragma once

#include "primitives/algebraic.h"

namespace activation {

struct TanRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest rest) {
        Differentiated<T, order> result;
        const SineCosine<T> both = SinRule::sineCosine(x, rest);
        result.d[0] = both.sine / both.cosine;
        const T slope = 1.0 / (both.cosine * both.cosine);
        if constexpr (order >= 1)
            result.d[1] = slope;
        if constexpr (order >= 2)
            result.d[2] = result.d[0] * slope * 2.0;
        return result;
    }
};

// By the arctangent of sine over cosine, the latter as a product that does not cancel near 1.
struct AsinRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest) {
        Differentiated<T, order> result;
        const T cosine = Elementary<T>::sqrt((1.0 - x) * (1.0 + x));
        result.d[0] = Elementary<T>::atan(x / cosine);
        const T slope = 1.0 / cosine;
        if constexpr (order >= 1)
            result.d[1] = slope;
        if constexpr (order >= 2)
            result.d[2] = x * slope * slope * slope;
        return result;
    }
};

// By the tangent of half the angle.
struct AcosRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest) {
        Differentiated<T, order> result;
        result.d[0] = Elementary<T>::atan(Elementary<T>::sqrt((1.0 - x) / (1.0 + x))) * 2.0;
        const T slope = -1.0 / Elementary<T>::sqrt((1.0 - x) * (1.0 + x));
        if constexpr (order >= 1)
            result.d[1] = slope;
        if constexpr (order >= 2)
            result.d[2] = x * slope * slope * slope;
        return result;
    }
};

inline constexpr Primitive<TanRule> tan;
inline constexpr Primitive<AsinRule> asin;
inline constexpr Primitive<AcosRule> acos;

} // namespace activation
