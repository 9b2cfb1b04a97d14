// SPDX-License-Identifier: MIT
// What a node of an expression does with its operands. Everything that is known of an operation
// stands in its record (operations/signs.h and operations/functions.h), and what it computes in
// operations/operations.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace activation::expression {

enum class Operation : std::uint8_t {
    // Leaves.
    Number,
    Pi,
    Euler,
    Variable,
    Parameter,
    // A function of the catalogue with its argument and all its parameters.
    Call,
    // Signs and the four operations.
    Negate,
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
    // Conditions, which are 1 where they hold and 0 elsewhere.
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Equal,
    NotEqual,
    And,
    Or,
    Not,
    // Choices.
    If,
    Minimum,
    Maximum,
    Abs,
    Sign,
    Floor,
    Ceil,
    // Functions that people call by name.
    Exp,
    Expm1,
    Log,
    Log1p,
    Sqrt,
    Cbrt,
    Sin,
    Cos,
    Tan,
    Asin,
    Acos,
    Atan,
    Sinh,
    Cosh,
    Tanh,
    Erf,
    Erfc,
    Sigmoid,
    Softplus,
    NormalCdf,
    Gaussian, // e^(-u^2)
    Softsign, // u / (1 + |u|)
    // The draw of Gumbel noise that belongs to a seed and a place.
    GumbelNoise,
    // The value of the first with the slopes of the second.
    StraightThrough,
    // What is recognised as worth its own evaluation; nobody types it.
    Square,
    MishGate, // tanh(softplus(u))
    Tanhshrink,
    RootOfSquarePlus, // sqrt(u^2 + v)
};

inline constexpr std::size_t operationCount =
    static_cast<std::size_t>(Operation::RootOfSquarePlus) + 1;

// A name under which a formula calls an operation. The first one of an operation is printed, the
// others are understood.
struct FunctionName {
    std::string_view name;
    Operation operation;
    std::size_t leastArguments;
    std::size_t mostArguments;
};

std::span<const FunctionName> functionNames();

// Null where there is no such function.
const FunctionName* findFunctionName(std::string_view name);

// The name under which the operation is printed; empty for what is not written as a function.
std::string_view printedName(Operation operation);

// Whether the result is 1 or 0 according to a condition.
bool isCondition(Operation operation);

} // namespace activation::expression
