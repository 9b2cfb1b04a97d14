// SPDX-License-Identifier: MIT
// What is known of an operation: what it is called and how it is written in each language, its
// derivative, and how it behaves.
#pragma once

#include "operations/operation.h"

#include <array>

namespace activation::expression {

// How tightly what is written holds together, the loosest first.
enum class Binding { Choice, Or, And, Not, Comparison, Sum, Product, Sign, Power, Whole };

// How an operation is written with a sign: before its operand where it has one, else between the
// two. An empty sign says that the language writes it in a way of its own.
struct Infix {
    std::string_view text{};
    std::string_view python{};
    std::string_view tex{};
    Binding own = Binding::Whole; // of the whole
    Binding left = Binding::Whole;
    Binding right = Binding::Whole; // and what the operands need, so as to have no brackets
};

// A text with places for the operands: #1 and #2 stand for what needs no brackets, #*1 for a
// factor and #!1 for what holds together by itself. Code for tensors has #t1 and #t!1 where a plain
// number must become a tensor. A text without places is the name of a function, or a constant.
struct Form {
    std::string_view text{};
    Binding binding = Binding::Whole;
};

// Code together with the definitions that it refers to.
struct CodeForm {
    std::string_view text{};
    Binding binding = Binding::Whole;
    std::array<std::string_view, 2> helpers{};
};

// Where the value or one of its derivatives may jump.
enum class Breaks : std::uint8_t {
    Nowhere,
    WhereOperandsMeet,
    AtZero, // of the first operand, unless that is a condition
    AtZeroOfFactors,
    AtZeroOfDivisor,
    AtMinusOne,
    AtBothOnes,
    AtWholeNumbers,
    AtOddQuarterTurns,
};

struct Traits {
    // Gives 1 where a condition holds, and else 0.
    bool isCondition = false;
    // Takes an argument that is known to more digits than its number has, or gives such a one.
    bool takesRest = false;
    bool givesRest = false;
    // May have no value where its operands are finite; of the others a NaN says that something has
    // overflowed inside. A power with a positive base always has a value.
    bool mayRefuse = false;
    // Becomes infinite within the doubles, gives an infinity on, or makes a number of it that
    // another operand would not have given.
    bool overflows = false;
    bool passesOverflow = false;
    bool forgetsOverflow = false;
    // Leaves the doubles nowhere where the four operations would not.
    bool isRational = false;
    // The slope becomes infinite at an edge of its domain.
    bool isSteepAtEdge = false;
    // Is zero where its first operand is.
    bool isZeroWithFirst = false;
    // Has no code for vectors, and so is computed point by point.
    bool isForPointsOnly = false;
};

struct OperationRecord {
    Operation operation;
    // How many operands it has where it is evaluated; 0 for leaves and for calls, which are written
    // out before.
    std::size_t arity = 0;
    // A formula may call it with more, which are taken two by two.
    bool takesMore = false;
    // What formulas call it, the printed name first.
    std::array<std::string_view, 3> names{};
    Infix infix{};
    // The derivatives in its operands u and v, where f is its value; none where it is flat between
    // its jumps, or where differentiation sees to it by itself.
    std::array<std::string_view, 2> slopes{};
    Form tex{};
    CodeForm numpy{};
    // On tensors, and where it is made of plain numbers alone; without `math` the former turns into
    // a number again.
    CodeForm torch{};
    Form math{};
    Breaks breaks = Breaks::Nowhere;
    Traits traits{};
};

} // namespace activation::expression
