// SPDX-License-Identifier: MIT
// Powers with any exponent, and the cube root.
//
// A whole exponent takes all bases, at the price of half a unit or so for each multiplication (4
// units at x^7); others take positive ones, where the error grows with |exponent * ln base|, to
// some 50 units at 1e21^1.7. cbrt takes all numbers: 1 unit of value, 3 of slope, which is infinite
// at 0.
#pragma once

#include "primitives/exponential.h"

#include <cmath>
#include <cstdint>

namespace activation {

// base^exponent for a whole exponent, by repeated squaring.
template<class T>
T wholePower(const T& base, double exponent) {
    using E = Elementary<T>;
    // Doubles beyond it are even, and nothing but 0, 1 and infinity is left of most bases.
    if (std::fabs(exponent) > 0x1p53)
        return E::exp(E::log(E::abs(base)) * T(exponent));
    T result(1.0);
    T factor = base;
    for (auto rest = static_cast<std::uint64_t>(std::fabs(exponent)); rest != 0; rest >>= 1) {
        if (rest & 1)
            result = result * factor;
        if (rest > 1)
            factor = factor * factor;
    }
    return exponent < 0 ? 1.0 / result : result;
}

// The exponent is one number for all elements of a vector. A whole one takes negative bases too;
// for others they give NaN.
template<class T>
T powerOf(const T& base, const T& exponent) {
    const double uniform = Elementary<T>::uniformValue(exponent);
    if (uniform == std::floor(uniform))
        return wholePower(base, uniform);
    return exp(product(exponent, Elementary<T>::log(base)));
}

template<class T, int order>
Differentiated<T, order> powerOf(const Differentiated<T, order>& base, const T& exponent) {
    Differentiated<T, order> result(powerOf(base.d[0], exponent));
    if constexpr (order >= 1)
        result.d[1] = exponent * powerOf(base.d[0], T(exponent - 1.0));
    if constexpr (order >= 2)
        result.d[2] = exponent * (exponent - 1.0) * powerOf(base.d[0], T(exponent - 2.0));
    return chain(result, base);
}

// With an exponent that varies as well, for positive bases.
template<class T, int order>
Differentiated<T, order> powerOf(const Differentiated<T, order>& base,
                                 const Differentiated<T, order>& exponent) {
    return exp(product(exponent, log(base)));
}

struct CbrtRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest) {
        using E = Elementary<T>;
        const T size = E::abs(x);
        T root = E::exp(E::log(size) / 3.0);
        if constexpr (E::carriesRest) {
            // One step of Newton's takes off what the logarithm was short of; nothing at the ends.
            const T squared = root * root;
            const T better = root - (root * squared - size) / (squared * 3.0);
            root = E::select(better - better == T(0.0), better, root);
        }
        Differentiated<T, order> result(E::copySign(root, x));
        if constexpr (order >= 1)
            result.d[1] = 1.0 / (root * root * 3.0);
        if constexpr (order >= 2)
            result.d[2] = -2.0 * result.d[1] / (x * 3.0);
        return result;
    }
};

inline constexpr Primitive<CbrtRule> cbrt;

} // namespace activation
