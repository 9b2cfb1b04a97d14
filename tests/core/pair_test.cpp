// SPDX-License-Identifier: MIT
// Tries to break the bounds of pairs: the true result, found with many digits, must lie in the
// ball that each operation gives, and the ball must be small enough to be of use.
#include "numbers/pair.h"

#include "activation/catalogue.h"
#include "activation/formula.h"
#include "numbers/wide.h"
#include "stages.h"

#include <gtest/gtest.h>

#include <cfenv>
#include <random>
#include <sstream>
#include <vector>

#ifdef __SSE2__
#include <xmmintrin.h>
#endif

namespace activation {

namespace {

using P = Elementary<Pair>;
using W = Elementary<Wide>;

// Enough for exact sums and products of the largest and the smallest doubles; functions need not
// be known so well.
constexpr mpfr_prec_t bitsOfSums = 4400;
constexpr mpfr_prec_t bitsOfFunctions = 400;

Wide wide(const Pair& x, double share) {
    return Wide(x.high()) + Wide(x.low()) + Wide(x.error()) * Wide(share);
}

void expectInside(const Pair& result, const Wide& truth, const std::string& what,
                  double doubtOfTruth = 0) {
    if (!std::isfinite(result.high()) || !(result.error() < HUGE_VAL))
        return; // makes no claim
    const double distance = W::abs(truth - wide(result, 0)).centre();
    EXPECT_LE(distance, result.error() * (1 + 1e-12) + doubtOfTruth * std::fabs(truth.centre()))
        << what << " gives " << ::testing::PrintToString(result.high()) << " + "
        << ::testing::PrintToString(result.low());
}

std::string shown(const Pair& x) {
    std::ostringstream text;
    text << std::hexfloat << x.high() << " + " << x.low() << " +- " << x.error();
    return text.str();
}

class Source {
public:
    // Of every size, and foremost where the tables and the turns are joined.
    double number() {
        std::uniform_real_distribution<> share(-1, 1);
        switch (m_random() % 8) {
        case 0:
            return beside(static_cast<double>(m_random() % 4096) / 256 - 8);
        case 1:
            return beside((static_cast<double>(m_random() % 200) - 100 + 0.5) * std::numbers::ln2);
        case 2:
            return beside(static_cast<double>(m_random() % 4000) * std::numbers::pi / 4);
        case 3:
            return share(m_random) * std::exp2(1000 * share(m_random));
        case 4:
            return share(m_random) * std::exp2(-60 * std::fabs(share(m_random)));
        case 5:
            return std::exp2(static_cast<double>(m_random() % 2200) - 1100);
        case 6:
            return 700 * share(m_random);
        default:
            return 12 * share(m_random);
        }
    }

    Pair pair() {
        const double high = number();
        std::uniform_real_distribution<> share(-1, 1);
        switch (m_random() % 4) {
        case 0:
            return high;
        case 1:
            return Pair::ball(high, high * 0x1p-54 * share(m_random), 0);
        case 2:
            return Pair::ball(high, high * 0x1p-54 * share(m_random), std::fabs(high) * 0x1p-90);
        default:
            return Pair::ball(high, high * 0x1p-54,
                              std::fabs(high) * std::exp2(-50 + 49 * share(m_random)));
        }
    }

private:
    double beside(double x) {
        for (auto steps = m_random() % 3; steps > 0; --steps)
            x = std::nextafter(x, m_random() % 2 ? HUGE_VAL : -HUGE_VAL);
        return x;
    }

    std::mt19937_64 m_random{20261130};
};

struct Named {
    const char* name;
    Pair (*quick)(const Pair&);
    Wide (*sure)(const Wide&);
    double low = -15;
    double high = 15;
};

const Named functions[] = {
    {"sqrt", P::sqrt, W::sqrt, 0},
    {"exp", P::exp, W::exp},
    {"expm1", P::expm1, W::expm1},
    {"log", P::log, W::log, 0},
    {"log1p", P::log1p, W::log1p, -1},
    {"sin", P::sin, W::sin},
    {"cos", P::cos, W::cos},
    {"atan", P::atan, W::atan},
    {"erf", P::erf, W::erf},
    {"erfc", P::erfc, W::erfc, -12, 12},
    {"normalCdf", P::normalCdf, W::normalCdf, -16, 16},
    {"abs", P::abs, W::abs},
};

} // namespace

TEST(Pair, holdsTheTrueResult_ofTheFourOperations) {
    const Wide::Precision precision(bitsOfSums);
    Source source;
    for (int i = 0; i < 40'000; ++i) {
        const Pair a = source.pair();
        const Pair b = i % 3 == 0 ? -a + source.pair() * 0x1p-60 : source.pair();
        const double share = i % 3 - 1;
        const Wide p = wide(a, share);
        const Wide q = wide(b, i % 2 ? share : -share);
        const std::string what = shown(a) + " and " + shown(b);
        expectInside(a + b, p + q, "the sum of " + what);
        expectInside(a - b, p - q, "the difference of " + what);
        expectInside(a * b, p * q, "the product of " + what);
        expectInside(a / b, p / q, "the quotient of " + what);
        Pair::clearDoubt();
        const bool isLess = a < b;
        if (!Pair::hasDoubt()) {
            EXPECT_EQ(isLess, p < q) << what;
        }
    }
}

TEST(Pair, holdsTheTrueResult_ofEveryFunction) {
    const Wide::Precision precision(bitsOfFunctions);
    Source source;
    for (int i = 0; i < 4000; ++i) {
        const Pair x = source.pair();
        for (const Named& function : functions)
            expectInside(function.quick(x), function.sure(wide(x, i % 3 - 1)),
                         function.name + (" of " + shown(x)), 0x1p-390);
        Pair::clearDoubt();
        const Pair whole = P::floor(x);
        if (!Pair::hasDoubt())
            expectInside(whole, W::floor(wide(x, i % 3 - 1)), "floor of " + shown(x));
    }
}

TEST(Pair, isSharpEnoughToBeRounded_atDoublesOfModerateSize) {
    std::mt19937_64 random(5);
    for (const Named& function : functions) {
        std::uniform_real_distribution<> place(function.low, function.high);
        int missing = 0;
        for (int i = 0; i < 10'000; ++i)
            missing += function.quick(place(random)).rounded() ? 0 : 1;
        EXPECT_LE(missing, 10) << function.name;
    }
}

TEST(Pair, roundsOnlyWhatCannotRoundOtherwise) {
    const double halfUnit = 0x1p-53;
    EXPECT_EQ(Pair::ball(1, halfUnit, 0).rounded(), 1.0); // an exact tie
    EXPECT_FALSE(Pair::ball(1, halfUnit, 0x1p-200).rounded());
    EXPECT_FALSE(Pair::ball(1, halfUnit * (1 - 0x1p-50), 0x1p-103).rounded());
    EXPECT_EQ(Pair::ball(1, halfUnit * (1 - 0x1p-40), 0x1p-103).rounded(), 1.0);
    EXPECT_EQ(Pair::ball(1, halfUnit * (1 + 0x1p-40), 0x1p-103).rounded(),
              std::nextafter(1.0, 2.0));
    EXPECT_FALSE(Pair::ball(0, 0, 0x1p-1074).rounded());
    EXPECT_FALSE(Pair::ball(0x1p-1074, 0, 0x1p-1074).rounded());
    EXPECT_FALSE(Pair::ball(std::numeric_limits<double>::max(), 0, 0x1p+970).rounded());
    EXPECT_FALSE(Pair::notKnown().rounded());
}

TEST(Pair, knowsWhatIsExact) {
    EXPECT_EQ((Pair(0.1) + Pair(0x1p-60)).error(), 0);
    EXPECT_EQ((Pair(3.0) / Pair(4.0)).error(), 0);
    EXPECT_GT((Pair(1.0) / Pair(3.0)).error(), 0);
    EXPECT_EQ((Pair(0.1) * Pair(0.3)).error(), 0);
    EXPECT_EQ(P::sqrt(2.25).rounded(), 1.5);
    EXPECT_EQ(P::sqrt(2.25).error(), 0);
    EXPECT_TRUE(P::log(1.0).isExactZero());
    EXPECT_EQ(P::exp(0.0).error(), 0);
    EXPECT_TRUE(std::signbit((Pair(-0.0) + Pair(-0.0)).high()));
    EXPECT_GT((Pair(0x1p-600) * Pair(0x1p-600)).error(), 0);
}

TEST(Pair, makesNoClaimWhereThereIsNoNumberOrRangeForIt) {
    for (const Pair& x : {P::exp(710.0), P::log(0.0), P::log(-1.0), P::sqrt(-1.0),
                          Pair(1.0) / Pair(0.0), Pair(0.0) / Pair(0.0), Pair(1e300) * Pair(1e300),
                          Pair(0.0) * Pair::notKnown(), P::sin(1e300), Pair::notKnown() - 1.0,
                          Pair(1.7e308) + Pair(1.7e308), Pair(1.0) / Pair::ball(0, 0, 0x1p-1000)}) {
        EXPECT_FALSE(x.rounded()) << shown(x);
        Pair::clearDoubt();
        static_cast<void>(x < 1.0);
        EXPECT_TRUE(Pair::hasDoubt()) << shown(x);
    }
    Pair::clearDoubt();
    static_cast<void>(P::uniformValue(Pair(1.0) / Pair(3.0)));
    EXPECT_TRUE(Pair::hasDoubt());
}

TEST(Pair, knowsWhenTheProcessorDoesNotKeepToTheProof) {
    EXPECT_TRUE(Pair::isProven());
    for (const int mode : {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO}) {
        ASSERT_EQ(std::fesetround(mode), 0);
        const bool isProven = Pair::isProven();
        std::fesetround(FE_TONEAREST);
        EXPECT_FALSE(isProven) << mode;
    }
#ifdef __SSE2__
    const unsigned usual = _mm_getcsr();
    for (const unsigned flag : {0x8000u, 0x0040u}) { // results, then operands, that are tiny
        _mm_setcsr(usual | flag);
        const bool isProven = Pair::isProven();
        _mm_setcsr(usual);
        EXPECT_FALSE(isProven) << flag;
    }
#endif
    EXPECT_TRUE(Pair::isProven());
}

TEST(Stages, areNotMisledByTheWayInWhichTheProcessorRounds) {
    const FunctionPtr gelu = findFunction("gelu");
    for (int i = -20; i <= 20; ++i) {
        const double x = i * 0.37;
        const Jet usual = gelu->formula->at(x, {});
        std::fesetround(FE_UPWARD);
        const Jet upward = gelu->formula->at(x, {});
        std::fesetround(FE_TONEAREST);
        EXPECT_EQ(upward.value, usual.value) << x;
        EXPECT_EQ(upward.slope, usual.slope) << x;
    }
}

TEST(Stages, agreeToTheLastBit) {
    std::mt19937_64 random(7);
    EXPECT_GE(compareStages(40, random, [](const std::string& text) { ADD_FAILURE() << text; }),
              15'000u);
}

} // namespace activation
