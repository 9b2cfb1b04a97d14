// SPDX-License-Identifier: MIT
// How one rule (a function's value and its own derivatives) becomes a primitive that formulas
// call with any number.
//
// What the headers beside this one say holds for all of them. On Wide the ball of the result holds
// the truth, whatever the argument. On batches of doubles the accuracy is given in units in the
// last place of the result, the largest that 10,000 arguments of all sizes have shown, for value
// and slope; it is met where no result is subnormal, and tests/core/vector_accuracy_test.cpp bounds
// what whole formulas make of it. NaN gives NaN. Outside of its domain a primitive is NaN, at the
// ends of the domain and at infinity it is the limit; nothing is reported in any other way.
#pragma once

#include "numbers/accurate.h"

namespace activation {

// The chain rule: `outer` holds a function's derivatives in its argument, `inner` the argument.
template<class T, int order>
Differentiated<T, order> chain(const Differentiated<T, order>& outer,
                               const Differentiated<T, order>& inner) {
    Differentiated<T, order> result;
    result.d[0] = outer.d[0];
    if constexpr (order >= 1)
        result.d[1] = outer.d[1] * inner.d[1];
    if constexpr (order >= 2)
        result.d[2] = outer.d[2] * inner.d[1] * inner.d[1] + outer.d[1] * inner.d[2];
    return result;
}

// A Rule has `template<int order, class T, class Rest> static Differentiated<T, order>
// at(const T& x, Rest rest)`: the derivatives up to `order` at x + rest.
template<class Rule>
struct Primitive {
    template<class T, int order>
    Differentiated<T, order> operator()(const Differentiated<T, order>& x) const {
        return chain(Rule::template at<order>(x.d[0], NoRest{}), x);
    }

    template<class T, int order>
    Differentiated<T, order> operator()(const Accurate<Differentiated<T, order>>& x) const {
        return chain(Rule::template at<order>(x.main.d[0], x.rest), x.main);
    }

    template<class T>
    T operator()(const Accurate<T>& x) const {
        return Rule::template at<0>(x.main, x.rest).d[0];
    }

    template<class T>
    T operator()(const T& x) const {
        return Rule::template at<0>(x, NoRest{}).d[0];
    }
};

} // namespace activation
