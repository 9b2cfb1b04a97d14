// SPDX-License-Identifier: MIT
// The operations of typed formulas over blocks of whole batches, one table for each instruction
// set.
#pragma once

#include "vector/block.h"

#include <cstddef>
#include <span>

namespace activation {

// An operand's values, slopes and what its values lack, for the points of a block; a step of 0
// stands for one batch that is the same for all points.
struct OperandBlock {
    const double* value;
    const double* slope;
    const double* rest;
    std::size_t step;
    std::size_t restStep;
};

struct ResultBlock {
    double* value;
    double* slope;
    double* rest; // only for kernels that give it
};

// `count` is a multiple of mostLanes; results may lie where operands do.
using OperationKernel = void (*)(const OperandBlock* operands, const ResultBlock& result,
                                 std::size_t count);

struct OperationBlockFunctions {
    // By operation; null for leaves.
    std::span<const OperationKernel> plain;
    // Those that take or give a rest.
    std::span<const OperationKernel> accurate;
    // Whether a value is infinite or NaN.
    bool (*hasNotFinite)(const double* value, std::size_t count);
};

// Each in its own source file, which alone is compiled for that instruction set.
OperationBlockFunctions baselineOperationBlockFunctions();
#if defined(__x86_64__)
OperationBlockFunctions avx2OperationBlockFunctions();
OperationBlockFunctions avx512OperationBlockFunctions();
#endif

// For an instruction set that is available.
OperationBlockFunctions operationBlockFunctions(InstructionSet instructionSet);

} // namespace activation
