// SPDX-License-Identifier: MIT
// What each operation computes, on any number that formulas run on.
#pragma once

#include "families/gumbel_noise.h"
#include "numbers/choice.h"
#include "operations/table.h"
#include "primitives/algebraic.h"
#include "primitives/exponential.h"
#include "primitives/hyperbolic.h"
#include "primitives/normal.h"
#include "primitives/power.h"
#include "primitives/rational.h"
#include "primitives/root.h"
#include "primitives/triangle.h"

namespace activation::expression {

template<class N>
auto holds(const N& condition) {
    return Elementary<ScalarOf<N>>::abs(valueOf(condition)) > ScalarOf<N>(0.0);
}

template<class N, class Mask>
N indicator(const Mask& mask) {
    using T = ScalarOf<N>;
    return lift<N>(Elementary<T>::select(mask, T(1.0), T(0.0)));
}

// The first where both are equal, NaN where one is.
template<class N, class Mask>
N extreme(const N& first, const N& second, const Mask& isSecond, const Mask& isFirst) {
    return select(isSecond, second, select(isFirst, first, first + second));
}

// The draw for a seed and a place that are whole numbers of a sensible size, else NaN. Seed and
// place are taken to be the same for all elements of a vector.
template<class N>
N gumbelDraw(const ScalarOf<N>& seed, const ScalarOf<N>& place) {
    using E = Elementary<ScalarOf<N>>;
    const double wantedSeed = E::uniformValue(seed);
    const double wantedPlace = E::uniformValue(place);
    const bool isSensible =
        wantedSeed >= 0 && wantedSeed <= 0x1p31 && wantedPlace >= 0 && wantedPlace <= 64;
    return isSensible ? gumbelNoise(lift<N>(seed), static_cast<int>(wantedPlace)).main
                      : lift<N>(ScalarOf<N>(std::numeric_limits<double>::quiet_NaN()));
}

// U is a number or, for what takesRest, an Accurate one.
template<Operation operation, class U>
auto operated(const U& u) {
    using enum Operation;
    if constexpr (operation == Exp)
        return exp(u);
    else if constexpr (operation == Expm1)
        return expm1(u);
    else if constexpr (operation == Log)
        return log(u);
    else if constexpr (operation == Log1p)
        return log1p(u);
    else if constexpr (operation == Sin)
        return sin(u);
    else if constexpr (operation == Cos)
        return cos(u);
    else if constexpr (operation == Tan)
        return tan(u);
    else if constexpr (operation == Tanh)
        return tanh(u);
    else if constexpr (operation == Sigmoid)
        return sigmoid(u);
    else if constexpr (operation == Softplus)
        return softplus(u);
    else if constexpr (operation == Negate)
        return -u;
    else if constexpr (operation == Abs)
        return abs(u);
    else if constexpr (operation == Sqrt)
        return sqrt(u);
    else if constexpr (operation == Cbrt)
        return cbrt(u);
    else if constexpr (operation == Asin)
        return asin(u);
    else if constexpr (operation == Acos)
        return acos(u);
    else if constexpr (operation == Atan)
        return atan(u);
    else if constexpr (operation == Sinh)
        return sinh(u);
    else if constexpr (operation == Cosh)
        return cosh(u);
    else if constexpr (operation == Erf)
        return erf(u);
    else if constexpr (operation == Erfc)
        return erfc(u);
    else if constexpr (operation == NormalCdf)
        return normalCdf(u);
    else if constexpr (operation == Gaussian)
        return gaussian(u);
    else if constexpr (operation == Softsign)
        return softsign(u);
    else if constexpr (operation == Square)
        return square(u);
    else if constexpr (operation == MishGate)
        return mishGate(u);
    else if constexpr (operation == Tanhshrink)
        return tanhshrink(u);
    else if constexpr (operation == Not)
        return indicator<U>(!holds(u));
    else if constexpr (operation == Floor)
        return lift<U>(Elementary<ScalarOf<U>>::floor(valueOf(u)));
    else if constexpr (operation == Ceil)
        return lift<U>(-Elementary<ScalarOf<U>>::floor(-valueOf(u)));
    else {
        static_assert(operation == Sign);
        // 0 and NaN stay what they are.
        const U sign = select(u > 0.0, lift<U>(1.0), select(u < 0.0, lift<U>(-1.0), u));
        return lift<U>(ScalarOf<U>(valueOf(sign)));
    }
}

template<Operation operation, class N>
N operated(const N& u, const N& v) {
    using enum Operation;
    if constexpr (operation == Add)
        return u + v;
    else if constexpr (operation == Subtract)
        return u - v;
    else if constexpr (operation == Multiply)
        return u * v;
    else if constexpr (operation == Divide)
        return u / v;
    else if constexpr (operation == Power)
        return powerOf(u, v);
    else if constexpr (operation == Less)
        return indicator<N>(u < v);
    else if constexpr (operation == LessEqual)
        return indicator<N>(u <= v);
    else if constexpr (operation == Greater)
        return indicator<N>(u > v);
    else if constexpr (operation == GreaterEqual)
        return indicator<N>(u >= v);
    else if constexpr (operation == Equal)
        return select(u <= v, indicator<N>(u >= v), lift<N>(0.0));
    else if constexpr (operation == NotEqual)
        return select(u <= v, indicator<N>(u < v), lift<N>(1.0));
    else if constexpr (operation == And)
        return select(holds(u), indicator<N>(holds(v)), lift<N>(0.0));
    else if constexpr (operation == Or)
        return select(holds(u), lift<N>(1.0), indicator<N>(holds(v)));
    else if constexpr (operation == Minimum)
        return extreme(u, v, v < u, u <= v);
    else if constexpr (operation == Maximum)
        return extreme(u, v, v > u, u >= v);
    else if constexpr (operation == StraightThrough)
        return withValue(v, valueOf(u));
    else if constexpr (operation == RootOfSquarePlus)
        return rootOfSquarePlus(u, v);
    else {
        static_assert(operation == GumbelNoise);
        return gumbelDraw<N>(valueOf(u), valueOf(v));
    }
}

template<Operation operation, class N>
N operated(const N& condition, const N& yes, const N& no) {
    static_assert(operation == Operation::If);
    return select(holds(condition), yes, no);
}

} // namespace activation::expression
