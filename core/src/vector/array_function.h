// SPDX-License-Identifier: MIT
// The catalogue's formulas over whole arrays of doubles, on vector instructions.
#pragma once

#include "evaluation/points.h"
#include "vector/block.h"
#include "vector/tails.h"

#include <vector>

namespace activation {

class DeadZone;

class VectorArrayFunction {
public:
    VectorArrayFunction(BlockFunction block, BlockScan hasIrregular, const TailFunction& tail,
                        PointFunctions points);

    // Value and slope of `count` points; either output may be null, and may be x itself.
    void operator()(const double* x, const double* parameters, double* value, double* slope,
                    std::size_t count) const;

private:
    // Points where a result is so small, as measured by `reach`, that something may have
    // underflowed on the way, or NaN.
    void patchTails(const double* parameters, const double* x, double* value, double* slope,
                    std::size_t count, double reach, DeadZone& dead) const;

    BlockFunction m_block;
    BlockScan m_hasIrregular;
    const TailFunction* m_tail;
    PointFunctions m_points;
};

// Those that this machine can run, the best last.
std::vector<InstructionSet> availableInstructionSets();

// In the catalogue's order; the instruction set must be available.
std::vector<VectorArrayFunction> vectorArrayFunctions(InstructionSet instructionSet);

// The same for the best that is available, chosen once.
const std::vector<VectorArrayFunction>& vectorArrayFunctions();

} // namespace activation
