// SPDX-License-Identifier: MIT
// Compiles the operations of typed formulas for one instruction set; included by one source file
// for each.
#pragma once

#include "operations/operations.h"
#include "vector/elementary_batch.h"
#include "vector/operation_block.h"

#include <utility>

namespace activation {

template<class Isa>
struct OperationKernels {
    using N = Batch<Isa>;
    using Number = Dual<N>;
    using Operation = expression::Operation;

    static ACTIVATION_INLINE Number load(const OperandBlock& operand, std::size_t i) {
        return Number(N::load(operand.value + i * operand.step),
                      N::load(operand.slope + i * operand.step));
    }
    static ACTIVATION_INLINE Accurate<Number> loadAccurate(const OperandBlock& operand,
                                                           std::size_t i) {
        return {load(operand, i), N::load(operand.rest + i * operand.restStep)};
    }
    static ACTIVATION_INLINE void store(const Number& number, const ResultBlock& result,
                                        std::size_t i) {
        number.d[0].store(result.value + i);
        number.d[1].store(result.slope + i);
    }

    template<Operation operation>
    ACTIVATION_FLATTEN static void plain(const OperandBlock* operands, const ResultBlock& result,
                                         std::size_t count) {
        constexpr std::size_t arity = expression::recordOf(operation).arity;
        for (std::size_t i = 0; i < count; i += Isa::lanes) {
            const Number u = load(operands[0], i);
            if constexpr (arity == 1)
                store(expression::operated<operation>(u), result, i);
            else if constexpr (arity == 2)
                store(expression::operated<operation>(u, load(operands[1], i)), result, i);
            else
                store(
                    expression::operated<operation>(u, load(operands[1], i), load(operands[2], i)),
                    result, i);
        }
    }

    // An exponent that is the same for all needs no logarithm where it is whole.
    ACTIVATION_FLATTEN static void power(const OperandBlock* operands, const ResultBlock& result,
                                         std::size_t count) {
        if (operands[1].step != 0)
            return plain<Operation::Power>(operands, result, count);
        const N exponent = N::load(operands[1].value);
        for (std::size_t i = 0; i < count; i += Isa::lanes)
            store(powerOf(load(operands[0], i), exponent), result, i);
    }

    template<Operation operation>
    ACTIVATION_FLATTEN static void takingRest(const OperandBlock* operands,
                                              const ResultBlock& result, std::size_t count) {
        for (std::size_t i = 0; i < count; i += Isa::lanes)
            store(expression::operated<operation>(loadAccurate(operands[0], i)), result, i);
    }

    template<Operation operation>
    ACTIVATION_FLATTEN static void givingRest(const OperandBlock* operands,
                                              const ResultBlock& result, std::size_t count) {
        for (std::size_t i = 0; i < count; i += Isa::lanes) {
            const Accurate<Number> u = loadAccurate(operands[0], i);
            Accurate<Number> made;
            if constexpr (operation == Operation::Negate)
                made = -u;
            else if constexpr (operation == Operation::Square)
                made = multiplied(u, u);
            else
                made = combined<operation>(u, loadAccurate(operands[1], i));
            store(made.main, result, i);
            made.rest.store(result.rest + i);
        }
    }

    static ACTIVATION_INLINE Accurate<Number> multiplied(const Accurate<Number>& u,
                                                         const Accurate<Number>& v) {
        Accurate<Number> made = product(u.main, v.main);
        made.rest =
            restOfFinite(made.rest + u.rest * v.main.d[0] + u.main.d[0] * v.rest, made.main.d[0]);
        return made;
    }

    template<Operation operation>
    static ACTIVATION_INLINE Accurate<Number> combined(const Accurate<Number>& u,
                                                       const Accurate<Number>& v) {
        if constexpr (operation == Operation::Multiply) {
            return multiplied(u, v);
        } else if constexpr (operation == Operation::Divide) {
            Accurate<Number> made = quotient(u.main, v.main);
            made.rest = restOfFinite(made.rest + (u.rest - made.main.d[0] * v.rest) / v.main.d[0],
                                     made.main.d[0]);
            return made;
        } else {
            constexpr bool isSum = operation == Operation::Add;
            Accurate<Number> made = difference(u.main, isSum ? -v.main : v.main);
            made.rest =
                restOfFinite(made.rest + u.rest + (isSum ? v.rest : -v.rest), made.main.d[0]);
            return made;
        }
    }

    static bool hasNotFinite(const double* value, std::size_t count) {
        typename N::Mask isFinite = N(0.0) == N(0.0);
        for (std::size_t i = 0; i < count; i += Isa::lanes) {
            const N here = N::load(value + i);
            isFinite = isFinite & (here - here == N(0.0));
        }
        return any<Isa>(!isFinite);
    }
};

template<class Isa>
class OperationTable {
public:
    OperationTable()
        : OperationTable(std::make_index_sequence<expression::operationCount>{}) {}

    OperationBlockFunctions functions() const {
        return {m_plain, m_accurate, OperationKernels<Isa>::hasNotFinite};
    }

private:
    using Operation = expression::Operation;
    using Kernels = OperationKernels<Isa>;

    template<std::size_t... i>
    explicit OperationTable(std::index_sequence<i...>) {
        (enter<static_cast<Operation>(i)>(), ...);
    }

    template<Operation operation>
    void enter() {
        constexpr auto place = static_cast<std::size_t>(operation);
        constexpr expression::Traits traits = expression::traitsOf(operation);
        if constexpr (operation == Operation::Power)
            m_plain[place] = Kernels::power;
        else if constexpr (expression::recordOf(operation).arity > 0 && !traits.isForPointsOnly)
            m_plain[place] = Kernels::template plain<operation>;
        if constexpr (traits.takesRest)
            m_accurate[place] = Kernels::template takingRest<operation>;
        if constexpr (traits.givesRest)
            m_accurate[place] = Kernels::template givingRest<operation>;
    }

    OperationKernel m_plain[expression::operationCount] = {};
    OperationKernel m_accurate[expression::operationCount] = {};
};

} // namespace activation
