// SPDX-License-Identifier: MIT
// The fixed draw of Gumbel noise that belongs to a seed.
#pragma once

#include "families/logits.h"
#include "numbers/accurate.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace activation {

// Uniform in (0, 1), from the top half of SplitMix64.
inline double uniformDraw(double seed, int place) {
    std::uint64_t z = (static_cast<std::uint64_t>(seed) * 8 + static_cast<std::uint64_t>(place)) *
                      0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    z ^= z >> 31;
    return (static_cast<double>(z >> 32) + 0.5) * 0x1p-32;
}

// -ln(-ln u) in T, which has many digits. It depends on the seed alone, and its logarithms are
// most of what a point costs: the last ones are kept.
template<class T>
T noiseOfDraw(double drawn, int place) {
    struct Noise {
        double drawn = 0; // which no draw is
        long bits = 0;
        T noise;
    };
    thread_local std::array<Noise, 16> last;
    Noise& kept = last[static_cast<std::size_t>(place) % last.size()];
    const long bits = Elementary<T>::bits();
    if (kept.drawn != drawn || kept.bits != bits)
        kept = {drawn, bits, -Elementary<T>::log(-Elementary<T>::log(T(drawn)))};
    return kept.noise;
}

// -ln(-ln u) for the draw of that place, counted from 1, to more digits than a double has;
// `seed` says in which number.
template<class Number>
Accurate<Number> gumbelNoise(const Number& seed, int place) {
    using T = ScalarOf<Number>;
    const double drawn = uniformDraw(Elementary<T>::uniformValue(valueOf(seed)), place);
    if constexpr (Elementary<T>::carriesRest) {
        const long double noise = -__builtin_logl(-__builtin_logl(drawn));
        const auto main = static_cast<double>(noise);
        return {lift<Number>(main), T(static_cast<double>(noise - main))};
    } else {
        return {lift<Number>(noiseOfDraw<T>(drawn, place)), {}};
    }
}

// The input z with the noise of its place, relative to the moving input's noise `ownNoise`, which
// is that of place 1.
template<class Number>
Accurate<Number> noisyInput(const Number& z, const Number& seed, int place,
                            const Accurate<Number>& ownNoise) {
    using T = ScalarOf<Number>;
    const Accurate<Number> noise = gumbelNoise(seed, place);
    const Number sum = z + noise.main;
    Accurate<Number> result{sum - ownNoise.main, {}};
    if constexpr (Elementary<T>::carriesRest)
        result.rest =
            sumRest(T(valueOf(z)), T(valueOf(noise.main)), T(valueOf(sum))) +
            sumRest(T(valueOf(sum)), T(valueOf(-ownNoise.main)), T(valueOf(result.main))) +
            (noise.rest - ownNoise.rest);
    return result;
}

// Where the moving input and the largest fixed one draw level. Parameters: tau, hard, seed, n, z.
inline double gumbelTie(ParameterValues p) {
    const Accurate<double> ownNoise = gumbelNoise(p[2], 1);
    double largest = -INFINITY;
    for (int place = 2; place <= static_cast<int>(p[3]); ++place)
        largest = std::max(
            largest,
            noisyInput(p[static_cast<std::size_t>(place) + 2], p[2], place, ownNoise).main);
    return largest;
}

// With hard = 1 the drawn choice changes there, unless it is that of a fixed input that never wins.
inline std::vector<Break> gumbelBreaks(ParameterValues p) {
    const double tie = gumbelTie(p);
    const auto drawn = static_cast<int>(p.back());
    const bool isNeverChosen =
        drawn > 1 &&
        noisyInput(p[static_cast<std::size_t>(drawn) + 2], p[2], drawn, gumbelNoise(p[2], 1)).main <
            tie;
    return p[1] == 0 || isNeverChosen ? std::vector<Break>{} : oneBreak(tie, 0);
}

} // namespace activation
