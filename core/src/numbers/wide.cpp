// SPDX-License-Identifier: MIT
#include "numbers/wide.h"

#include <algorithm>
#include <utility>

namespace activation {

namespace {

// Far beyond what a formula of doubles reaches, and small enough that errors can be added up.
constexpr mpfr_exp_t exponentLimit = mpfr_exp_t{1} << 60;

// Frees what MPFR keeps for the thread (the digits of pi) when the thread ends.
struct ThreadCache {
    ~ThreadCache() { mpfr_free_cache(); }
};

thread_local mpfr_prec_t precisionBits = 128;
thread_local bool isAmbiguous = false;
thread_local ThreadCache threadCache;

std::uint64_t newOrigin() {
    thread_local std::uint64_t last = 0;
    return ++last;
}

} // namespace

Wide::Precision::Precision(mpfr_prec_t bits)
    : m_outerBits(std::exchange(precisionBits, bits))
    , m_outerAmbiguity(std::exchange(isAmbiguous, false))
    , m_outerMinimum(mpfr_get_emin())
    , m_outerMaximum(mpfr_get_emax()) {
    static_cast<void>(&threadCache);
    mpfr_set_emin(-exponentLimit);
    mpfr_set_emax(exponentLimit);
}

Wide::Precision::~Precision() {
    precisionBits = m_outerBits;
    isAmbiguous = m_outerAmbiguity;
    mpfr_set_emin(m_outerMinimum);
    mpfr_set_emax(m_outerMaximum);
}

bool Wide::Precision::hasAmbiguousComparison() const {
    return isAmbiguous;
}

Wide::Wide(AtPrecision)
    : m_origin(newOrigin()) {
    mpfr_init2(m_centre, precisionBits);
}

Wide::Wide()
    : Wide(0.0) {
}

Wide::Wide(double exactValue)
    : m_origin(newOrigin()) {
    mpfr_init2(m_centre, std::numeric_limits<double>::digits);
    mpfr_set_d(m_centre, exactValue, MPFR_RNDN);
}

Wide::Wide(const Wide& other)
    : m_error(other.m_error)
    , m_origin(other.m_origin) {
    mpfr_init2(m_centre, mpfr_get_prec(other.m_centre));
    mpfr_set(m_centre, other.m_centre, MPFR_RNDN);
}

Wide::Wide(Wide&& other) noexcept
    : m_error(other.m_error)
    , m_origin(std::exchange(other.m_origin, nowhere)) {
    m_centre[0] = other.m_centre[0];
}

Wide& Wide::operator=(const Wide& other) {
    return *this = Wide(other);
}

Wide& Wide::operator=(Wide&& other) noexcept {
    mpfr_swap(m_centre, other.m_centre);
    std::swap(m_error, other.m_error);
    std::swap(m_origin, other.m_origin);
    return *this;
}

Wide::~Wide() {
    if (m_origin != nowhere)
        mpfr_clear(m_centre);
}

Wide Wide::another(const Wide& x) {
    Wide result(x);
    result.m_origin = newOrigin();
    return result;
}

Wide Wide::beyondAllNumbers(bool isNegative, int doublings) {
    Wide result(isNegative ? -1.0 : 1.0);
    mpfr_mul_2si(result.m_centre, result.m_centre, 1L << doublings, MPFR_RNDN);
    return result;
}

long Wide::bits() {
    return precisionBits;
}

Wide Wide::pi() {
    Wide result{AtPrecision{}};
    result.addRounding(mpfr_const_pi(result.m_centre, MPFR_RNDN));
    return result;
}

Wide Wide::e() {
    return Elementary<Wide>::exp(1.0);
}

std::optional<double> Wide::rounded() const {
    if (m_error == exact || mpfr_nan_p(m_centre) || mpfr_inf_p(m_centre))
        return centre();
    if (m_error == unknown)
        return std::nullopt;
    Wide radius(1.0);
    mpfr_mul_2si(radius.m_centre, radius.m_centre, m_error, MPFR_RNDU);
    Wide end{AtPrecision{}};
    mpfr_sub(end.m_centre, m_centre, radius.m_centre, MPFR_RNDD);
    const double low = mpfr_get_d(end.m_centre, MPFR_RNDN);
    mpfr_add(end.m_centre, m_centre, radius.m_centre, MPFR_RNDU);
    const double high = mpfr_get_d(end.m_centre, MPFR_RNDN);
    return low == high ? std::optional(centre()) : std::nullopt;
}

double Wide::centre() const {
    return mpfr_get_d(m_centre, MPFR_RNDN);
}

Wide Wide::withoutError() const {
    Wide result = another(*this);
    result.m_error = exact;
    return result;
}

Wide::Error Wide::sum(Error a, Error b) {
    if (a == exact || b == unknown)
        return b;
    if (b == exact || a == unknown)
        return a;
    return std::max(a, b) + 1;
}

Wide::Error Wide::scaled(Error error, Error exponent) {
    if (error == exact || exponent == exact)
        return exact;
    if (error == unknown || exponent == unknown)
        return unknown;
    const Error product = error + exponent;
    return product > exponentLimit ? unknown : std::max(product, -exponentLimit);
}

void Wide::addRounding(int ternary) {
    if (ternary == 0 || mpfr_inf_p(m_centre))
        return;
    m_error = sum(m_error, hasSize() ? size() - mpfr_get_prec(m_centre) : -exponentLimit);
}

std::partial_ordering operator<=>(const Wide& a, const Wide& b) {
    if (mpfr_unordered_p(a.m_centre, b.m_centre))
        return std::partial_ordering::unordered;
    if (a.isCopyOf(b))
        return std::partial_ordering::equivalent;
    if (a.m_error != Wide::exact || b.m_error != Wide::exact) {
        const Wide distance = a - b;
        if (!mpfr_inf_p(distance.m_centre) && !distance.excludesZero())
            isAmbiguous = true;
    }
    return mpfr_cmp(a.m_centre, b.m_centre) <=> 0;
}

Wide operator-(const Wide& a) {
    Wide result = Wide::another(a);
    mpfr_neg(result.m_centre, result.m_centre, MPFR_RNDN);
    return result;
}

Wide operator+(const Wide& a, const Wide& b) {
    Wide result{Wide::AtPrecision{}};
    result.m_error = Wide::sum(a.m_error, b.m_error);
    result.addRounding(mpfr_add(result.m_centre, a.m_centre, b.m_centre, MPFR_RNDN));
    return result;
}

Wide operator-(const Wide& a, const Wide& b) {
    if (a.isCopyOf(b))
        return Wide(0.0);
    Wide result{Wide::AtPrecision{}};
    result.m_error = Wide::sum(a.m_error, b.m_error);
    result.addRounding(mpfr_sub(result.m_centre, a.m_centre, b.m_centre, MPFR_RNDN));
    return result;
}

Wide operator*(const Wide& a, const Wide& b) {
    // Infinity is a number too large to write down, so nothing times it is nothing.
    if (a.isExactZero() && !mpfr_nan_p(b.m_centre))
        return a;
    if (b.isExactZero() && !mpfr_nan_p(a.m_centre))
        return b;
    Wide result{Wide::AtPrecision{}};
    const auto fromA = Wide::scaled(a.m_error, b.size());
    const auto fromB = Wide::scaled(b.m_error, a.size());
    const auto fromBoth = Wide::scaled(a.m_error, b.m_error);
    result.m_error = Wide::sum(Wide::sum(fromA, fromB), fromBoth);
    result.addRounding(mpfr_mul(result.m_centre, a.m_centre, b.m_centre, MPFR_RNDN));
    return result;
}

Wide operator/(const Wide& a, const Wide& b) {
    Wide result{Wide::AtPrecision{}};
    const int ternary = mpfr_div(result.m_centre, a.m_centre, b.m_centre, MPFR_RNDN);
    if (b.m_error != Wide::exact && !b.excludesZero()) {
        result.m_error = Wide::unknown;
        return result;
    }
    if (b.hasSize()) {
        // The divisor's least magnitude is 2^(size - 2).
        const auto inverse = 2 - b.size();
        const auto fromA = Wide::scaled(a.m_error, inverse);
        const auto fromB = Wide::scaled(Wide::scaled(b.m_error, result.size()), inverse);
        result.m_error = Wide::sum(fromA, fromB);
    } else {
        result.m_error = a.m_error;
    }
    result.addRounding(ternary);
    return result;
}

} // namespace activation
