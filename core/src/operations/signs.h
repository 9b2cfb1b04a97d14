// SPDX-License-Identifier: MIT
// The records of what a formula is made of without calling a function: leaves, signs, conditions.
#pragma once

#include "operations/record.h"

namespace activation::expression {

// clang-format off
inline constexpr OperationRecord signRecords[] = {
    {.operation = Operation::Number},
    {.operation = Operation::Pi, .numpy = {"np.pi"}, .math = {"math.pi"}},
    {.operation = Operation::Euler, .numpy = {"np.e"}, .math = {"math.e"}},
    {.operation = Operation::Variable},
    {.operation = Operation::Parameter},
    {.operation = Operation::Call},

    {.operation = Operation::Negate, .arity = 1,
     .infix = {"-", "-", "-", Binding::Sign, Binding::Sign, Binding::Sign},
     .traits = {.givesRest = true, .passesOverflow = true, .isRational = true,
                .isZeroWithFirst = true}},
    {.operation = Operation::Add, .arity = 2,
     .infix = {" + ", " + ", " + ", Binding::Sum, Binding::Sum, Binding::Product},
     .traits = {.givesRest = true, .passesOverflow = true, .isRational = true}},
    {.operation = Operation::Subtract, .arity = 2,
     .infix = {" - ", " - ", " - ", Binding::Sum, Binding::Sum, Binding::Product},
     .traits = {.givesRest = true, .passesOverflow = true, .isRational = true}},
    {.operation = Operation::Multiply, .arity = 2,
     .infix = {" * ", " * ", {}, Binding::Product, Binding::Product, Binding::Sign},
     .traits = {.givesRest = true, .passesOverflow = true, .isRational = true}},
    {.operation = Operation::Divide, .arity = 2,
     .infix = {" / ", " / ", {}, Binding::Product, Binding::Product, Binding::Sign},
     .breaks = Breaks::AtZeroOfDivisor,
     .traits = {.givesRest = true, .mayRefuse = true, .passesOverflow = true,
                .forgetsOverflow = true, .isRational = true, .isZeroWithFirst = true}},
    {.operation = Operation::Power, .arity = 2, .names = {"pow", "power"},
     .infix = {"^", {}, {}, Binding::Power, Binding::Whole, Binding::Sign},
     .breaks = Breaks::AtZeroOfFactors,
     .traits = {.mayRefuse = true, .overflows = true, .passesOverflow = true,
                .forgetsOverflow = true, .isZeroWithFirst = true}},

    {.operation = Operation::Less, .arity = 2,
     .infix = {" < ", " < ", " < ", Binding::Comparison, Binding::Sum, Binding::Sum},
     .breaks = Breaks::WhereOperandsMeet,
     .traits = {.isCondition = true, .forgetsOverflow = true, .isRational = true}},
    {.operation = Operation::LessEqual, .arity = 2,
     .infix = {" <= ", " <= ", R"( \le )", Binding::Comparison, Binding::Sum, Binding::Sum},
     .breaks = Breaks::WhereOperandsMeet,
     .traits = {.isCondition = true, .forgetsOverflow = true, .isRational = true}},
    {.operation = Operation::Greater, .arity = 2,
     .infix = {" > ", " > ", " > ", Binding::Comparison, Binding::Sum, Binding::Sum},
     .breaks = Breaks::WhereOperandsMeet,
     .traits = {.isCondition = true, .forgetsOverflow = true, .isRational = true}},
    {.operation = Operation::GreaterEqual, .arity = 2,
     .infix = {" >= ", " >= ", R"( \ge )", Binding::Comparison, Binding::Sum, Binding::Sum},
     .breaks = Breaks::WhereOperandsMeet,
     .traits = {.isCondition = true, .forgetsOverflow = true, .isRational = true}},
    {.operation = Operation::Equal, .arity = 2,
     .infix = {" == ", " == ", " = ", Binding::Comparison, Binding::Sum, Binding::Sum},
     .breaks = Breaks::WhereOperandsMeet,
     .traits = {.isCondition = true, .forgetsOverflow = true, .isRational = true}},
    {.operation = Operation::NotEqual, .arity = 2,
     .infix = {" != ", " != ", R"( \ne )", Binding::Comparison, Binding::Sum, Binding::Sum},
     .breaks = Breaks::WhereOperandsMeet,
     .traits = {.isCondition = true, .forgetsOverflow = true, .isRational = true}},
    // Python has functions for these, which are not the same for tensors and arrays.
    {.operation = Operation::And, .arity = 2,
     .infix = {" and ", {}, R"( \land )", Binding::And, Binding::And, Binding::Not},
     .breaks = Breaks::AtZero,
     .traits = {.isCondition = true, .forgetsOverflow = true, .isRational = true}},
    {.operation = Operation::Or, .arity = 2,
     .infix = {" or ", {}, R"( \lor )", Binding::Or, Binding::Or, Binding::And},
     .breaks = Breaks::AtZero,
     .traits = {.isCondition = true, .forgetsOverflow = true, .isRational = true}},
    {.operation = Operation::Not, .arity = 1,
     .infix = {"not ", {}, R"(\lnot )", Binding::Not, Binding::Not, Binding::Not},
     .breaks = Breaks::AtZero,
     .traits = {.isCondition = true, .forgetsOverflow = true, .isRational = true}},
};
// clang-format on

} // namespace activation::expression
