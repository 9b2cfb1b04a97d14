// SPDX-License-Identifier: MIT
#include "numbers/wide.h"

#include <algorithm>

namespace activation {

namespace {

// A sine of more than this many bits of turns says nothing any more, and would take forever.
constexpr mpfr_exp_t turnsLimit = mpfr_exp_t{1} << 14;

} // namespace

Wide Wide::withSlope(Function function, const Wide& x, Error slopeExponent) {
    Wide result{AtPrecision{}};
    result.m_error = scaled(x.m_error, slopeExponent);
    result.addRounding(function(result.m_centre, x.m_centre, MPFR_RNDN));
    return result;
}

Wide Wide::growing(Function function, const Wide& x) {
    Wide result = withSlope(function, x, exact);
    if (x.m_error == exact)
        return result;
    // Within the ball the slope is at most e to its upper end; and a wide ball of very negative
    // numbers still gives next to nothing.
    const Error bound = exponentialBound(x);
    result.m_error = sum(result.m_error, x.m_error > 0 ? bound : scaled(x.m_error, bound));
    return result;
}

Wide Wide::levelling(Function function, const Wide& x) {
    Wide result = withSlope(function, x, exact);
    if (x.m_error == exact)
        return result;
    Error slopeExponent = 1;
    if (x.excludesZero()) {
        // The end of the ball that is nearest to zero is the steepest.
        Wide nearest = Elementary<Wide>::abs(x);
        nearest.m_error = exact;
        Wide radius(1.0);
        mpfr_mul_2si(radius.m_centre, radius.m_centre, x.m_error, MPFR_RNDU);
        nearest = nearest - radius;
        nearest = -(nearest * nearest);
        slopeExponent = exponentialBound(nearest) + 1;
        // Where the ball is wide, what is left to go bounds what is lost.
        if (x.m_error > 0) {
            result.m_error = sum(result.m_error, slopeExponent);
            return result;
        }
    }
    result.m_error = sum(result.m_error, scaled(x.m_error, slopeExponent));
    return result;
}

Wide::Error Wide::exponentialBound(const Wide& x) {
    if (x.m_error == unknown)
        return unknown;
    Wide upper(0.0); // few digits are enough for a bound
    if (x.m_error != exact)
        mpfr_set_ui_2exp(upper.m_centre, 1, x.m_error, MPFR_RNDU);
    mpfr_add(upper.m_centre, upper.m_centre, x.m_centre, MPFR_RNDU);
    mpfr_exp(upper.m_centre, upper.m_centre, MPFR_RNDU);
    if (mpfr_inf_p(upper.m_centre))
        return unknown;
    return upper.hasSize() ? upper.size() : mpfr_get_emin();
}

Wide Elementary<Wide>::abs(const Wide& x) {
    Wide result = Wide::another(x);
    mpfr_abs(result.m_centre, result.m_centre, MPFR_RNDN);
    return result;
}

Wide Elementary<Wide>::copySign(const Wide& magnitude, const Wide& sign) {
    Wide result = Wide::another(magnitude);
    mpfr_copysign(result.m_centre, magnitude.m_centre, sign.m_centre, MPFR_RNDN);
    return result;
}

Wide Elementary<Wide>::sqrt(const Wide& x) {
    Wide result{Wide::AtPrecision{}};
    if (mpfr_sgn(x.m_centre) < 0 && x.excludesZero())
        return result; // NaN
    const bool isBelowZero = mpfr_sgn(x.m_centre) < 0 && x.m_error != Wide::exact;
    const int ternary = isBelowZero ? (mpfr_set_zero(result.m_centre, 1), 0)
                                    : mpfr_sqrt(result.m_centre, x.m_centre, MPFR_RNDN);
    if (x.m_error == Wide::exact || x.m_error == Wide::unknown)
        result.m_error = x.m_error;
    else if (x.excludesZero())
        result.m_error = Wide::scaled(x.m_error, 1 - result.size());
    else
        result.m_error = (std::max(x.size(), x.m_error) + 1) / 2 + 1;
    result.addRounding(ternary);
    return result;
}

Wide Elementary<Wide>::exp(const Wide& x) {
    return Wide::growing(mpfr_exp, x);
}

Wide Elementary<Wide>::expm1(const Wide& x) {
    return Wide::growing(mpfr_expm1, x);
}

Wide Elementary<Wide>::log(const Wide& x) {
    if (!x.excludesZero())
        return Wide::withSlope(mpfr_log, x, Wide::unknown);
    return Wide::withSlope(mpfr_log, x, 2 - x.size());
}

Wide Elementary<Wide>::log1p(const Wide& x) {
    const Wide whole = 1.0 + x;
    if (!whole.excludesZero())
        return Wide::withSlope(mpfr_log1p, x, Wide::unknown);
    return Wide::withSlope(mpfr_log1p, x, 2 - whole.size());
}

Wide Elementary<Wide>::sin(const Wide& x) {
    if (x.size() > turnsLimit || x.m_error >= 0) {
        Wide anything(0.0);
        anything.m_error = 0;
        return anything;
    }
    return Wide::withSlope(mpfr_sin, x, 0);
}

Wide Elementary<Wide>::cos(const Wide& x) {
    if (x.size() > turnsLimit || x.m_error >= 0) {
        Wide anything(0.0);
        anything.m_error = 0;
        return anything;
    }
    return Wide::withSlope(mpfr_cos, x, 0);
}

Wide Elementary<Wide>::atan(const Wide& x) {
    return Wide::withSlope(mpfr_atan, x, 0);
}

Wide Elementary<Wide>::erf(const Wide& x) {
    return Wide::levelling(mpfr_erf, x);
}

Wide Elementary<Wide>::erfc(const Wide& x) {
    return Wide::levelling(mpfr_erfc, x);
}

Wide Elementary<Wide>::floor(const Wide& x) {
    Wide result = Wide::another(x);
    mpfr_floor(result.m_centre, x.m_centre);
    result.m_error = Wide::exact;
    // Whether the ball lies between two whole numbers shows in comparisons, which take note.
    static_cast<void>(x < result);
    static_cast<void>(x < result + 1.0);
    return result;
}

} // namespace activation
