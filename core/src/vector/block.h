// SPDX-License-Identifier: MIT
// The catalogue's formulas over blocks of whole batches, one table for each instruction set.
#pragma once

#include <cstddef>
#include <span>

namespace activation {

// What the widest instruction set takes at once: blocks are padded to a multiple of it.
inline constexpr std::size_t mostLanes = 16;

// Value and slope of `count` points, a multiple of mostLanes. Returns whether all x were finite.
// Either output may be x itself.
using BlockFunction = bool (*)(const double* x, const double* parameters, double* value,
                               double* slope, std::size_t count);

// A value of 0 where the slope is that many times the reach is no product of underflow.
inline constexpr double farFromReach = 0x1p60;

// Whether a value below reach * max(1, |x|) that is not a true zero, a slope below reach or a NaN
// is among those.
using BlockScan = bool (*)(const double* x, const double* value, const double* slope,
                           std::size_t count, double reach);

struct BlockFunctions {
    std::span<const BlockFunction> formulas; // in the catalogue's order
    BlockScan hasIrregular;
};

enum class InstructionSet { Baseline, Avx2, Avx512 };

// Each in its own source file, which alone is compiled for that instruction set.
BlockFunctions baselineBlockFunctions();
#if defined(__x86_64__)
BlockFunctions avx2BlockFunctions();
BlockFunctions avx512BlockFunctions();
#endif

} // namespace activation
