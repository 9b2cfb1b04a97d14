// SPDX-License-Identifier: MIT
// Calls a formula with a list of parameters, and knows how many it takes.
#pragma once

#include "numbers/differentiated.h"
#include "numbers/staged.h"

#include <cstddef>
#include <utility>

namespace activation {

template<class Number, class Parameter, class F, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>) {
    return requires(F formula, Number x, Parameter parameter) {
        formula(x, (static_cast<void>(I), parameter)...);
    };
}

// The number of parameters of a formula.
template<class F, std::size_t count = 0>
constexpr std::size_t arity() {
    static_assert(count < 20, "the formula does not accept a number and its parameters");
    if constexpr (takes<Dual<double>, double, F>(std::make_index_sequence<count>{}))
        return count;
    else
        return arity<F, count + 1>();
}

// The formula as a function of x alone, with the parameters parameterAt(0), parameterAt(1), ...;
// what a formula says to depend on nothing else is worked out here.
template<class F, class ParameterAt>
auto withParameters(ParameterAt parameterAt) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        if constexpr (requires { F::prepare(parameterAt(I)...); })
            return [prepared = F::prepare(parameterAt(I)...)]<class X>(const X& x) {
                return lift<X>(F::finish(x, prepared));
            };
        else
            return [=]<class X>(const X& x) { return lift<X>(F{}(x, parameterAt(I)...)); };
    }
    (std::make_index_sequence<arity<F>()>{});
}

// formula(x, parameterAt(0), parameterAt(1), ...).
template<class F, class X, class ParameterAt>
X applyFormula(const X& x, ParameterAt parameterAt) {
    return withParameters<F>(parameterAt)(x);
}

} // namespace activation
