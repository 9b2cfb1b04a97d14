// SPDX-License-Identifier: MIT
// A long double as a number for formulas: where it has a wider exponent range than double, gates
// keep all their digits far out in their tails.
#pragma once

#include "numbers/elementary.h"

namespace activation {

class Extended {
public:
    Extended() = default;
    Extended(double x)
        : m_value(x) {}

    static Extended pi() { return of(std::numbers::pi_v<long double>); }
    static Extended e() { return of(std::numbers::e_v<long double>); }

    double rounded() const { return static_cast<double>(m_value); }
    bool isInfinite() const { return std::isinf(m_value); }
    bool isNan() const { return std::isnan(m_value); }

    friend Extended operator-(Extended a) { return of(-a.m_value); }
    friend Extended operator+(Extended a, Extended b) { return of(a.m_value + b.m_value); }
    friend Extended operator-(Extended a, Extended b) { return of(a.m_value - b.m_value); }
    friend Extended operator*(Extended a, Extended b) { return of(a.m_value * b.m_value); }
    friend Extended operator/(Extended a, Extended b) { return of(a.m_value / b.m_value); }
    friend bool operator<(Extended a, Extended b) { return a.m_value < b.m_value; }
    friend bool operator>(Extended a, Extended b) { return a.m_value > b.m_value; }
    friend bool operator<=(Extended a, Extended b) { return a.m_value <= b.m_value; }
    friend bool operator>=(Extended a, Extended b) { return a.m_value >= b.m_value; }
    friend bool operator==(Extended a, Extended b) { return a.m_value == b.m_value; }

private:
    friend struct Elementary<Extended>;

    static Extended of(long double x) {
        Extended result;
        result.m_value = x;
        return result;
    }

    long double m_value = 0;
};

template<>
struct Elementary<Extended> {
    static constexpr bool carriesRest = true;
    static constexpr bool canOverflow = true;
    using N = Extended;

    static N select(bool mask, N yes, N no) { return mask ? yes : no; }
    static N abs(N x) { return N::of(std::fabs(x.m_value)); }
    static N saturated(N x, double bound) { return x > bound ? N(bound) : x < -bound ? -bound : x; }
    static N copySign(N size, N sign) { return N::of(std::copysign(size.m_value, sign.m_value)); }
    static N fma(N a, N b, N c) { return N::of(std::fma(a.m_value, b.m_value, c.m_value)); }
    static N sqrt(N x) { return noted(std::sqrt(x.m_value)); }
    static N exp(N x) { return noted(std::exp(x.m_value)); }
    static N decay(N x) { return exp(-x); }
    static N log(N x) { return noted(std::log(x.m_value)); }
    static N log1p(N x) { return noted(std::log1p(x.m_value)); }
    static N log1pWithinOne(N x) { return log1p(x); }
    static N sin(N x) { return noted(std::sin(x.m_value)); }
    static N cos(N x) { return noted(std::cos(x.m_value)); }
    static SineCosine<N> sineCosine(N x, N rest) {
        return {sin(x) * cos(rest) + cos(x) * sin(rest), cos(x) * cos(rest) - sin(x) * sin(rest)};
    }
    template<std::size_t count>
    static N polynomial(N x, const double (&coefficients)[count]) {
        return polynomialByHorner(x, coefficients);
    }
    static N atan(N x) { return noted(std::atan(x.m_value)); }
    static N erf(N x) { return noted(std::erf(x.m_value)); }
    static N erfc(N x) { return noted(std::erfc(x.m_value)); }
    static N floor(N x) { return N::of(std::floor(x.m_value)); }
    static Exponentials<N> exponentials(N x) { return {exp(x), noted(std::expm1(x.m_value))}; }
    static N gaussian(N x) { return exp(-(x * x)); }
    static N halfGaussian(N x) { return exp(-(x * x * 0.5)); }
    static N normalCdf(N x) { return erfc(-x * inverseSqrtTwo()) * 0.5; }

    static N inverseSqrtTwo() { return sqrt(0.5); }
    static N inverseSqrtTwoPi() {
        return N::of(std::numbers::inv_sqrtpi_v<long double>) * inverseSqrtTwo();
    }
    static N twoOverSqrtPi() { return N::of(std::numbers::inv_sqrtpi_v<long double>) * 2.0; }
    static N sqrtTwoOverPi() { return inverseSqrtTwoPi() * 2.0; }
    static N sqrtTwoOverPiRest() { return 0.0; }
    static double uniformValue(N parameter) { return parameter.rounded(); }
    static N ln2() { return N::of(std::numbers::ln2_v<long double>); }

    // Whether this thread has evaluated one of the functions that can leave the range of double.
    static inline thread_local bool hasLeftRationals = false;

private:
    static N noted(long double x) {
        hasLeftRationals = true;
        return N::of(x);
    }
};

} // namespace activation
