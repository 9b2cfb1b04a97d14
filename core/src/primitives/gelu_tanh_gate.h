// SPDX-License-Identifier: MIT
// The gate of the tanh approximation of GELU, of all numbers; GELU made with it keeps within 4 and
// 8 units.
#pragma once

#include "primitives/exponential.h"

namespace activation {

// (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3))) / 2, written as a sigmoid: no cancellation far out,
// where its argument has to be known to more digits than one number holds.
struct GeluTanhGateRule {
    static constexpr double cubic = 0.044715;

    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& anyX, Rest) {
        using E = Elementary<T>;
        // The gate has long closed or opened there, and the cube cannot overflow.
        const T x = E::saturated(anyX, 40.0);
        const T factor = E::sqrtTwoOverPi() * 2.0;

        const auto squared = product(x, x);
        const auto bent = product(T(cubic), squared.main);
        const T bracket = 1.0 + bent.main;
        const auto cubed = product(x, bracket);
        const auto argument = product(factor, cubed.main);
        auto rest = argument.rest;
        if constexpr (E::carriesRest) {
            const T bracketRest =
                sumRest(T(1.0), bent.main, bracket) + bent.rest + cubic * squared.rest;
            const T cubedRest = cubed.rest + x * bracketRest;
            rest = rest + factor * cubedRest + cubed.main * (2.0 * E::sqrtTwoOverPiRest());
        }

        Differentiated<T, order> inner(argument.main);
        if constexpr (order >= 1)
            inner.d[1] = factor * (1.0 + bent.main * 3.0);
        if constexpr (order >= 2)
            inner.d[2] = factor * (T(cubic) * 6.0) * x;
        return chain(SigmoidRule::at<order>(argument.main, rest), inner);
    }
};

inline constexpr Primitive<GeluTanhGateRule> geluTanhGate;

} // namespace activation
