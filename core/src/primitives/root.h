// SPDX-License-Identifier: MIT
// Square roots of x^2 + b, without overflow on the way.
#pragma once

#include "numbers/choice.h"
#include "primitives/algebraic.h"

namespace activation {

// sqrt(x^2 + b) for b > 0 and all x: 1 unit of value, 2 of slope.
template<class X, class B>
auto rootOfSquarePlus(const X& x, const B& b) {
    using T = ScalarOf<Common<X, B>>;
    const T size = Elementary<T>::abs(valueOf(x));
    const T one(1.0);
    const T scale = Elementary<T>::select(
        size > T(0x1p500), T(0x1p-600),
        Elementary<T>::select(size < T(0x1p-400),
                              Elementary<T>::select(T(valueOf(b)) < T(0x1p-800), T(0x1p500), one),
                              one));
    return sqrt(square(x * scale) + b * scale * scale) / scale;
}

// x / sqrt(1 + a x^2) for a >= 0.
template<class T, int order, class A>
Differentiated<T, order> overRoot(const Differentiated<T, order>& x, const A& a) {
    using E = Elementary<T>;
    const T size = E::abs(x.d[0]);
    const T factor(valueOf(a));
    const auto isLarge = size > T(1.0);
    const T inverse = 1.0 / E::select(isLarge, size, T(1.0));
    // Of the two equal forms each is taken where its square cannot overflow; a = 0 leaves x.
    const T small = E::select(isLarge, T(1.0), size);
    const T inner = 1.0 / E::sqrt(1.0 + factor * small * small);
    const T outer =
        E::select(factor > T(0.0), inverse / E::sqrt(factor + inverse * inverse), T(1.0));
    const T root = E::select(isLarge, outer, inner);
    const T value =
        E::select(isLarge,
                  E::select(factor > T(0.0),
                            E::copySign(1.0 / E::sqrt(factor + inverse * inverse), x.d[0]), x.d[0]),
                  x.d[0] * inner);
    Differentiated<T, order> partials(value);
    const T slope = root * root * root;
    if constexpr (order >= 1)
        partials.d[1] = slope;
    if constexpr (order >= 2)
        partials.d[2] = slope * root * factor * value * -3.0;
    auto result = chain(partials, x);
    if constexpr (NumberTraits<A>::isDifferentiated && order == 1)
        result.d[1] = result.d[1] - value * value * value * a.d[1] * 0.5;
    return result;
}

} // namespace activation
