// SPDX-License-Identifier: MIT
// Sparsemax seen along one of its inputs, the others standing still.
#pragma once

#include "families/logits.h"
#include "numbers/accurate.h"
#include "numbers/choice.h"

namespace activation {

// Sorts by compare and exchange, the largest first: written out by folds, so that on vectors all
// of it stays in registers.
template<class N, std::size_t size>
void sortDescending(N (&values)[size]) {
    const auto bubble = [&]<std::size_t... i>(std::index_sequence<i...>) {
        const auto order = [&](N& a, N& b) {
            const N larger = max(a, b);
            b = min(b, a);
            a = larger;
        };
        (order(values[i], values[i + 1]), ...);
    };
    [&]<std::size_t... pass>(std::index_sequence<pass...>) {
        (bubble(std::make_index_sequence<size - 1 - pass>{}), ...);
    }
    (std::make_index_sequence<size - 1>{});
}

inline constexpr std::size_t mostFixedInputs = 7;

// The inputs that stand still; those beyond the count are so small that they never matter.
template<class Fixed>
struct SparseInputs {
    Fixed count;
    Fixed output; // the output that is drawn: 1 is that of the moving input
    Fixed inOrder[mostFixedInputs];
    Fixed sorted[mostFixedInputs]; // the largest first
};

template<class Fixed, class... Inputs>
SparseInputs<Fixed> sparseInputs(const Fixed& count, const Fixed& output, const Inputs&... inputs) {
    SparseInputs<Fixed> result{count, output, {inputs...}, {inputs...}};
    double place = 2;
    for (Fixed& input : result.sorted) {
        input = select(count >= place, input, lift<Fixed>(-2 * unbounded));
        place += 1;
    }
    sortDescending(result.sorted);
    return result;
}

// With the k largest other inputs beside it in the support an input gets
// (1 + sum of (input - other)) / (k + 1); the right support is the one that gives least, but not
// below 0.
template<class X, class Fixed, class Other>
X sparseShare(const X& input, const Fixed& count, const Other (&sorted)[mostFixedInputs]) {
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
    const auto take = [&](const Other& other, double inputs) {
        const auto isIn = count >= inputs;
        const Accurate<X> next = withTerm(sum, difference(input, other));
        sum = {select(isIn, next.main, sum.main), selectRest(isIn, next.rest, sum.rest)};
        least = select(isIn, min(joined(sum) / inputs, least), least);
    };
    [&]<std::size_t... i>(std::index_sequence<i...>) {
        (take(sorted[i], static_cast<double>(i + 2)), ...);
    }
    (std::make_index_sequence<mostFixedInputs>{});
    return select(least > 0.0, least, 0.0);
}

template<class X, class Fixed>
X sparseProbability(const X& x, const SparseInputs<Fixed>& fixed) {
    using T = ScalarOf<Fixed>;
    const double output = Elementary<T>::uniformValue(T(valueOf(fixed.output)));
    if (output < 1.5)
        return sparseShare(x, fixed.count, fixed.sorted);
    // The moving input and the drawn one change places.
    const auto drawn = static_cast<std::size_t>(output) - 2;
    X others[mostFixedInputs];
    double place = 2;
    for (std::size_t i = 0; i < mostFixedInputs; ++i) {
        const X other = i == drawn ? x : lift<X>(fixed.inOrder[i]);
        others[i] = select(fixed.count >= place, other, -2 * unbounded);
        place += 1;
    }
    sortDescending(others);
    return sparseShare(lift<X>(fixed.inOrder[drawn]), fixed.count, others);
}

// Where the moving input enters the support, and where it drives the fixed ones out. A fixed one's
// output does not feel those that leave after it.
inline std::vector<Break> sparsemaxBreaks(ParameterValues p) {
    const std::vector<double> logits = fixedLogits(p, 0);
    double threshold = -INFINITY;
    double sum = 0;
    for (std::size_t k = 0; k < logits.size(); ++k) {
        sum += logits[k];
        threshold = std::max(threshold, (sum - 1) / static_cast<double>(k + 1));
    }
    const auto output = static_cast<std::size_t>(p.back());
    const double drawn = output == 1 ? INFINITY : p[output - 1];
    if (drawn <= threshold)
        return {};
    std::vector<Break> breaks{{threshold, 1}};
    double larger = 0;
    for (std::size_t k = 0; k < logits.size() && logits[k] > threshold; ++k) {
        if (logits[k] <= drawn)
            breaks.push_back({static_cast<double>(k + 1) * logits[k] - larger + 1, 1});
        larger += logits[k];
    }
    return breaks;
}

} // namespace activation
