// SPDX-License-Identifier: MIT
// Formulas over whole arrays of doubles, on vector instructions.
#pragma once

#include "evaluation/points.h"
#include "vector/block.h"
#include "vector/tails.h"

#include <functional>
#include <vector>

namespace activation {

class DeadZone;

// What block.h calls a BlockFunction, or an object that does the same.
using BlockEvaluation = std::function<bool(const double* x, const double* parameters, double* value,
                                           double* slope, std::size_t count)>;

class VectorArrayFunction {
public:
    VectorArrayFunction(BlockEvaluation block, BlockScan hasIrregular, TailFunction tail,
                        PointFunctions points);

    // Value and slope of `count` points; either output may be null, and may be x itself.
    void operator()(const double* x, const double* parameters, double* value, double* slope,
                    std::size_t count) const;

private:
    // Points where a result is so small, as measured by `reach`, that something may have
    // underflowed on the way, or NaN.
    void patchTails(const double* parameters, const double* x, double* value, double* slope,
                    std::size_t count, double reach, DeadZone& dead) const;

    BlockEvaluation m_block;
    BlockScan m_hasIrregular;
    TailFunction m_tail;
    PointFunctions m_points;
};

// Those that this machine can run, the best last.
std::vector<InstructionSet> availableInstructionSets();

// The compiled blocks of an instruction set, which must be available.
BlockFunctions blockFunctions(InstructionSet instructionSet);

// Those of the catalogue, in its order; the instruction set must be available.
std::vector<VectorArrayFunction> vectorArrayFunctions(InstructionSet instructionSet);

// The same for the best that is available, chosen once.
const std::vector<VectorArrayFunction>& vectorArrayFunctions();

} // namespace activation
