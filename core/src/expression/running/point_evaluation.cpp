// SPDX-License-Identifier: MIT
#include "expression/running/point_evaluation.h"

#include "evaluation/settle.h"
#include "expression/running/evaluate.h"
#include "vector/extended.h"

#include <algorithm>
#include <limits>

namespace activation::expression {

namespace {

// Enough for what is looked at and not read.
constexpr long quickBits = 256;

// Long formulas get fewer digits, so that no point takes longer than a moment.
mpfr_prec_t enoughBits(const Tree& tree) {
    constexpr std::size_t plainSize = 100;
    mpfr_prec_t bits = lastBits;
    for (std::size_t size = tree.size(); size > plainSize && bits > 4 * firstBits; size /= 2)
        bits /= 2;
    return bits;
}

template<class T>
SecondOrder<T> jetAt(const Tree& tree, const T& argument, const double* parameters) {
    return evaluate(tree, SecondOrder<T>::variable(argument),
                    [&](std::size_t k) { return SecondOrder<T>(T(parameters[k])); });
}

Jet at(const Tree& tree, double x, const double* parameters, mpfr_prec_t mostBits) {
    if (std::isnan(x))
        return {x, x, x};
    const auto [value, slope, curvature] = settle<3>(
        x, [&](const auto& argument) { return jetAt(tree, argument, parameters); }, mostBits);
    return {value, slope, curvature};
}

Jet beside(const Tree& tree, double x, Side side, const double* parameters, mpfr_prec_t mostBits) {
    if (!std::isfinite(x))
        return at(tree, x, parameters, mostBits);
    const auto [value, slope, curvature] = settleBeside<3>(
        x, side == Side::Left,
        [&](const Wide& argument) { return jetAt(tree, argument, parameters); }, mostBits);
    return {value + 0.0, slope + 0.0, curvature + 0.0}; // -0 is the distance's sign, not a limit
}

double slopeInParameter(const Tree& tree, double x, const double* parameters, std::size_t index,
                        mpfr_prec_t mostBits) {
    if (std::isnan(x))
        return x;
    return settle<2>(
        x,
        [&]<class T>(const T& argument) {
            return evaluate(tree, Dual<T>(argument), [&](std::size_t k) {
                const T parameter(parameters[k]);
                return k == index ? Dual<T>::variable(parameter) : Dual<T>(parameter);
            });
        },
        mostBits)[1];
}

std::vector<Dual<Extended>> extendedNodes(const Tree& tree, double x, const double* parameters) {
    return evaluateNodes(
        tree, Dual<Extended>::variable(x),
        [&](std::size_t k) { return Dual<Extended>(Extended(parameters[k])); },
        [](Index) { return true; });
}

// Whether the node has left the numbers although its operands had not, and not because it has no
// value there.
bool hasOverflowed(const Tree& tree, const std::vector<Dual<Extended>>& nodes, Index index) {
    const Dual<Extended>& node = nodes[index];
    if (node.d[0].isInfinite() || node.d[1].isInfinite())
        return true;
    if (!node.d[0].isNan())
        return node.d[1].isNan();
    const Operation operation = tree[index].operation;
    const auto operands = tree.operands(index);
    if (std::ranges::any_of(operands, [&](Index operand) { return nodes[operand].d[0].isNan(); }))
        return false;
    return !traitsOf(operation).mayRefuse ||
           (operation == Operation::Power && nodes[operands[0]].d[0] > Extended(0.0));
}

// Whether the operation can leave the range of double where the four operations would not.
bool leavesRationals(Operation operation) {
    return recordOf(operation).arity > 0 && !traitsOf(operation).isRational;
}

} // namespace

PointFunctions pointFunctionsOf(const std::shared_ptr<const Tree>& tree, long mostBits) {
    return {[tree, mostBits](double x, const double* parameters) {
                return at(*tree, x, parameters, mostBits);
            },
            [tree, mostBits](double x, Side side, const double* parameters) {
                return beside(*tree, x, side, parameters, mostBits);
            },
            [tree, mostBits](double x, const double* parameters, std::size_t index) {
                return slopeInParameter(*tree, x, parameters, index, mostBits);
            }};
}

PointFunctions pointFunctionsOf(const std::shared_ptr<const Tree>& tree) {
    const mpfr_prec_t bits = enoughBits(*tree);
    return pointFunctionsOf(tree, bits);
}

PointFunctions quickPointFunctionsOf(const std::shared_ptr<const Tree>& tree) {
    PointFunctions quick = pointFunctionsOf(tree, quickBits);
    quick.at = [tree, inDigits = std::move(quick.at)](double x, const double* parameters) {
        if (!std::isfinite(x))
            return inDigits(x, parameters);
        const auto nodes = extendedNodes(*tree, x, parameters);
        const Dual<Extended>& root = nodes[tree->root()];
        // Where nothing has overflowed on the way it is what it is.
        for (Index index = 0; index < tree->size(); ++index)
            if (hasOverflowed(*tree, nodes, index))
                return inDigits(x, parameters);
        return Jet{root.d[0].rounded(), root.d[1].rounded(), 0};
    };
    return quick;
}

TailFunction tailFunctionOf(const std::shared_ptr<const Tree>& tree) {
    bool hasTails = false;
    for (Index index = 0; index < tree->size(); ++index)
        hasTails = hasTails || leavesRationals((*tree)[index].operation);
    return {[tree](double x, const double* parameters) {
                const auto root = extendedNodes(*tree, x, parameters)[tree->root()];
                return TailPoint{root.d[0].rounded(), root.d[1].rounded()};
            },
            hasTails,
            tree->parameterNames().size(),
            {},
            // Where it has come to rest it may well set out again.
            [](std::span<const double>) {
                constexpr double infinity = std::numeric_limits<double>::infinity();
                return std::vector<double>{-infinity, infinity};
            }};
}

} // namespace activation::expression
