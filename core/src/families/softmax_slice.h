// SPDX-License-Identifier: MIT
// Softmax seen along one of its inputs, the others standing still.
#pragma once

#include "numbers/choice.h"
#include "primitives/exponential.h"

namespace activation {

// With z1 = x moving: e^(x/T) against the fixed weights e^(z/T), all relative to the largest
// fixed input so that nothing overflows.
template<class X, class Fixed>
struct SoftmaxSlice {
    Accurate<X> distance; // (x - largest) / T
    Fixed largest;
    Fixed weight; // of all fixed inputs, at least 1
};

template<class Fixed, class... Others>
Fixed largestOf(const Fixed& count, const Fixed& first, const Others&... others) {
    Fixed largest = first;
    double place = 3;
    ((largest = select(count >= place, max(others, largest), largest), place += 1), ...);
    return largest;
}

template<class X, class Fixed, class... Others>
auto softmaxSlice(const X& x, const Fixed& temperature, const Fixed& count, const Fixed& first,
                  const Others&... others) {
    const Fixed largest = largestOf(count, first, others...);
    Fixed weight = exp((first - largest) / temperature);
    double place = 3;
    ((weight = select(count >= place, weight + exp((others - largest) / temperature), weight),
      place += 1),
     ...);
    return SoftmaxSlice<X, Fixed>{shiftedQuotient(x, largest, temperature), largest, weight};
}

template<class N>
Accurate<N> largerOf(const Accurate<N>& a, const Accurate<N>& b) {
    const auto isFirst = a.main > b.main;
    return {select(isFirst, a.main, b.main), selectRest(isFirst, a.rest, b.rest)};
}

// The same for fixed inputs that are known to more digits.
template<class X, class Fixed, class... Others>
auto softmaxSlice(const X& x, const Fixed& temperature, const Fixed& count,
                  const Accurate<Fixed>& first, const Others&... others) {
    auto slice = softmaxSlice(x, temperature, count, first.main, others.main...);
    if constexpr (Elementary<ScalarOf<X>>::carriesRest) {
        Accurate<Fixed> largest = first;
        double place = 3;
        const auto take = [&](const Accurate<Fixed>& other) {
            const auto isIn = count >= place;
            const Accurate<Fixed> larger = largerOf(other, largest);
            largest = {select(isIn, larger.main, largest.main),
                       selectRest(isIn, larger.rest, largest.rest)};
            place += 1;
        };
        (take(others), ...);
        slice.distance.rest = slice.distance.rest - largest.rest / valueOf(temperature);
    }
    return slice;
}

// The probability of the moving input.
template<class X, class Fixed>
X movingProbability(const SoftmaxSlice<X, Fixed>& slice) {
    const auto isLeading = slice.distance.main >= 0.0;
    const X decay = exp(mirrored(isLeading, slice.distance));
    return select(isLeading, 1.0 / (1.0 + slice.weight * decay), decay / (decay + slice.weight));
}

template<class X, class Fixed>
X logMovingProbability(const SoftmaxSlice<X, Fixed>& slice) {
    const auto isLeading = slice.distance.main >= 0.0;
    const X decay = exp(mirrored(isLeading, slice.distance));
    // 1 plus it is the sum of all weights relative to the largest of both.
    const X others = select(isLeading, slice.weight * decay, decay + (slice.weight - 1.0));
    return select(isLeading, 0.0, slice.distance.main) - log1p(others);
}

} // namespace activation
