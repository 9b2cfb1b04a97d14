// SPDX-License-Identifier: MIT
// Choosing between numbers without branching, so that formulas run on whole vectors as well.
#pragma once

#include "numbers/differentiated.h"

namespace activation {

template<class Mask, class A, class B>
auto select(const Mask& mask, const A& yes, const B& no) {
    using N = Common<A, B>;
    using T = ScalarOf<N>;
    const N a = lift<N>(yes);
    const N b = lift<N>(no);
    if constexpr (NumberTraits<N>::isDifferentiated) {
        N result;
        for (std::size_t k = 0; k < sizeof(result.d) / sizeof(result.d[0]); ++k)
            result.d[k] = Elementary<T>::select(mask, a.d[k], b.d[k]);
        return result;
    } else {
        return Elementary<T>::select(mask, a, b);
    }
}

// Where both are equal the second is taken, with its slope.
template<class A, class B>
auto max(const A& a, const B& b) {
    return select(a > b, a, b);
}

template<class A, class B>
auto min(const A& a, const B& b) {
    return select(a < b, a, b);
}

// |x| with slope 0 at 0.
template<class N>
N abs(const N& x) {
    return select(x > 0.0, x, select(x < 0.0, -x, lift<N>(0.0)));
}

// x * gate, where a gate that is closed (0) wins over an x that has grown beyond all bounds.
template<class A, class B>
auto gated(const A& x, const B& gate) {
    using N = Common<A, B>;
    using T = ScalarOf<N>;
    const auto multiply = [](const T& p, const T& q) {
        if constexpr (Elementary<T>::canOverflow) {
            const T zero(0.0);
            return Elementary<T>::select(p == zero, zero,
                                         Elementary<T>::select(q == zero, zero, p * q));
        } else {
            return p * q;
        }
    };
    if constexpr (NumberTraits<N>::isDifferentiated)
        return N::productRule(lift<N>(x), lift<N>(gate), multiply);
    else
        return multiply(lift<N>(x), lift<N>(gate));
}

// The slopes of x with another value.
template<class T, int order>
Differentiated<T, order> withValue(Differentiated<T, order> x, const T& value) {
    x.d[0] = value;
    return x;
}

} // namespace activation
