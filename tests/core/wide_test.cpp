// SPDX-License-Identifier: MIT
// What numbers of many digits know about themselves.
#include "numbers/wide.h"

#include <gtest/gtest.h>

#include <cmath>
#include <utility>

namespace activation {

namespace {

using E = Elementary<Wide>;

} // namespace

TEST(Wide, knowsThatCopiesAreEqual_whichNoDigitsWouldShow) {
    const Wide::Precision precision(128);
    const Wide number = E::log(3.0);
    const Wide copy = number;
    Wide chosen = E::exp(2.0);
    chosen = E::select(true, copy, chosen);
    EXPECT_TRUE(number == copy);
    EXPECT_TRUE(chosen >= number);
    EXPECT_FALSE(chosen > number);
    EXPECT_FALSE(precision.hasAmbiguousComparison());
    EXPECT_EQ((chosen - number).rounded(), 0.0);
    EXPECT_TRUE(chosen - number >= 0.0);
    EXPECT_FALSE(precision.hasAmbiguousComparison());
}

TEST(Wide, takesNothingElseForACopy) {
    const Wide number = E::log(3.0);
    const Wide logarithmAgain = E::log(3.0);
    {
        const Wide::Precision precision(128);
        EXPECT_FALSE((number - logarithmAgain).rounded());
        static_cast<void>(number < logarithmAgain);
        EXPECT_TRUE(precision.hasAmbiguousComparison());
    }
    const Wide below = E::log(0.5);
    const Wide::Precision precision(128);
    EXPECT_TRUE(-number < number);
    EXPECT_TRUE(E::abs(below) > below);
    EXPECT_TRUE(E::copySign(number, below) < number);
    EXPECT_TRUE(E::floor(number) < number);
    EXPECT_FALSE(precision.hasAmbiguousComparison());
}

TEST(Wide, leavesTheDifferenceOfInfiniteCopiesUndefined) {
    const Wide infinite = Wide(1.0) / Wide(0.0);
    const Wide copy = infinite;
    EXPECT_TRUE(std::isnan((infinite - copy).centre()));
}

TEST(Wide, thatHasBeenMovedMayTakeAnotherNumber) {
    const Wide::Precision precision(256);
    Wide first = E::log(3.0);
    Wide second = std::move(first);
    first = Wide(2.0);
    EXPECT_EQ(first.rounded(), 2.0);
    EXPECT_EQ(second.rounded(), std::log(3.0));
    std::swap(first, second);
    EXPECT_EQ(second.rounded(), 2.0);
    EXPECT_FALSE(first == second);
}

} // namespace activation
