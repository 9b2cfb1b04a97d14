// SPDX-License-Identifier: MIT
// A product, quotient or difference together with its own rounding error, for primitives that
// would magnify that error (e^u far out, a sine of many turns).
#pragma once

#include "numbers/choice.h"
#include "numbers/differentiated.h"

namespace activation {

// In place of a rest where there is none to carry.
struct NoRest {};

template<class N>
using RestOf = std::conditional_t<Elementary<ScalarOf<N>>::carriesRest, ScalarOf<N>, NoRest>;

// Stands for main + rest, where rest is far below one unit in the last place of main's value.
template<class N>
struct Accurate {
    N main;
    RestOf<N> rest;
};

// What a + b lost when it was rounded to `sum`.
template<class T>
T sumRest(const T& a, const T& b, const T& sum) {
    const T shareOfB = sum - a;
    return (a - (sum - shareOfB)) + (b - shareOfB);
}

// factor * (1 + rest), for a quantity that grows like e^rest.
template<class T>
T grown(const T& factor, const T& rest) {
    return factor + factor * rest;
}

template<class T>
T grown(const T& factor, NoRest) {
    return factor;
}

// base + slope * rest.
template<class T>
T moved(const T& base, const T& slope, const T& rest) {
    return base + slope * rest;
}

template<class T>
T moved(const T& base, const T&, NoRest) {
    return base;
}

// The rest of a result, which has none once it has overflowed.
template<class T>
T restOfFinite(const T& rest, const T& main) {
    return Elementary<T>::select(main - main == T(0.0), rest, T(0.0));
}

template<class A, class B>
auto product(const A& a, const B& b) {
    using N = Common<A, B>;
    using T = ScalarOf<N>;
    Accurate<N> result{N(a * b), {}};
    if constexpr (Elementary<T>::carriesRest) {
        const T& main = valueOf(result.main);
        result.rest = restOfFinite(Elementary<T>::fma(T(valueOf(a)), T(valueOf(b)), -main), main);
    }
    return result;
}

template<class A, class B>
auto product(const Accurate<A>& a, const B& b) {
    auto result = product(a.main, b);
    using T = ScalarOf<std::remove_cvref_t<decltype(result.main)>>;
    if constexpr (Elementary<T>::carriesRest)
        result.rest = restOfFinite(result.rest + a.rest * T(valueOf(b)), valueOf(result.main));
    return result;
}

template<class A, class B>
auto product(const A& a, const Accurate<B>& b) {
    return product(b, a);
}

// a - b with what was lost.
template<class A, class B>
auto difference(const A& a, const B& b) {
    using N = Common<A, B>;
    using T = ScalarOf<N>;
    Accurate<N> result{N(a - b), {}};
    if constexpr (Elementary<T>::carriesRest) {
        const T& main = valueOf(result.main);
        result.rest = restOfFinite(sumRest(T(valueOf(a)), -T(valueOf(b)), main), main);
    }
    return result;
}

// x + rest in one number.
template<class N>
N joined(const Accurate<N>& x) {
    N result = x.main;
    if constexpr (NumberTraits<N>::isDifferentiated)
        result.d[0] = moved(result.d[0], ScalarOf<N>(1.0), x.rest);
    else
        result = moved(result, N(1.0), x.rest);
    return result;
}

// The same number where the rest may have become larger than main's last place.
template<class N>
Accurate<N> normalized(const Accurate<N>& x) {
    using T = ScalarOf<N>;
    Accurate<N> result{joined(x), {}};
    if constexpr (Elementary<T>::carriesRest) {
        const T& main = valueOf(result.main);
        result.rest = restOfFinite(sumRest(valueOf(x.main), x.rest, main), main);
    }
    return result;
}

// factor * x + offset, rounded once.
template<class A, class X, class B>
auto multiplyAdd(const A& factor, const X& x, const B& offset) {
    auto result = factor * x + offset;
    using N = decltype(result);
    using T = ScalarOf<N>;
    const T value = Elementary<T>::fma(T(valueOf(factor)), T(valueOf(x)), T(valueOf(offset)));
    if constexpr (NumberTraits<N>::isDifferentiated)
        result.d[0] = value;
    else
        result = value;
    return result;
}

// The same where x is known to more digits.
template<class A, class X, class B>
auto multiplyAdd(const A& factor, const Accurate<X>& x, const B& offset) {
    const auto line = multiplyAdd(factor, x.main, offset);
    using N = std::remove_cvref_t<decltype(line)>;
    Accurate<N> result{line, {}};
    if constexpr (Elementary<ScalarOf<N>>::carriesRest)
        result.rest = ScalarOf<N>(valueOf(factor)) * x.rest;
    return joined(result);
}

template<class A, class B>
auto quotient(const A& a, const B& b) {
    using N = Common<A, B>;
    using T = ScalarOf<N>;
    Accurate<N> result{N(a / b), {}};
    if constexpr (Elementary<T>::carriesRest) {
        // Next to the largest numbers main * b may overflow on its own.
        const T rest = -Elementary<T>::fma(valueOf(result.main), T(valueOf(b)), -T(valueOf(a))) /
                       T(valueOf(b));
        result.rest = restOfFinite(rest, rest);
    }
    return result;
}

// (x - shift) / divisor.
template<class A, class B, class C>
auto shiftedQuotient(const A& x, const B& shift, const C& divisor) {
    const auto difference = x - shift;
    auto result = quotient(difference, divisor);
    using T = ScalarOf<std::remove_cvref_t<decltype(result.main)>>;
    if constexpr (Elementary<T>::carriesRest)
        result.rest =
            result.rest + sumRest(T(valueOf(x)), -T(valueOf(shift)), T(valueOf(difference))) /
                              T(valueOf(divisor));
    return result;
}

inline NoRest operator-(NoRest) {
    return {};
}

template<class Mask>
NoRest selectRest(const Mask&, NoRest, NoRest) {
    return {};
}

template<class Mask, class T>
T selectRest(const Mask& mask, const T& yes, const T& no) {
    return Elementary<T>::select(mask, yes, no);
}

template<class N>
Accurate<N> operator-(const Accurate<N>& x) {
    return {-x.main, -x.rest};
}

// -x where the mask holds, else x.
template<class Mask, class N>
Accurate<N> mirrored(const Mask& mask, const Accurate<N>& x) {
    return {select(mask, -x.main, x.main), selectRest(mask, -x.rest, x.rest)};
}

} // namespace activation
