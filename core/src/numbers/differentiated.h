// SPDX-License-Identifier: MIT
// A number that carries its derivatives along: value, slope and, at order two, curvature.
#pragma once

#include "numbers/elementary.h"

#include <type_traits>

namespace activation {

// Over any scalar type with an Elementary. d[k] is the k-th derivative with respect to the seeded
// variable; plain scalars mix in as constants without any cost.
template<class T, int order>
struct Differentiated {
    T d[order + 1];

    Differentiated() = default;
    explicit Differentiated(const T& constant)
        : d{constant} {
        for (int k = 1; k <= order; ++k)
            d[k] = T(0.0);
    }
    Differentiated(const T& value, const T& slope) requires(order == 1)
        : d{value, slope} {}
    Differentiated(const T& value, const T& slope, const T& curvature) requires(order == 2)
        : d{value, slope, curvature} {}

    static Differentiated variable(const T& value) {
        Differentiated result(value);
        if constexpr (order >= 1)
            result.d[1] = T(1.0);
        return result;
    }

    friend Differentiated operator-(const Differentiated& a) {
        return each([&](int k) { return -a.d[k]; });
    }

    friend Differentiated operator+(const Differentiated& a, const Differentiated& b) {
        return each([&](int k) { return a.d[k] + b.d[k]; });
    }
    friend Differentiated operator+(const Differentiated& a, const T& b) {
        Differentiated result = a;
        result.d[0] = a.d[0] + b;
        return result;
    }
    friend Differentiated operator+(const T& a, const Differentiated& b) { return b + a; }

    friend Differentiated operator-(const Differentiated& a, const Differentiated& b) {
        return each([&](int k) { return a.d[k] - b.d[k]; });
    }
    friend Differentiated operator-(const Differentiated& a, const T& b) {
        Differentiated result = a;
        result.d[0] = a.d[0] - b;
        return result;
    }
    friend Differentiated operator-(const T& a, const Differentiated& b) {
        Differentiated result = -b;
        result.d[0] = a - b.d[0];
        return result;
    }

    friend Differentiated operator*(const Differentiated& a, const Differentiated& b) {
        return productRule(a, b, [](const T& p, const T& q) { return p * q; });
    }
    friend Differentiated operator*(const Differentiated& a, const T& b) {
        return each([&](int k) { return a.d[k] * b; });
    }
    friend Differentiated operator*(const T& a, const Differentiated& b) { return b * a; }

    friend Differentiated operator/(const Differentiated& a, const Differentiated& b) {
        return quotientRule(a.d[0] / b.d[0], a, b);
    }
    friend Differentiated operator/(const Differentiated& a, const T& b) {
        return each([&](int k) { return a.d[k] / b; });
    }
    friend Differentiated operator/(const T& a, const Differentiated& b) {
        Differentiated result;
        result.d[0] = a / b.d[0];
        if constexpr (order >= 1)
            result.d[1] = -result.d[0] * b.d[1] / b.d[0];
        if constexpr (order >= 2)
            result.d[2] = -(result.d[1] * b.d[1] * 2.0 + result.d[0] * b.d[2]) / b.d[0];
        return result;
    }

    // Comparisons look at the value alone.
    friend auto operator<(const Differentiated& a, const Differentiated& b) {
        return a.d[0] < b.d[0];
    }
    friend auto operator<(const Differentiated& a, const T& b) { return a.d[0] < b; }
    friend auto operator<(const T& a, const Differentiated& b) { return a < b.d[0]; }
    friend auto operator>(const Differentiated& a, const Differentiated& b) {
        return a.d[0] > b.d[0];
    }
    friend auto operator>(const Differentiated& a, const T& b) { return a.d[0] > b; }
    friend auto operator>(const T& a, const Differentiated& b) { return a > b.d[0]; }
    friend auto operator<=(const Differentiated& a, const Differentiated& b) {
        return a.d[0] <= b.d[0];
    }
    friend auto operator<=(const Differentiated& a, const T& b) { return a.d[0] <= b; }
    friend auto operator<=(const T& a, const Differentiated& b) { return a <= b.d[0]; }
    friend auto operator>=(const Differentiated& a, const Differentiated& b) {
        return a.d[0] >= b.d[0];
    }
    friend auto operator>=(const Differentiated& a, const T& b) { return a.d[0] >= b; }
    friend auto operator>=(const T& a, const Differentiated& b) { return a >= b.d[0]; }

    // The product rule for a multiplication that may treat special operands its own way.
    template<class Multiply>
    static Differentiated productRule(const Differentiated& a, const Differentiated& b,
                                      Multiply multiply) {
        Differentiated result;
        result.d[0] = multiply(a.d[0], b.d[0]);
        if constexpr (order >= 1)
            result.d[1] = multiply(a.d[1], b.d[0]) + multiply(a.d[0], b.d[1]);
        if constexpr (order >= 2)
            result.d[2] = multiply(a.d[2], b.d[0]) + multiply(a.d[1], b.d[1]) * 2.0 +
                          multiply(a.d[0], b.d[2]);
        return result;
    }

private:
    template<class Component>
    static Differentiated each(Component component) {
        Differentiated result;
        for (int k = 0; k <= order; ++k)
            result.d[k] = component(k);
        return result;
    }

    static Differentiated quotientRule(const T& quotient, const Differentiated& a,
                                       const Differentiated& b) {
        Differentiated result;
        result.d[0] = quotient;
        if constexpr (order >= 1)
            result.d[1] = (a.d[1] - quotient * b.d[1]) / b.d[0];
        if constexpr (order >= 2)
            result.d[2] = (a.d[2] - result.d[1] * b.d[1] * 2.0 - quotient * b.d[2]) / b.d[0];
        return result;
    }
};

template<class T>
using Dual = Differentiated<T, 1>;

template<class T>
using SecondOrder = Differentiated<T, 2>;

template<class N>
struct NumberTraits {
    using Scalar = std::conditional_t<std::is_arithmetic_v<N>, double, N>;
    using Number = Scalar;
    static constexpr bool isDifferentiated = false;
};

template<class T, int order>
struct NumberTraits<Differentiated<T, order>> {
    using Scalar = T;
    using Number = Differentiated<T, order>;
    static constexpr bool isDifferentiated = true;
};

template<class N>
using ScalarOf = typename NumberTraits<N>::Scalar;

template<class T, int order>
const T& valueOf(const Differentiated<T, order>& x) {
    return x.d[0];
}

template<class T>
const T& valueOf(const T& x) {
    return x;
}

// The type in which two operands meet: a differentiated one wins over its scalar, and any scalar
// wins over a literal.
template<class A, class B>
struct CommonNumber {
    using NumberA = typename NumberTraits<A>::Number;
    using NumberB = typename NumberTraits<B>::Number;
    static constexpr bool aWins =
        NumberTraits<A>::isDifferentiated ||
        (!NumberTraits<B>::isDifferentiated && std::is_same_v<NumberB, double>);
    using Type = std::conditional_t<aWins, NumberA, NumberB>;
};

template<class A, class B>
using Common = typename CommonNumber<A, B>::Type;

template<class N, class A>
N lift(const A& a) {
    if constexpr (std::is_same_v<N, A>)
        return a;
    else if constexpr (NumberTraits<N>::isDifferentiated)
        return N(ScalarOf<N>(a));
    else
        return N(a);
}

} // namespace activation
