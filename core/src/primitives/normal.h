// SPDX-License-Identifier: MIT
// The bell curve and its integrals: e^(-x^2), erf and the normal distribution function, of all
// numbers. Units of value and slope: gaussian 1 and 1, erf 1 and 1, erfc 3 and 1, normalCdf 3
// and 2.
#pragma once

#include "primitives/primitive.h"

namespace activation {

struct GaussianRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest) {
        Differentiated<T, order> result;
        result.d[0] = Elementary<T>::gaussian(x);
        if constexpr (order >= 1)
            result.d[1] = x * result.d[0] * -2.0;
        if constexpr (order >= 2)
            result.d[2] = (x * x * 2.0 - 1.0) * (result.d[0] * 2.0);
        return result;
    }
};

struct ErfRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest) {
        Differentiated<T, order> result;
        result.d[0] = Elementary<T>::erf(x);
        if constexpr (order >= 1)
            result.d[1] = Elementary<T>::gaussian(x) * Elementary<T>::twoOverSqrtPi();
        if constexpr (order >= 2)
            result.d[2] = x * result.d[1] * -2.0;
        return result;
    }
};

struct ErfcRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest) {
        Differentiated<T, order> result;
        result.d[0] = Elementary<T>::erfc(x);
        if constexpr (order >= 1)
            result.d[1] = -Elementary<T>::gaussian(x) * Elementary<T>::twoOverSqrtPi();
        if constexpr (order >= 2)
            result.d[2] = x * result.d[1] * -2.0;
        return result;
    }
};

struct NormalCdfRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest) {
        Differentiated<T, order> result;
        result.d[0] = Elementary<T>::normalCdf(x);
        if constexpr (order >= 1)
            result.d[1] = Elementary<T>::halfGaussian(x) * Elementary<T>::inverseSqrtTwoPi();
        if constexpr (order >= 2)
            result.d[2] = -x * result.d[1];
        return result;
    }
};

inline constexpr Primitive<GaussianRule> gaussian;
inline constexpr Primitive<ErfRule> erf;
inline constexpr Primitive<ErfcRule> erfc;
inline constexpr Primitive<NormalCdfRule> normalCdf;

} // namespace activation
