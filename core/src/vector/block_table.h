// SPDX-License-Identifier: MIT
// Compiles the catalogue's formulas for one instruction set; included by one source file for each.
#pragma once

#include "evaluation/apply.h"
#include "families/all.h"
#include "vector/block.h"
#include "vector/twin.h"

namespace activation {

template<class Isa, class F>
ACTIVATION_FLATTEN bool evaluateBlock(const double* x, const double* parameters, double* value,
                                      double* slope, std::size_t count) {
    using N = Twin<Isa>;
    constexpr std::size_t parameterCount = arity<F>();
    // Copied, so that the compiler sees that the outputs do not change them.
    N uniform[parameterCount + 1];
    for (std::size_t k = 0; k < parameterCount; ++k)
        uniform[k] = parameters[k];
    const auto formula = withParameters<F>([&](std::size_t k) { return uniform[k]; });
    typename N::Mask isFinite = N(0.0) == N(0.0);
    for (std::size_t i = 0; i < count; i += N::lanes) {
        const N argument = N::load(x + i);
        const auto result = formula(Dual<N>::variable(argument));
        result.d[0].store(value + i);
        result.d[1].store(slope + i);
        isFinite = isFinite & (argument - argument == N(0.0));
    }
    return !any<Isa>(!isFinite.first) && !any<Isa>(!isFinite.second);
}

template<class Isa>
bool blockHasIrregular(const double* x, const double* value, const double* slope, std::size_t count,
                       double reach) {
    using N = Batch<Isa>;
    using E = Elementary<N>;
    typename N::Mask isRegular = N(0.0) == N(0.0);
    for (std::size_t i = 0; i < count; i += Isa::lanes) {
        const N size = E::abs(N::load(x + i));
        const N bound = choose<Isa>(size > 1.0, size * reach, reach);
        const N height = E::abs(N::load(value + i));
        const N steepness = E::abs(N::load(slope + i));
        const auto isZero = (height == 0.0) & (steepness >= reach * farFromReach);
        isRegular = isRegular & ((height >= bound) | isZero) & (steepness >= reach);
    }
    return any<Isa>(!isRegular);
}

// The catalogue's formulas in its order, known when the program is built.
template<class Isa>
struct BlockTable {
    BlockFunction formulas[functionCount] = {};
    std::size_t count = 0;

    constexpr BlockTable() { visitAllFamilies(*this); }

    template<class MakeRecord, class F>
    constexpr void operator()(MakeRecord, F) {
        formulas[count++] = evaluateBlock<Isa, F>;
    }
};

template<class Isa>
BlockFunctions blockFunctionsOf() {
    static constexpr BlockTable<Isa> table;
    return {table.formulas, blockHasIrregular<Isa>};
}

} // namespace activation
