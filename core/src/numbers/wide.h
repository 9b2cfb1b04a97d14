// SPDX-License-Identifier: MIT
// A number of many digits that knows how far it may be off.
#pragma once

#include "numbers/elementary.h"

#include <compare>
#include <cstdint>
#include <limits>
#include <mpfr.h>
#include <optional>

namespace activation {

// A ball: the true number lies within 2^error of the centre. Every operation rounds its centre to
// the precision in force on the thread and widens the ball by all that it may have lost, so that a
// result says by itself whether it is known well enough. Overflow gives infinity; a ball of
// unknown radius holds every number. A copy stands for the same true number as its original,
// whatever that is: the two are equal and nothing lies between them, which no number of digits
// would show.
class Wide {
public:
    // Sets the precision in bits, and the widest exponent range, for this thread and scope.
    class Precision {
    public:
        explicit Precision(mpfr_prec_t bits);
        ~Precision();
        Precision(const Precision&) = delete;
        Precision& operator=(const Precision&) = delete;

        // Whether a comparison since then could not tell its two balls apart.
        bool hasAmbiguousComparison() const;

    private:
        mpfr_prec_t m_outerBits;
        bool m_outerAmbiguity;
        mpfr_exp_t m_outerMinimum;
        mpfr_exp_t m_outerMaximum;
    };

    Wide();
    Wide(double exact);
    Wide(const Wide& other);
    Wide(Wide&& other) noexcept;
    Wide& operator=(const Wide& other);
    Wide& operator=(Wide&& other) noexcept;
    ~Wide();

    // +-2^(2^40), which stands in for an infinite argument: every limit is reached there that is
    // not approached as slowly as a logarithm grows. With one doubling less it is the square root.
    static constexpr int mostDoublings = 40;
    static Wide beyondAllNumbers(bool isNegative, int doublings = mostDoublings);
    // What its results are rounded to at present.
    static long bits();
    static Wide pi();
    static Wide e();

    // The double nearest to the true number, where the whole ball rounds to one.
    std::optional<double> rounded() const;
    // The double nearest to the centre.
    double centre() const;
    // The centre as an exact number, for what is known otherwise to be near enough to it.
    Wide withoutError() const;

    friend Wide operator-(const Wide& a);
    friend Wide operator+(const Wide& a, const Wide& b);
    friend Wide operator-(const Wide& a, const Wide& b);
    friend Wide operator*(const Wide& a, const Wide& b);
    friend Wide operator/(const Wide& a, const Wide& b);
    // By the centres, unless both are copies of one number.
    friend std::partial_ordering operator<=>(const Wide& a, const Wide& b);
    friend bool operator==(const Wide& a, const Wide& b) { return std::is_eq(a <=> b); }

private:
    friend struct Elementary<Wide>;
    using Error = long; // a power of two
    static constexpr Error exact = std::numeric_limits<long>::min();
    static constexpr Error unknown = std::numeric_limits<long>::max();
    using Function = int (*)(mpfr_t, const mpfr_t, mpfr_rnd_t);

    struct AtPrecision {};
    explicit Wide(AtPrecision);

    static Error sum(Error a, Error b);
    static Error scaled(Error error, Error exponent);
    // function(x), where the slope is nowhere near x above 2^slopeExponent.
    static Wide withSlope(Function function, const Wide& x, Error slopeExponent);
    // function(x), where the slope is at most e^x.
    static Wide growing(Function function, const Wide& x);
    // function(x), where slope and distance from the limit are below 2 e^(-x^2).
    static Wide levelling(Function function, const Wide& x);
    // The power of two that e^y stays below for every y in the ball.
    static Error exponentialBound(const Wide& x);

    // A copy of x to be changed into another number.
    static Wide another(const Wide& x);
    bool isCopyOf(const Wide& other) const {
        return m_origin == other.m_origin && mpfr_number_p(m_centre);
    }
    bool hasSize() const { return mpfr_regular_p(m_centre); }
    bool isExactZero() const { return mpfr_zero_p(m_centre) && m_error == exact; }
    Error size() const { return hasSize() ? mpfr_get_exp(m_centre) : exact; }
    bool excludesZero() const { return hasSize() && (m_error == exact || m_error < size() - 2); }
    // Widens the ball by what rounding the centre may have lost.
    void addRounding(int ternary);

    mpfr_t m_centre;
    Error m_error = exact;
    // All copies of one number have the same; a number that has been moved has nowhere, and its
    // centre is no longer its own.
    static constexpr std::uint64_t nowhere = 0;
    std::uint64_t m_origin;
};

template<>
struct Elementary<Wide> {
    static constexpr bool carriesRest = false;
    static constexpr bool canOverflow = false;
    static long bits() { return Wide::bits(); }

    static Wide select(bool mask, const Wide& yes, const Wide& no) { return mask ? yes : no; }
    static Wide abs(const Wide& x);
    static Wide saturated(const Wide& x, double) { return x; }
    static Wide copySign(const Wide& magnitude, const Wide& sign);
    static Wide fma(const Wide& a, const Wide& b, const Wide& c) { return a * b + c; }
    static Wide sqrt(const Wide& x);
    static Wide exp(const Wide& x);
    static Wide decay(const Wide& x) { return exp(-x); }
    static Wide expm1(const Wide& x);
    static Wide log(const Wide& x);
    static Wide log1p(const Wide& x);
    static Wide log1pWithinOne(const Wide& x) { return log1p(x); }
    static Wide sin(const Wide& x);
    static Wide cos(const Wide& x);
    static Wide atan(const Wide& x);
    static Wide erf(const Wide& x);
    static Wide erfc(const Wide& x);
    static Wide floor(const Wide& x);
    static Exponentials<Wide> exponentials(const Wide& x) { return {exp(x), expm1(x)}; }
    static Wide gaussian(const Wide& x) { return exp(-(x * x)); }
    static Wide halfGaussian(const Wide& x) { return exp(-(x * x * 0.5)); }
    static Wide normalCdf(const Wide& x) { return erfc(-x * inverseSqrtTwo()) * 0.5; }

    static Wide inverseSqrtTwo() { return sqrt(0.5); }
    static Wide inverseSqrtTwoPi() { return 1.0 / sqrt(Wide::pi() * 2.0); }
    static Wide twoOverSqrtPi() { return 2.0 / sqrt(Wide::pi()); }
    static Wide sqrtTwoOverPi() { return sqrt(2.0 / Wide::pi()); }
    static double uniformValue(const Wide& parameter) { return parameter.centre(); }
    static Wide ln2() { return log(2.0); }
};

} // namespace activation
