// SPDX-License-Identifier: MIT
// Sparsemax seen along one of its inputs, the others standing still.
#pragma once

#include "families/logits.h"
#include "numbers/accurate.h"
#include "numbers/choice.h"

namespace activation {

// With the k largest fixed inputs beside it in the support the moving input gets
// (1 + sum of (x - z)) / (k + 1); the right support is the one that gives least, but not below 0.
template<class X, class Fixed, class... Others>
X sparseProbability(const X& x, const Fixed& count, const Others&... others) {
    constexpr std::size_t size = sizeof...(others);
    Fixed sorted[size] = {others...};
    [&]<std::size_t... i>(std::index_sequence<i...>) {
        ((sorted[i] =
              select(count >= static_cast<double>(i + 2), sorted[i], lift<Fixed>(-2 * unbounded))),
         ...);
    }
    (std::make_index_sequence<size>{});
    // Written out by folds, so that on vectors all of it stays in registers and out of the loop.
    const auto bubble = [&]<std::size_t... i>(std::index_sequence<i...>) {
        const auto order = [&](Fixed& a, Fixed& b) {
            const Fixed larger = max(a, b);
            b = min(b, a);
            a = larger;
        };
        (order(sorted[i], sorted[i + 1]), ...);
    };
    [&]<std::size_t... pass>(std::index_sequence<pass...>) {
        (bubble(std::make_index_sequence<size - 1 - pass>{}), ...);
    }
    (std::make_index_sequence<size - 1>{});
    using T = ScalarOf<X>;
    X least = lift<X>(1.0);
    Accurate<X> sum{least, {}};
    // Near the end of the support the terms cancel: what their sums lose is kept.
    const auto withTerm = [](const Accurate<X>& before, const Accurate<X>& term) {
        Accurate<X> result{before.main + term.main, {}};
        if constexpr (Elementary<T>::carriesRest)
            result.rest = sumRest(valueOf(before.main), valueOf(term.main), valueOf(result.main)) +
                          before.rest + term.rest;
        return result;
    };
    const auto take = [&](const Fixed& logit, double inputs) {
        const auto isIn = count >= inputs;
        const Accurate<X> next = withTerm(sum, difference(x, logit));
        sum = {select(isIn, next.main, sum.main), selectRest(isIn, next.rest, sum.rest)};
        least = select(isIn, min(joined(sum) / inputs, least), least);
    };
    [&]<std::size_t... i>(std::index_sequence<i...>) {
        (take(sorted[i], static_cast<double>(i + 2)), ...);
    }
    (std::make_index_sequence<size>{});
    return select(least > 0.0, least, 0.0);
}

// Where the moving input enters the support, and where it drives the fixed ones out.
inline std::vector<Break> sparsemaxBreaks(ParameterValues p) {
    const std::vector<double> logits = fixedLogits(p, 0);
    double threshold = -INFINITY;
    double sum = 0;
    for (std::size_t k = 0; k < logits.size(); ++k) {
        sum += logits[k];
        threshold = std::max(threshold, (sum - 1) / static_cast<double>(k + 1));
    }
    std::vector<Break> breaks{{threshold, 1}};
    double larger = 0;
    for (std::size_t k = 0; k < logits.size() && logits[k] > threshold; ++k) {
        breaks.push_back({static_cast<double>(k + 1) * logits[k] - larger + 1, 1});
        larger += logits[k];
    }
    return breaks;
}

} // namespace activation
