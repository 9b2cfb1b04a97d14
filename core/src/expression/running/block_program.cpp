// SPDX-License-Identifier: MIT
#include "expression/running/block_program.h"

#include "expression/running/evaluate.h"

#include <algorithm>
#include <cmath>

namespace activation::expression {

namespace {

// Points at a time: all registers of most formulas stay in the nearest cache.
constexpr std::size_t blockSize = 256;
constexpr std::size_t planes = 3; // value, slope and what the value lacks

// What vectors have no code for: the draws of a seed that varies.
void onePointAtATime(Operation operation, std::size_t operandCount, const OperandBlock* operands,
                     const ResultBlock& result, std::size_t count) {
    const auto operatedOnPoint =
        operationsOn<Dual<Extended>>()[static_cast<std::size_t>(operation)];
    constexpr Index places[] = {0, 1, 2};
    Dual<Extended> values[std::size(places)];
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t place = 0; place < operandCount; ++place) {
            const std::size_t at = operands[place].step == 0 ? 0 : i;
            values[place] = Dual<Extended>(Extended(operands[place].value[at]),
                                           Extended(operands[place].slope[at]));
        }
        const Dual<Extended> made = operatedOnPoint(values, places);
        result.value[i] = made.d[0].rounded();
        result.slope[i] = made.d[1].rounded();
    }
}

// Whether the operation has left the numbers at that point although its operands had not, and not
// because it has no value there.
bool hasOverflowed(Operation operation, std::size_t operandCount, const OperandBlock* operands,
                   const ResultBlock& result, std::size_t i) {
    if (std::isinf(result.value[i]) || std::isinf(result.slope[i]))
        return true;
    if (!std::isnan(result.value[i]))
        return std::isnan(result.slope[i]);
    const auto valueOfOperand = [&](std::size_t place) {
        return operands[place].value[operands[place].step == 0 ? 0 : i];
    };
    for (std::size_t place = 0; place < operandCount; ++place)
        if (std::isnan(valueOfOperand(place)))
            return false;
    return !traitsOf(operation).mayRefuse ||
           (operation == Operation::Power && valueOfOperand(0) > 0);
}

} // namespace

// Space for the registers of one thread, and what does not vary within a call.
struct BlockProgram::Workspace {
    Workspace(std::size_t registerCount, std::size_t uniformCount)
        : storage(std::make_unique_for_overwrite<double[]>(registerCount * planes * blockSize))
        , uniforms(
              std::make_unique_for_overwrite<double[]>((uniformCount + 1) * planes * mostLanes)) {
        std::fill_n(plane(0, 1), blockSize, 1.0); // the slope of x
        std::fill_n(zeros(uniformCount), mostLanes, 0.0);
    }

    double* plane(std::size_t place, std::size_t which) const {
        return storage.get() + (place * planes + which) * blockSize;
    }
    double* uniform(std::size_t place, std::size_t which) const {
        return uniforms.get() + (place * planes + which) * mostLanes;
    }
    double* zeros(std::size_t uniformCount) const { return uniform(uniformCount, 0); }

    std::unique_ptr<double[]> storage;
    std::unique_ptr<double[]> uniforms;
};

BlockProgram::BlockProgram(std::shared_ptr<const Tree> tree, OperationBlockFunctions operations,
                           PointFunctions quick)
    : m_tree(std::move(tree))
    , m_operations(operations)
    , m_quick(std::move(quick))
    , m_varies(m_tree->dependsOnVariable()) {
    compile();
}

// What an operation gives is wanted to more digits where it goes into one that makes use of them.
std::vector<bool> BlockProgram::wantedRests(const std::vector<bool>& varies) const {
    std::vector<bool> wanted(m_tree->size());
    for (Index node = static_cast<Index>(m_tree->size()); node-- > 0;) {
        const Operation operation = (*m_tree)[node].operation;
        const Traits& traits = traitsOf(operation);
        const bool uses = traits.takesRest || (traits.givesRest && wanted[node]);
        if (!uses || !varies[node])
            continue;
        for (const Index operand : m_tree->operands(node))
            wanted[operand] = traitsOf((*m_tree)[operand].operation).givesRest;
    }
    return wanted;
}

std::vector<bool> BlockProgram::watched(const std::vector<bool>& varies) const {
    std::vector<bool> mayOverflow(m_tree->size());
    std::vector<bool> isWatched(m_tree->size());
    for (Index node = 0; node < m_tree->size(); ++node) {
        const Traits& traits = traitsOf((*m_tree)[node].operation);
        const auto operands = m_tree->operands(node);
        const bool hasGrown =
            std::ranges::any_of(operands, [&](Index operand) { return mayOverflow[operand]; });
        mayOverflow[node] =
            varies[node] && (traits.overflows || (traits.passesOverflow && hasGrown));
        if (traits.forgetsOverflow && hasGrown)
            for (const Index operand : operands)
                isWatched[operand] = isWatched[operand] || mayOverflow[operand];
    }
    return isWatched;
}

BlockProgram::Operand BlockProgram::operandFor(Index node,
                                               const std::vector<std::uint32_t>& registers) {
    if (m_varies[node])
        return {false, registers[node]};
    const auto known = std::ranges::find(m_uniforms, node);
    const auto place = static_cast<std::uint32_t>(known - m_uniforms.begin());
    if (known == m_uniforms.end())
        m_uniforms.push_back(node);
    return {true, place};
}

void BlockProgram::compile() {
    const std::size_t size = m_tree->size();
    const auto wanted = wantedRests(m_varies);
    const auto suspect = watched(m_varies);
    std::vector<Index> lastUse(size, 0);
    for (Index node = 0; node < size; ++node)
        for (const Index operand : m_tree->operands(node))
            lastUse[operand] = node;
    lastUse[m_tree->root()] = static_cast<Index>(size);

    std::vector<std::uint32_t> registers(size, 0); // x where nothing else is said
    std::vector<std::uint32_t> unused;
    for (Index node = 0; node < size; ++node) {
        const Node& it = (*m_tree)[node];
        if (!m_varies[node] || it.count == 0)
            continue;
        Instruction instruction{it.operation, false, suspect[node], 0, it.count, {}};
        instruction.isAccurate =
            wanted[node] || (traitsOf(it.operation).takesRest && wanted[m_tree->operand(node, 0)]);
        for (std::size_t place = 0; place < it.count; ++place)
            instruction.operands[place] = operandFor(m_tree->operand(node, place), registers);
        // A register is free again once its last reader has read it.
        for (std::size_t place = 0; place < it.count; ++place) {
            const Index operand = m_tree->operand(node, place);
            const bool isFirst =
                std::ranges::find(m_tree->operands(node), operand) ==
                m_tree->operands(node).begin() + static_cast<std::ptrdiff_t>(place);
            if (isFirst && m_varies[operand] && registers[operand] != 0 && lastUse[operand] == node)
                unused.push_back(registers[operand]);
        }
        if (unused.empty()) {
            registers[node] = m_registerCount++;
        } else {
            registers[node] = unused.back();
            unused.pop_back();
        }
        instruction.result = registers[node];
        m_instructions.push_back(instruction);
    }
    if (m_instructions.empty() && !m_varies[m_tree->root()])
        m_uniforms.push_back(m_tree->root());
}

void BlockProgram::fillUniforms(const double* parameters, Workspace& workspace) const {
    if (m_uniforms.empty())
        return;
    const auto values = evaluateNodes(
        *m_tree, Dual<Extended>(Extended(0.0)),
        [&](std::size_t k) { return Dual<Extended>(Extended(parameters[k])); },
        [&](Index node) { return !m_varies[node]; });
    for (std::size_t k = 0; k < m_uniforms.size(); ++k) {
        const Extended value = values[m_uniforms[k]].d[0];
        const double main = value.rounded();
        const double rest = std::isfinite(main) ? (value - Extended(main)).rounded() : 0.0;
        std::fill_n(workspace.uniform(k, 0), mostLanes, main);
        std::fill_n(workspace.uniform(k, 1), mostLanes, 0.0);
        std::fill_n(workspace.uniform(k, 2), mostLanes, rest);
    }
}

void BlockProgram::run(const Workspace& workspace, const double* x, double* value, double* slope,
                       std::size_t count, std::vector<std::size_t>& suspects,
                       bool overflows) const {
    const double* const zeros = workspace.zeros(m_uniforms.size());
    // Which registers hold a rest: what has none lacks nothing.
    std::vector<bool> hasRest(m_registerCount, false);
    for (const Instruction& instruction : m_instructions) {
        OperandBlock operands[3];
        for (std::size_t place = 0; place < instruction.count; ++place) {
            const Operand& operand = instruction.operands[place];
            if (operand.isUniform) {
                operands[place] = {workspace.uniform(operand.place, 0),
                                   workspace.uniform(operand.place, 1),
                                   workspace.uniform(operand.place, 2), 0, 0};
                continue;
            }
            operands[place] = {operand.place == 0 ? x : workspace.plane(operand.place, 0),
                               workspace.plane(operand.place, 1), zeros, 1, 0};
            if (hasRest[operand.place]) {
                operands[place].rest = workspace.plane(operand.place, 2);
                operands[place].restStep = 1;
            }
        }
        const bool isLast = &instruction == &m_instructions.back();
        const ResultBlock result{isLast ? value : workspace.plane(instruction.result, 0),
                                 isLast ? slope : workspace.plane(instruction.result, 1),
                                 workspace.plane(instruction.result, 2)};
        const auto place = static_cast<std::size_t>(instruction.operation);
        const Traits& traits = traitsOf(instruction.operation);
        if (traits.isForPointsOnly)
            onePointAtATime(instruction.operation, instruction.count, operands, result, count);
        else
            (instruction.isAccurate ? m_operations.accurate
                                    : m_operations.plain)[place](operands, result, count);
        hasRest[instruction.result] = instruction.isAccurate && traits.givesRest;
        if (overflows)
            for (std::size_t i = 0; i < count; ++i) {
                if (hasOverflowed(instruction.operation, instruction.count, operands, result, i))
                    suspects.push_back(i);
            }
        else if (instruction.isWatched && m_operations.hasNotFinite(result.value, count))
            for (std::size_t i = 0; i < count; ++i) {
                if (std::isinf(result.value[i]))
                    suspects.push_back(i);
            }
    }
}

void BlockProgram::patch(const double* x, const double* parameters, double* value, double* slope,
                         std::vector<std::size_t>& suspects) const {
    std::ranges::sort(suspects);
    suspects.erase(std::unique(suspects.begin(), suspects.end()), suspects.end());
    for (const std::size_t i : suspects) {
        if (!std::isfinite(x[i]))
            continue; // a limit, which the caller sees to
        const Jet jet = m_quick.at(x[i], parameters);
        value[i] = jet.value;
        slope[i] = jet.slope;
    }
}

bool BlockProgram::operator()(const double* x, const double* parameters, double* value,
                              double* slope, std::size_t count) const {
    Workspace workspace(m_registerCount, m_uniforms.size());
    fillUniforms(parameters, workspace);
    bool isFinite = true;
    std::vector<std::size_t> suspects;
    double own[blockSize]; // x may be where the results go
    for (std::size_t begin = 0; begin < count; begin += blockSize) {
        const std::size_t size = std::min(blockSize, count - begin);
        std::copy_n(x + begin, size, own);
        isFinite = isFinite && !m_operations.hasNotFinite(own, size);
        if (m_instructions.empty()) {
            const bool isX = m_varies[m_tree->root()];
            for (std::size_t i = 0; i < size; ++i) {
                value[begin + i] = isX ? own[i] : workspace.uniform(0, 0)[0];
                slope[begin + i] = isX ? 1 : 0;
            }
            continue;
        }
        suspects.clear();
        run(workspace, own, value + begin, slope + begin, size, suspects, false);
        if (m_operations.hasNotFinite(value + begin, size) ||
            m_operations.hasNotFinite(slope + begin, size)) {
            // What is not a number although nothing has overflowed is not a number.
            double againValue[blockSize];
            double againSlope[blockSize];
            run(workspace, own, againValue, againSlope, size, suspects, true);
        }
        patch(own, parameters, value + begin, slope + begin, suspects);
    }
    return isFinite;
}

} // namespace activation::expression
