// SPDX-License-Identifier: MIT
#include "expression/running/point_evaluation.h"

#include "evaluation/settle.h"
#include "expression/running/evaluate.h"
#include "vector/extended.h"

#include <algorithm>
#include <cmath>
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

constexpr double none = std::numeric_limits<double>::quiet_NaN();

// Where there is no value there is no slope either, whatever the rules for it would give.
Jet withValueOnly(const Jet& jet) {
    return std::isnan(jet.value) ? Jet{none, none, none} : jet;
}

// What a quantity tends to that has these values at distances of 2^-1000, 2^-1400 and 2^-2000: what
// grows all the way, and not ever more slowly, has no bound, and what turns back has no limit.
double limitOf(double far, double near, double nearest) {
    constexpr double nothing = 1e-290;
    if (near == nearest || std::isnan(nearest))
        return nearest + 0.0; // -0 is the distance's sign, not a limit
    if (std::fabs(nearest) < nothing)
        return 0;
    const double before = near - far;
    const double after = nearest - near;
    if (!(before * after > 0) && before != 0)
        return none;
    const bool grows =
        std::fabs(nearest) > std::fabs(near) && !(std::fabs(after) < std::fabs(before));
    return grows ? std::copysign(std::numeric_limits<double>::infinity(), nearest) : nearest;
}

Jet pointAt(const Tree& tree, double x, const double* parameters, mpfr_prec_t mostBits) {
    const auto [value, slope, curvature] = settle<3>(
        x, [&](const auto& argument) { return jetAt(tree, argument, parameters); }, mostBits);
    return {value, slope, curvature};
}

Jet beside(const Tree& tree, double x, Side side, const double* parameters, mpfr_prec_t mostBits) {
    if (std::isnan(x))
        return {x, x, x};
    if (std::isinf(x))
        return withValueOnly(pointAt(tree, x, parameters, mostBits));
    const auto evaluateThere = [&](const Wide& argument) {
        return jetAt(tree, argument, parameters);
    };
    const auto nearest = settleBeside<3>(x, side == Side::Left, evaluateThere, mostBits);
    const auto atDistance = [&](double first, double second) {
        const double sign = side == Side::Left ? -1 : 1;
        return settleAt<3>(
            [&] {
                return Wide(x) +
                       Wide(sign * first) * Wide(second) * Wide(std::fmax(std::fabs(x), 1.0));
            },
            evaluateThere, false, mostBits);
    };
    const auto near = atDistance(0x1p-1000, 0x1p-400);
    if (near == nearest)
        return withValueOnly({nearest[0] + 0.0, nearest[1] + 0.0, nearest[2] + 0.0});
    const auto far = atDistance(0x1p-500, 0x1p-500);
    return withValueOnly({limitOf(far[0], near[0], nearest[0]),
                          limitOf(far[1], near[1], nearest[1]),
                          limitOf(far[2], near[2], nearest[2])});
}

// A hole that both sides fill alike, as that of sin(x)/x at 0, is filled.
Jet at(const Tree& tree, double x, const double* parameters, mpfr_prec_t mostBits) {
    if (std::isnan(x))
        return {x, x, x};
    const Jet jet = pointAt(tree, x, parameters, mostBits);
    if (!std::isnan(jet.value))
        return jet;
    if (std::isinf(x))
        return withValueOnly(jet);
    const Jet left = beside(tree, x, Side::Left, parameters, mostBits);
    const Jet right = beside(tree, x, Side::Right, parameters, mostBits);
    const bool isRemovable = std::isfinite(left.value) && left.value == right.value &&
                             std::isfinite(left.slope) && left.slope == right.slope;
    return isRemovable ? right : withValueOnly(jet);
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
