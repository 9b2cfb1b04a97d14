// SPDX-License-Identifier: MIT
// A number of twice the digits of a double that knows how far it may be off: the quick first try
// of an exact evaluation.
#pragma once

#include "numbers/elementary.h"

#include <cmath>
#include <compare>
#include <limits>
#include <optional>

namespace activation {

// A ball: the true number lies within `error` of high + low, and high is the double nearest to
// that sum. An error of 0 says that the number is exactly that. Every operation adds to the error
// all that it may have lost, so a result says by itself whether it is known well enough; where one
// leaves the range that this is proven for it gives NaN, which is never known well enough. So NaN
// says "not known here" and not "without a value", and no Pair stands for infinity.
//
// What is used below, for u = 2^-53, in rounding to nearest and with gradual underflow:
// - twoSum gives s = fl(a + b) and the exact rest a + b - s, always (Knuth); fastTwoSum does so for
//   |a| >= |b| or a = 0 (Dekker).
// - twoProduct gives p = fl(a b) and the exact rest a b - p where |p| >= 2^-900 and nothing
//   overflows: the rest is a multiple of 2^-1006, well above what underflows, and Dekker's halves
//   multiply exactly (Joldes, Muller & Popescu 2017 for the whole).
// - A sum of a few errors, all not below 0, comes out too small by less than 2^-51 of itself, which
//   `widened` gives back: fl(E (1 + 2^-50)) >= E (1 + 2^-50) (1 - u). Sums that fall below 2^-1022
//   are exact, and products that do are covered by `leastError`.
class Pair {
public:
    Pair() = default;
    Pair(double exact)
        : m_high(exact) {}

    static Pair pi();
    static Pair e();
    static Pair notKnown() { return std::numeric_limits<double>::quiet_NaN(); }
    // Within `error` of high + low, where |low| <= |high| or high is 0.
    static Pair ball(double high, double low, double error) {
        Pair result;
        fastTwoSum(high, low, result.m_high, result.m_low);
        result.m_error = error;
        return result;
    }

    double high() const { return m_high; }
    double low() const { return m_low; }
    double error() const { return m_error; }
    bool isExactZero() const { return m_high == 0 && m_error == 0; }

    // The double nearest to the true number, where the whole ball rounds to one. Of low + error as
    // computed 2^-52 |low| is more than what its rounding takes; rounding to double is monotonic.
    std::optional<double> rounded() const {
        if (m_error == 0 && std::isfinite(m_high))
            return m_high;
        const double reach = widened(m_error + 0x1p-52 * std::fabs(m_low)) + leastError;
        const double least = m_high + (m_low - reach);
        const double most = m_high + (m_low + reach);
        return least == most && std::isfinite(most) ? std::optional(least) : std::nullopt;
    }

    // Whether this thread's arithmetic is the one that the bounds are proven for; a program may
    // have told its processor to round otherwise or to take tiny numbers for 0.
    static bool isProven() {
        const volatile double one = 1;
        const volatile double little = 0x1p-60;
        const volatile double least = std::numeric_limits<double>::denorm_min();
        return one + little == 1 && one - little == 1 && least + least != 0;
    }

    // Forgets what was noted on this thread, and says whether since then a comparison could not
    // tell its two balls apart or a parameter was not exact.
    static void clearDoubt() { s_hasDoubt = false; }
    static bool hasDoubt() { return s_hasDoubt; }

    friend Pair operator-(const Pair& a) {
        Pair result;
        result.m_high = -a.m_high;
        result.m_low = -a.m_low;
        result.m_error = a.m_error;
        return result;
    }

    // Each rounding error is found by twoSum, so that an exact sum is known to be one.
    friend Pair operator+(const Pair& a, const Pair& b) {
        double sum;
        double rest;
        twoSum(a.m_high, b.m_high, sum, rest);
        double lows;
        double lostOfLows;
        twoSum(a.m_low, b.m_low, lows, lostOfLows);
        double tail;
        double lostOfTail;
        twoSum(rest, lows, tail, lostOfTail);
        Pair result;
        if (tail == 0)
            result.m_high = sum; // which may be -0
        else
            twoSum(sum, tail, result.m_high, result.m_low);
        result.m_error =
            widened(a.m_error + b.m_error + std::fabs(lostOfLows) + std::fabs(lostOfTail));
        return result;
    }
    friend Pair operator-(const Pair& a, const Pair& b) { return a + -b; }

    // With p = fl(a.high b.high) both products with a low part are about u |p| and lose u^2 |p|
    // each, their sum loses 2 u^2 |p|, its sum with the rest of p loses 3 u^2 |p|, and the product
    // of the low parts is u^2 |p|: 2^-102 |p| = 16 u^2 |p| is more than all. Nothing is lost where
    // there are no low parts.
    friend Pair operator*(const Pair& a, const Pair& b) {
        // As for numbers of many digits: nothing times anything is nothing.
        if (a.isExactZero())
            return b.isFinite() ? a : notKnown();
        if (b.isExactZero())
            return a.isFinite() ? b : notKnown();
        double product;
        double rest;
        twoProduct(a.m_high, b.m_high, product, rest);
        Pair result;
        fastTwoSum(product, rest + (a.m_high * b.m_low + a.m_low * b.m_high), result.m_high,
                   result.m_low);
        const double size = std::fabs(product);
        double error = 0;
        if (a.m_low != 0 || b.m_low != 0 || a.m_error != 0 || b.m_error != 0)
            error = size * 0x1p-102 + a.m_error * std::fabs(b.m_high) +
                    b.m_error * (std::fabs(a.m_high) + a.m_error);
        result.m_error = withUnderflow(widened(widened(error)), size);
        return result;
    }

    // With q = fl(a.high / b.high) the remainder a.high - q b.high is exact. What is left of the
    // dividend is below 3 u |a|, is found within 5 u^2 |a|, and dividing it by b.high instead of b
    // and rounding that loses 6 u^2 |q| more: 2^-102 |q| = 16 u^2 |q| is more than all.
    friend Pair operator/(const Pair& a, const Pair& b) {
        const double size = std::fabs(b.m_high);
        if (!(size > 4 * b.m_error) || !b.isFinite())
            return notKnown();
        const double quotient = a.m_high / b.m_high;
        if (a.isExactZero())
            return quotient;
        double product;
        double rest;
        twoProduct(quotient, b.m_high, product, rest);
        const double left = (a.m_high - product) - rest;
        const double remainder = left + (a.m_low - quotient * b.m_low);
        Pair result;
        fastTwoSum(quotient, remainder / b.m_high, result.m_high, result.m_low);
        double error = 0;
        const bool isExact =
            left == 0 && a.m_low == 0 && b.m_low == 0 && a.m_error == 0 && b.m_error == 0;
        if (!isExact)
            error = std::fabs(quotient) * 0x1p-102 +
                    (a.m_error + std::fabs(quotient) * b.m_error) / (size * 0.999 - b.m_error);
        // Underflow strikes where the product or the quotient is tiny, and a small divisor
        // magnifies what it takes.
        const bool isTiny = !(std::fabs(product) >= 0x1p-900) || !(std::fabs(quotient) >= 0x1p-900);
        if (isTiny && size < 1)
            return notKnown();
        result.m_error = withUnderflow(widened(widened(error)), isTiny ? 0 : 1);
        return result;
    }

    // By the centres; what the balls do not tell apart is noted.
    friend std::partial_ordering operator<=>(const Pair& a, const Pair& b) {
        if (a.m_error == 0 && b.m_error == 0 && a.m_low == 0 && b.m_low == 0 && a.isFinite() &&
            b.isFinite())
            return a.m_high <=> b.m_high;
        const Pair distance = a - b;
        if (!(std::fabs(distance.m_high) * 0.5 > distance.m_error) &&
            !(distance.isExactZero() && a.isFinite() && b.isFinite()))
            s_hasDoubt = true;
        return distance.m_high <=> 0.0;
    }
    friend bool operator==(const Pair& a, const Pair& b) { return std::is_eq(a <=> b); }

private:
    friend struct Elementary<Pair>;

    static constexpr double leastError = 0x1p-1060;

    static double widened(double error) { return error * (1 + 0x1p-50); }
    // A dozen roundings to a multiple of 2^-1074 take less than leastError.
    static double withUnderflow(double error, double size) {
        return size >= 0x1p-900 ? error : error + leastError;
    }
    bool isFinite() const { return std::isfinite(m_high) && m_error < HUGE_VAL; }

    static void twoSum(double a, double b, double& sum, double& rest) {
        sum = a + b;
        const double shareOfB = sum - a;
        rest = (a - (sum - shareOfB)) + (b - shareOfB);
    }
    static void fastTwoSum(double a, double b, double& sum, double& rest) {
        sum = a + b;
        rest = b - (sum - a);
    }
    static void twoProduct(double a, double b, double& product, double& rest) {
        product = a * b;
#ifdef __FP_FAST_FMA
        rest = std::fma(a, b, -product);
#else
        const double wideA = a * 0x8000001p0;
        const double highA = wideA - (wideA - a);
        const double lowA = a - highA;
        const double wideB = b * 0x8000001p0;
        const double highB = wideB - (wideB - b);
        const double lowB = b - highB;
        rest = lowA * lowB - (((product - highA * highB) - lowA * highB) - highA * lowB);
#endif
    }

    static inline thread_local bool s_hasDoubt = false;

    double m_high = 0;
    double m_low = 0;
    double m_error = 0;
};

template<>
struct Elementary<Pair> {
    static constexpr bool carriesRest = false;
    static constexpr bool canOverflow = false;
    static long bits() { return 106; }

    static Pair select(bool mask, const Pair& yes, const Pair& no) { return mask ? yes : no; }
    static Pair abs(const Pair& x) { return std::signbit(x.m_high) ? -x : x; }
    static Pair saturated(const Pair& x, double) { return x; }
    static Pair copySign(const Pair& magnitude, const Pair& sign);
    static Pair fma(const Pair& a, const Pair& b, const Pair& c) { return a * b + c; }
    static Pair sqrt(const Pair& x);
    static Pair exp(const Pair& x) { return exponentials(x).exp; }
    static Pair decay(const Pair& x) { return exp(-x); }
    static Pair expm1(const Pair& x) { return exponentials(x).expm1; }
    static Pair log(const Pair& x);
    static Pair log1p(const Pair& x);
    static Pair log1pWithinOne(const Pair& x) { return log1p(x); }
    static Pair sin(const Pair& x) { return sineCosine(x).sine; }
    static Pair cos(const Pair& x) { return sineCosine(x).cosine; }
    static SineCosine<Pair> sineCosine(const Pair& x);
    static Pair atan(const Pair& x);
    static Pair erf(const Pair& x);
    static Pair erfc(const Pair& x);
    static Pair floor(const Pair& x);
    static Exponentials<Pair> exponentials(const Pair& x);
    static Pair gaussian(const Pair& x) { return exp(-(x * x)); }
    static Pair halfGaussian(const Pair& x) { return exp(-(x * x * 0.5)); }
    static Pair normalCdf(const Pair& x) { return erfc(-x * inverseSqrtTwo()) * 0.5; }

    static Pair inverseSqrtTwo();
    static Pair inverseSqrtTwoPi();
    static Pair twoOverSqrtPi();
    static Pair sqrtTwoOverPi();
    static Pair ln2();
    // A parameter that is not exact may round otherwise in more digits.
    static double uniformValue(const Pair& parameter) {
        if (parameter.m_error != 0 || !std::isfinite(parameter.m_high))
            Pair::s_hasDoubt = true;
        return parameter.m_high;
    }
};

} // namespace activation
