// SPDX-License-Identifier: MIT
// The exponential, the logarithm and what follows from them: sigmoid, tanh, softplus.
//
//                domain       units of value and slope
// exp, expm1     all numbers  1 and 1
// log            x >= 0       1 and 1; -infinity at 0
// log1p          x >= -1      1 and 1; -infinity at -1
// sigmoid        all numbers  2 and 4
// tanh           all numbers  3 and 5
// softplus       all numbers  1 and 2
#pragma once

#include "primitives/primitive.h"

namespace activation {

struct ExpRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest rest) {
        Differentiated<T, order> result;
        const T e = grown(Elementary<T>::exp(x), rest);
        for (int k = 0; k <= order; ++k)
            result.d[k] = e;
        return result;
    }
};

struct Expm1Rule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest rest) {
        Differentiated<T, order> result;
        const Exponentials<T> both = Elementary<T>::exponentials(x);
        result.d[0] = moved(both.expm1, both.exp, rest);
        for (int k = 1; k <= order; ++k)
            result.d[k] = grown(both.exp, rest);
        return result;
    }
};

struct LogRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest rest) {
        Differentiated<T, order> result;
        const T slope = 1.0 / x;
        result.d[0] = moved(Elementary<T>::log(x), slope, rest);
        if constexpr (order >= 1)
            result.d[1] = slope;
        if constexpr (order >= 2)
            result.d[2] = -slope * slope;
        return result;
    }
};

struct Log1pRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest rest) {
        Differentiated<T, order> result;
        const T slope = 1.0 / (1.0 + x);
        result.d[0] = moved(Elementary<T>::log1p(x), slope, rest);
        if constexpr (order >= 1)
            result.d[1] = slope;
        if constexpr (order >= 2)
            result.d[2] = -slope * slope;
        return result;
    }
};

struct SigmoidRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest rest) {
        using E = Elementary<T>;
        Differentiated<T, order> result;
        const auto isPositive = x >= T(0.0);
        const T e = grown(E::decay(E::abs(x)), selectRest(isPositive, -rest, rest));
        const T inverse = 1.0 / (1.0 + e);
        const T small = e * inverse;
        result.d[0] = E::select(isPositive, inverse, small);
        if constexpr (order >= 1)
            result.d[1] = small * inverse;
        if constexpr (order >= 2)
            result.d[2] =
                result.d[1] * E::exponentials(-E::abs(x)).expm1 * inverse * E::copySign(T(1.0), x);
        return result;
    }
};

struct TanhRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest rest) {
        using E = Elementary<T>;
        Differentiated<T, order> result;
        const Exponentials<T> both = E::exponentials(E::abs(x) * -2.0);
        const T inverse = 1.0 / (2.0 + both.expm1);
        const T value = E::copySign(-both.expm1 * inverse, x);
        const T plainSlope = both.exp * 4.0 * inverse * inverse;
        // d/dx ln tanh' = -2 tanh.
        const T slope = moved(plainSlope, value * plainSlope * -2.0, rest);
        result.d[0] = moved(value, plainSlope, rest);
        if constexpr (order >= 1)
            result.d[1] = slope;
        if constexpr (order >= 2)
            result.d[2] = value * slope * -2.0;
        return result;
    }
};

// ln(1 + e^x).
struct SoftplusRule {
    template<int order, class T, class Rest>
    static Differentiated<T, order> at(const T& x, Rest rest) {
        using E = Elementary<T>;
        Differentiated<T, order> result;
        const auto isPositive = x >= T(0.0);
        const T e = grown(E::decay(E::abs(x)), selectRest(isPositive, -rest, rest));
        const T linear = E::select(isPositive, T(1.0), T(0.0));
        result.d[0] = E::select(isPositive, x, T(0.0)) + moved(E::log1pWithinOne(e), linear, rest);
        const T inverse = 1.0 / (1.0 + e);
        if constexpr (order >= 1)
            result.d[1] = E::select(isPositive, inverse, e * inverse);
        if constexpr (order >= 2)
            result.d[2] = e * inverse * inverse;
        return result;
    }
};

inline constexpr Primitive<ExpRule> exp;
inline constexpr Primitive<Expm1Rule> expm1;
inline constexpr Primitive<LogRule> log;
inline constexpr Primitive<Log1pRule> log1p;
inline constexpr Primitive<SigmoidRule> sigmoid;
inline constexpr Primitive<TanhRule> tanh;
inline constexpr Primitive<SoftplusRule> softplus;

// ln sigmoid(x).
template<class N>
auto logSigmoid(const N& x) {
    return -softplus(-x);
}

} // namespace activation
