// SPDX-License-Identifier: MIT
// The hyperbolic sine and cosine, of all numbers: 1 unit of value and slope.
#pragma once

#include "primitives/primitive.h"

namespace activation {

template<class T>
T hyperbolicSine(const Exponentials<T>& right, const Exponentials<T>& left) {
    return right.expm1 * 0.5 - left.expm1 * 0.5;
}

template<class T>
T hyperbolicCosine(const Exponentials<T>& right, const Exponentials<T>& left) {
    return right.exp * 0.5 + left.exp * 0.5;
}

struct SinhRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest) {
        const Exponentials<T> right = Elementary<T>::exponentials(x);
        const Exponentials<T> left = Elementary<T>::exponentials(-x);
        Differentiated<T, order> result(hyperbolicSine(right, left));
        if constexpr (order >= 1)
            result.d[1] = hyperbolicCosine(right, left);
        if constexpr (order >= 2)
            result.d[2] = result.d[0];
        return result;
    }
};

struct CoshRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest) {
        const Exponentials<T> right = Elementary<T>::exponentials(x);
        const Exponentials<T> left = Elementary<T>::exponentials(-x);
        Differentiated<T, order> result(hyperbolicCosine(right, left));
        if constexpr (order >= 1)
            result.d[1] = hyperbolicSine(right, left);
        if constexpr (order >= 2)
            result.d[2] = result.d[0];
        return result;
    }
};

inline constexpr Primitive<SinhRule> sinh;
inline constexpr Primitive<CoshRule> cosh;

} // namespace activation
