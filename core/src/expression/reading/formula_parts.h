// SPDX-License-Identifier: MIT
// Formulas made of nodes and written as formulas.
#pragma once

#include "expression/tree/tree.h"

namespace activation::expression {

struct Part {
    Tree* tree;
    Index index;
};

inline Part made(Operation operation, Part a) {
    return {a.tree, a.tree->add(operation, {a.index})};
}
inline Part made(Operation operation, Part a, Part b) {
    return {a.tree, a.tree->add(operation, {a.index, b.index})};
}
inline Part of(const Part& beside, double number) {
    return {beside.tree, beside.tree->number(number)};
}
inline Part operator+(Part a, Part b) {
    return made(Operation::Add, a, b);
}
inline Part operator-(Part a, Part b) {
    return made(Operation::Subtract, a, b);
}
inline Part operator*(Part a, Part b) {
    return made(Operation::Multiply, a, b);
}
inline Part operator/(Part a, Part b) {
    return made(Operation::Divide, a, b);
}
inline Part operator+(Part a, double b) {
    return a + of(a, b);
}
inline Part operator-(Part a, double b) {
    return a - of(a, b);
}
inline Part operator*(double a, Part b) {
    return of(b, a) * b;
}
inline Part operator/(double a, Part b) {
    return of(b, a) / b;
}
inline Part operator/(Part a, double b) {
    return a / of(a, b);
}
inline Part operator-(Part a) {
    return made(Operation::Negate, a);
}
inline Part operator<(Part a, Part b) {
    return made(Operation::Less, a, b);
}
inline Part operator<(Part a, double b) {
    return a < of(a, b);
}
inline Part operator>(Part a, double b) {
    return made(Operation::Greater, a, of(a, b));
}
inline Part equal(Part a, Part b) {
    return made(Operation::Equal, a, b);
}
inline Part choose(Part condition, Part yes, Part no) {
    return {yes.tree, yes.tree->add(Operation::If, {condition.index, yes.index, no.index})};
}
inline Part squared(Part a) {
    return made(Operation::Power, a, of(a, 2));
}
inline Part root(Part a) {
    return made(Operation::Sqrt, a);
}
inline Part logOf(Part a) {
    return made(Operation::Log, a);
}
inline Part floorOf(Part a) {
    return made(Operation::Floor, a);
}
inline Part ceilOf(Part a) {
    return made(Operation::Ceil, a);
}
inline Part pi(Part beside) {
    return {beside.tree, beside.tree->leaf(Operation::Pi)};
}

} // namespace activation::expression
