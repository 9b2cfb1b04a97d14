// SPDX-License-Identifier: MIT
// Softsign, and the gates that are rational in an exponential, all of all numbers. Units of value
// and slope: softsign 2 and 3, mishGate 2 and 5, tanhshrink 2 and 6.
#pragma once

#include "numbers/choice.h"
#include "numbers/coefficients.h"
#include "primitives/exponential.h"

namespace activation {

// x / (1 + |x|).
struct SoftsignRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest) {
        using E = Elementary<T>;
        Differentiated<T, order> result;
        const T inverse = 1.0 / (1.0 + E::abs(x));
        result.d[0] = x * inverse;
        if constexpr (order >= 1)
            result.d[1] = inverse * inverse;
        if constexpr (order >= 2)
            result.d[2] = inverse * inverse * inverse * E::copySign(T(2.0), -x);
        return result;
    }
};

// tanh(softplus(x)) = n / (n + 2) with n = e^x (e^x + 2), written in e^(-x) where that is smaller.
struct MishGateRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest) {
        using E = Elementary<T>;
        Differentiated<T, order> result;
        const auto isPositive = x >= T(0.0);
        const T e = E::decay(E::abs(x));
        const T squared = e * e;
        const T top = E::select(isPositive, 1.0 + e * 2.0, e * (e + 2.0));
        const T bottom = E::select(isPositive, 1.0 + e * 2.0 + squared * 2.0, e * (e + 2.0) + 2.0);
        result.d[0] = top / bottom;
        if constexpr (order >= 1)
            result.d[1] =
                E::select(isPositive, (1.0 + e) * squared, (1.0 + e) * e) * 4.0 / (bottom * bottom);
        if constexpr (order >= 2)
            result.d[2] =
                E::select(isPositive, squared * (squared * 2.0 + squared * e * 2.0 - 2.0 - e * 3.0),
                          e * (2.0 + e * 2.0 - squared * 3.0 - squared * e * 2.0)) *
                4.0 / (bottom * bottom * bottom);
        return result;
    }
};

// x - tanh x: where both nearly cancel by a polynomial, beyond as (|x| - 1) + (1 - tanh |x|).
struct TanhshrinkRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest) {
        using E = Elementary<T>;
        const auto tangent = TanhRule::at<order>(x, NoRest{});
        Differentiated<T, order> result;
        result.d[0] = x - tangent.d[0];
        if constexpr (E::carriesRest) {
            const T size = E::abs(x);
            const T near = E::saturated(x, 1.0);
            const T squared = near * near;
            const T series = near * squared * E::polynomial(squared, coefficients::tanhshrink);
            const Exponentials<T> both = E::exponentials(size * -2.0);
            const T lacking = both.exp * 2.0 * (1.0 / (2.0 + both.expm1));
            result.d[0] = E::select(size < T(1.0), series, E::copySign((size - 1.0) + lacking, x));
        }
        if constexpr (order >= 1)
            result.d[1] = tangent.d[0] * tangent.d[0];
        if constexpr (order >= 2)
            result.d[2] = tangent.d[0] * tangent.d[1] * 2.0;
        return result;
    }
};

inline constexpr Primitive<SoftsignRule> softsign;
inline constexpr Primitive<MishGateRule> mishGate;
inline constexpr Primitive<TanhshrinkRule> tanhshrink;

} // namespace activation
