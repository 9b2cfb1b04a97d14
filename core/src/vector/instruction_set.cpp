// SPDX-License-Identifier: MIT
#include "vector/array_function.h"
#include "vector/operation_block.h"

namespace activation {

BlockFunctions blockFunctions(InstructionSet instructionSet) {
    switch (instructionSet) {
#if defined(__x86_64__)
    case InstructionSet::Avx512:
        return avx512BlockFunctions();
    case InstructionSet::Avx2:
        return avx2BlockFunctions();
#else
    case InstructionSet::Avx512:
    case InstructionSet::Avx2:
#endif
    case InstructionSet::Baseline:
        break;
    }
    return baselineBlockFunctions();
}

OperationBlockFunctions operationBlockFunctions(InstructionSet instructionSet) {
#if defined(__x86_64__)
    if (instructionSet == InstructionSet::Avx512)
        return avx512OperationBlockFunctions();
    if (instructionSet == InstructionSet::Avx2)
        return avx2OperationBlockFunctions();
#endif
    static_cast<void>(instructionSet);
    return baselineOperationBlockFunctions();
}

std::vector<InstructionSet> availableInstructionSets() {
    std::vector<InstructionSet> available{InstructionSet::Baseline};
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
        available.push_back(InstructionSet::Avx2);
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
            __builtin_cpu_supports("avx512vl"))
            available.push_back(InstructionSet::Avx512);
    }
#endif
    return available;
}

std::vector<VectorArrayFunction> vectorArrayFunctions(InstructionSet instructionSet) {
    const BlockFunctions blocks = blockFunctions(instructionSet);
    std::vector<VectorArrayFunction> functions;
    for (std::size_t i = 0; i < blocks.formulas.size(); ++i)
        functions.emplace_back(blocks.formulas[i], blocks.hasIrregular, tailFunctions()[i],
                               pointFunctions()[i]);
    return functions;
}

const std::vector<VectorArrayFunction>& vectorArrayFunctions() {
    static const std::vector<VectorArrayFunction> functions =
        vectorArrayFunctions(availableInstructionSets().back());
    return functions;
}

} // namespace activation
