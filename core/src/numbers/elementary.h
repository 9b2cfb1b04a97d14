// SPDX-License-Identifier: MIT
// What a number type must offer so that the primitives and formulas run on it; here for double.
#pragma once

#include <cmath>
#include <cstddef>
#include <numbers>

namespace activation {

// e^x and e^x - 1, which formulas nearly always need together.
template<class T>
struct Exponentials {
    T exp;
    T expm1;
};

template<class T>
struct SineCosine {
    T sine;
    T cosine;
};

// The lowest coefficient first.
template<class T, std::size_t count>
T polynomialByHorner(const T& x, const double (&coefficients)[count]) {
    T sum(coefficients[count - 1]);
    for (std::size_t k = count - 1; k-- > 0;)
        sum = sum * x + coefficients[k];
    return sum;
}

// Specialised for every scalar type T that formulas run on. T needs the four operations and
// unary minus among themselves, comparisons that give a mask, and an implicit conversion from
// double; the rest is here. Arguments are finite or have overflowed to infinity, never both.
template<class T>
struct Elementary;

template<>
struct Elementary<double> {
    // Whether a product of two numbers is rounded to so few digits that its rounding error is
    // worth carrying along (see accurate.h).
    static constexpr bool carriesRest = true;
    // Whether a formula can drive intermediate results to infinity.
    static constexpr bool canOverflow = true;

    static double select(bool mask, double yes, double no) { return mask ? yes : no; }
    static double abs(double x) { return std::fabs(x); }
    // Kept within +-bound where T could overflow; a type without that limit returns x.
    static double saturated(double x, double bound) {
        return std::fmax(-bound, std::fmin(x, bound));
    }
    static double copySign(double magnitude, double sign) { return std::copysign(magnitude, sign); }
    static double fma(double a, double b, double c) { return std::fma(a, b, c); }
    static double sqrt(double x) { return std::sqrt(x); }
    static double exp(double x) { return std::exp(x); }
    // e^-x for x >= 0.
    static double decay(double x) { return std::exp(-x); }
    static double log(double x) { return std::log(x); }
    static double log1p(double x) { return std::log1p(x); }
    // The same for x in [0, 1].
    static double log1pWithinOne(double x) { return std::log1p(x); }
    static double sin(double x) { return std::sin(x); }
    static double cos(double x) { return std::cos(x); }
    // Of x + rest. Far out the rest of a product is itself many turns.
    static SineCosine<double> sineCosine(double x, double rest) {
        const double sine = std::sin(x);
        const double cosine = std::cos(x);
        const bool isTiny = std::fabs(rest) < 0x1p-27;
        const double sineOfRest = isTiny ? rest : std::sin(rest);
        const double cosineOfRest = isTiny ? 1.0 : std::cos(rest);
        return {sine * cosineOfRest + cosine * sineOfRest,
                cosine * cosineOfRest - sine * sineOfRest};
    }
    static double atan(double x) { return std::atan(x); }
    template<std::size_t count>
    static double polynomial(double x, const double (&coefficients)[count]) {
        return polynomialByHorner(x, coefficients);
    }
    static double erf(double x) { return std::erf(x); }
    static double erfc(double x) { return std::erfc(x); }
    static double floor(double x) { return std::floor(x); }

    static Exponentials<double> exponentials(double x) {
        const double expm1 = std::expm1(x);
        return {x > -0.5 ? 1 + expm1 : std::exp(x), expm1};
    }

    // e^(-x^2) and e^(-x^2 / 2): the square's own rounding error would cost a thousand units in
    // the last place far out, so it is taken along.
    static double gaussian(double x) { return gaussianOf(std::fmin(std::fabs(x), 28.0), 1.0); }
    static double halfGaussian(double x) { return gaussianOf(std::fmin(std::fabs(x), 39.0), 0.5); }

    // The standard normal distribution function.
    static double normalCdf(double x) {
        const double scaled = -x * inverseSqrtTwo();
        // The rounding error of the argument, to first order.
        const double rest = std::fma(-x, inverseSqrtTwo(), -scaled) - x * inverseSqrtTwoLow;
        const double tail = std::erfc(scaled);
        return 0.5 * (std::fabs(x) < 39 ? tail - twoOverSqrtPi() * halfGaussian(x) * rest : tail);
    }

    static double inverseSqrtTwo() { return 0x1.6a09e667f3bcdp-1; }
    static double inverseSqrtTwoPi() { return 0x1.9884533d43651p-2; }
    static double twoOverSqrtPi() { return 0x1.20dd750429b6dp+0; }
    static double sqrtTwoOverPi() { return 0x1.9884533d43651p-1; }
    // What the double nearest to sqrt(2/pi) leaves out.
    static double sqrtTwoOverPiRest() { return -0x1.cbc0d30ebfd15p-55; }
    // A parameter, which is the same for all elements of a vector, as a plain double.
    static double uniformValue(double parameter) { return parameter; }
    static double ln2() { return std::numbers::ln2; }

private:
    static constexpr double inverseSqrtTwoLow = -0x1.bdd3413b26456p-55;

    static double gaussianOf(double x, double factor) {
        const double square = x * x;
        const double rest = std::fma(x, x, -square);
        return std::exp(-factor * square) * (1 - factor * rest);
    }
};

} // namespace activation
