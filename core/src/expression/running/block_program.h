// SPDX-License-Identifier: MIT
// A tree as instructions over blocks of points, each of which one kernel carries out for a whole
// block.
#pragma once

#include "evaluation/points.h"
#include "expression/tree/tree.h"
#include "vector/extended.h"
#include "vector/operation_block.h"

#include <cstdint>
#include <memory>

namespace activation::expression {

class BlockProgram {
public:
    // The tree is in primitive form. `quick` answers for points where something overflows on the
    // way to a result that need not.
    BlockProgram(std::shared_ptr<const Tree> tree, OperationBlockFunctions operations,
                 PointFunctions quick);

    // As a BlockFunction.
    bool operator()(const double* x, const double* parameters, double* value, double* slope,
                    std::size_t count) const;

private:
    struct Operand {
        bool isUniform;
        std::uint32_t place; // among the registers, of which the first is x, or the uniform values
    };
    struct Instruction {
        Operation operation;
        bool isAccurate;
        // Whether the result may have overflowed and be taken for a number afterwards.
        bool isWatched;
        std::uint32_t result;
        std::uint32_t count;
        Operand operands[3];
    };
    struct Workspace;

    void compile();
    std::vector<bool> wantedRests(const std::vector<bool>& varies) const;
    std::vector<bool> watched(const std::vector<bool>& varies) const;
    Operand operandFor(Index node, const std::vector<std::uint32_t>& registers);
    void fillUniforms(const double* parameters, Workspace& workspace) const;
    // Adds to `suspects` where something watched has overflowed; with `overflows`, where anything
    // has.
    void run(const Workspace& workspace, const double* x, double* value, double* slope,
             std::size_t count, std::vector<std::size_t>& suspects, bool overflows) const;
    void patch(const double* x, const double* parameters, double* value, double* slope,
               std::vector<std::size_t>& suspects) const;

    std::shared_ptr<const Tree> m_tree;
    OperationBlockFunctions m_operations;
    PointFunctions m_quick;
    std::vector<bool> m_varies;
    std::vector<Index> m_uniforms;
    std::vector<Instruction> m_instructions;
    std::uint32_t m_registerCount = 1;
};

} // namespace activation::expression
