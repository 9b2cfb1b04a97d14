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
    double place = 2;
    for (Fixed& logit : sorted) {
        logit = select(count >= place, logit, lift<Fixed>(-2 * unbounded));
        place += 1;
    }
    for (std::size_t end = size; end > 1; --end)
        for (std::size_t i = 0; i + 1 < end; ++i) {
            const Fixed larger = max(sorted[i], sorted[i + 1]);
            sorted[i + 1] = min(sorted[i + 1], sorted[i]);
            sorted[i] = larger;
        }
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
    place = 2;
    for (const Fixed& logit : sorted) {
        const auto isIn = count >= place;
        const Accurate<X> next = withTerm(sum, difference(x, logit));
        sum = {select(isIn, next.main, sum.main), selectRest(isIn, next.rest, sum.rest)};
        least = select(isIn, min(joined(sum) / place, least), least);
        place += 1;
    }
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
