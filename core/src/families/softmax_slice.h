// SPDX-License-Identifier: MIT
// Softmax seen along one of its inputs, the others standing still.
#pragma once

#include "numbers/choice.h"
#include "primitives/exponential.h"

namespace activation {

// The inputs that stand still, all relative to the largest of them so that nothing overflows.
template<class Fixed>
struct FixedInputs {
    Fixed temperature;
    Accurate<Fixed> largest;
    Fixed otherWeight; // of all of them but the largest
    Fixed weight;      // of all of them, at least 1
    // The output that is drawn: 1 is that of the moving input; else that of a fixed one, which
    // lies this far above the largest (divided by T; exactly 0 where it is the largest), and has
    // this weight and share of all weights.
    Fixed output;
    Fixed drawnDistance;
    Fixed drawnWeight;
    Fixed drawnShare;
};

template<class N>
Accurate<N> exactly(const N& x) {
    return {x, {}};
}

template<class Mask, class N>
Accurate<N> selectAccurate(const Mask& mask, const Accurate<N>& yes, const Accurate<N>& no) {
    return {select(mask, yes.main, no.main), selectRest(mask, yes.rest, no.rest)};
}

// (x - shift) / divisor.
template<class A, class B, class C>
auto shiftedQuotient(const Accurate<A>& x, const Accurate<B>& shift, const C& divisor) {
    auto result = shiftedQuotient(x.main, shift.main, divisor);
    using T = ScalarOf<std::remove_cvref_t<decltype(result.main)>>;
    if constexpr (Elementary<T>::carriesRest)
        result.rest = result.rest + (T(x.rest) - T(shift.rest)) / T(valueOf(divisor));
    // Where x and shift cancel, their rests are all that is left.
    return normalized(result);
}

// Of the inputs z2, z3, ..., of which the first `count` - 1 are there.
template<class Fixed, class... Others>
FixedInputs<Fixed> fixedInputs(const Fixed& temperature, const Fixed& count, const Fixed& output,
                               const Accurate<Fixed>& first, const Others&... others) {
    FixedInputs<Fixed> result{};
    result.temperature = temperature;
    result.output = output;
    result.largest = first;
    Accurate<Fixed> drawn = first;
    Fixed placeOfLargest = lift<Fixed>(2.0);
    double place = 3;
    const auto compare = [&](const Accurate<Fixed>& input) {
        const auto isIn = count >= place;
        const auto isLarger = input.main > result.largest.main;
        const auto larger = selectAccurate(isLarger, input, result.largest);
        placeOfLargest =
            select(isIn, select(isLarger, lift<Fixed>(place), placeOfLargest), placeOfLargest);
        result.largest = selectAccurate(isIn, larger, result.largest);
        drawn = selectAccurate(output >= place, input, drawn);
        place += 1;
    };
    (compare(others), ...);

    const auto weightOf = [&](const Accurate<Fixed>& input) {
        return exp(shiftedQuotient(input, result.largest, temperature));
    };
    place = 2;
    const auto weigh = [&](const Accurate<Fixed>& input) {
        const Fixed more = result.otherWeight + weightOf(input);
        const Fixed unlessLargest = select(
            placeOfLargest > place, more, select(placeOfLargest < place, more, result.otherWeight));
        result.otherWeight = select(count >= place, unlessLargest, result.otherWeight);
        place += 1;
    };
    result.otherWeight = lift<Fixed>(0.0);
    weigh(first);
    (weigh(others), ...);
    result.weight = 1.0 + result.otherWeight;
    const Fixed distance = joined(shiftedQuotient(drawn, result.largest, temperature));
    const Fixed zero = lift<Fixed>(0.0);
    const Fixed drawnPlace = max(output, 2.0);
    result.drawnDistance = select(drawnPlace < placeOfLargest, distance,
                                  select(drawnPlace > placeOfLargest, distance, zero));
    result.drawnWeight = weightOf(drawn);
    result.drawnShare = result.drawnWeight / result.weight;
    return result;
}

template<class Fixed>
bool drawsMoving(const FixedInputs<Fixed>& fixed) {
    using T = ScalarOf<Fixed>;
    return Elementary<T>::uniformValue(T(valueOf(fixed.output))) < 1.5;
}

template<class X, class Fixed>
Accurate<X> distanceFromLargest(const X& x, const FixedInputs<Fixed>& fixed) {
    return shiftedQuotient(exactly(x), fixed.largest, fixed.temperature);
}

// 1 where the output that is drawn belongs to the largest input, else 0.
template<class X, class Fixed>
X choice(const X& x, const FixedInputs<Fixed>& fixed) {
    const Fixed one = lift<Fixed>(1.0);
    const Fixed ifMoving = select(fixed.output < 1.5, one, 0.0);
    const Fixed ifFixed =
        select(fixed.output < 1.5, 0.0, select(fixed.drawnDistance >= 0.0, one, 0.0));
    return lift<X>(select(joined(distanceFromLargest(x, fixed)) >= 0.0, ifMoving, ifFixed));
}

// The probability that is drawn.
template<class X, class Fixed>
X probability(const X& x, const FixedInputs<Fixed>& fixed) {
    using T = ScalarOf<X>;
    const Accurate<X> distance = distanceFromLargest(x, fixed);
    const auto isLeading = distance.main >= 0.0;
    const X decay = exp(mirrored(isLeading, distance));
    const X all = select(isLeading, 1.0 + fixed.weight * decay, decay + fixed.weight);
    const X moving = select(isLeading, 1.0, decay) / all;
    if (drawsMoving(fixed))
        return moving;
    const X drawn = fixed.drawnWeight * select(isLeading, decay, 1.0) / all;
    // The slope from the share in what the moving input leaves, whose value would cancel.
    if constexpr (Elementary<T>::carriesRest)
        return withValue(X(fixed.drawnShare * (1.0 - moving)), valueOf(drawn));
    else
        return drawn;
}

template<class X, class Fixed>
X logProbability(const X& x, const FixedInputs<Fixed>& fixed) {
    using T = ScalarOf<X>;
    const Accurate<X> distance = distanceFromLargest(x, fixed);
    const auto isLeading = distance.main >= 0.0;
    const X decay = exp(mirrored(isLeading, distance));
    // 1 plus it is the sum of all weights relative to the largest of both.
    const X others = select(isLeading, fixed.weight * decay, decay + fixed.otherWeight);
    if (drawsMoving(fixed))
        return select(isLeading, 0.0, distance.main) - log1p(others);
    X result = fixed.drawnDistance + select(isLeading, -distance.main, 0.0) - log1p(others);
    // The slope is the moving input's probability, as a sum it would cancel.
    if constexpr (Elementary<T>::carriesRest)
        result.d[1] = -(valueOf(select(isLeading, lift<X>(1.0), decay)) / (1.0 + valueOf(others))) *
                      distance.main.d[1];
    return result;
}

} // namespace activation
