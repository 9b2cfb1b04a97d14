// SPDX-License-Identifier: MIT
#include "expression/breaks.h"

#include "expression/algebra.h"
#include "expression/evaluate.h"
#include "vector/extended.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace activation::expression {

namespace {

constexpr std::size_t mostBreaks = 400;
constexpr int mostRepeats = 150; // to each side of 0

// constant + slope * x.
struct Line {
    Extended constant;
    Extended slope;
};

// The values of nodes that are straight lines in x; none where one is not.
std::vector<std::optional<Line>> lines(const Tree& tree, const std::vector<bool>& varies,
                                       std::span<const double> parameters) {
    const auto fixed = evaluateNodes(
        tree, Dual<Extended>(Extended(0.0)),
        [&](std::size_t k) { return Dual<Extended>(Extended(parameters[k])); },
        [&](Index node) { return !varies[node]; });
    std::vector<std::optional<Line>> result(tree.size());
    const Extended zero(0.0);
    for (Index node = 0; node < tree.size(); ++node) {
        if (!varies[node]) {
            result[node] = Line{fixed[node].d[0], zero};
            continue;
        }
        const auto operands = tree.operands(node);
        const bool isStraight = std::ranges::all_of(
            operands, [&](Index operand) { return result[operand].has_value(); });
        if (!isStraight)
            continue;
        const auto at = [&](std::size_t place) { return *result[operands[place]]; };
        switch (tree[node].operation) {
        case Operation::Variable:
            result[node] = Line{zero, Extended(1.0)};
            break;
        case Operation::Negate:
            result[node] = Line{-at(0).constant, -at(0).slope};
            break;
        case Operation::Add:
            result[node] = Line{at(0).constant + at(1).constant, at(0).slope + at(1).slope};
            break;
        case Operation::Subtract:
            result[node] = Line{at(0).constant - at(1).constant, at(0).slope - at(1).slope};
            break;
        case Operation::Multiply: {
            const std::size_t line = varies[operands[0]] ? 0 : 1;
            if (!varies[operands[1 - line]])
                result[node] = Line{at(line).constant * at(1 - line).constant,
                                    at(line).slope * at(1 - line).constant};
            break;
        }
        case Operation::Divide:
            if (!varies[operands[1]])
                result[node] = Line{at(0).constant / at(1).constant, at(0).slope / at(1).constant};
            break;
        default:
            break;
        }
    }
    return result;
}

// Evenly near 0, and ever wider apart beyond.
std::vector<double> searchGrid() {
    std::vector<double> grid;
    for (double x = 1e6; x > 40; x /= 1.15)
        grid.push_back(-x);
    for (int k = -640; k <= 640; ++k)
        grid.push_back(k / 16.0);
    for (double x = 41; x < 1e6; x *= 1.15)
        grid.push_back(x);
    return grid;
}

bool differs(double a, double b, double allowed) {
    if (std::isnan(a) || std::isnan(b))
        return std::isnan(a) != std::isnan(b);
    if (std::isinf(a) || std::isinf(b))
        return a != b;
    return std::fabs(a - b) > allowed + 1e-7 * std::max(std::fabs(a), std::fabs(b));
}

// The lowest derivative that jumps at x; none where the function is smooth there.
std::optional<int> orderOfBreak(double x, const Formula& formula,
                                std::span<const double> parameters) {
    if (!std::isfinite(formula.at(x, parameters).value))
        return 0;
    // A place that was computed may be a few roundings off.
    const double step = 4 * std::max(std::nextafter(std::fabs(x), HUGE_VAL) - std::fabs(x), 1e-300);
    const Jet left = formula.at(x - step, parameters);
    const Jet right = formula.at(x + step, parameters);
    const double steepness = std::max(std::fabs(left.slope), std::fabs(right.slope));
    const double bend = std::max(std::fabs(left.curvature), std::fabs(right.curvature));
    if (differs(left.value, right.value, 4 * step * steepness))
        return 0;
    if (differs(left.slope, right.slope, 4 * step * bend + 1e-12))
        return 1;
    if (differs(left.curvature, right.curvature, 1e-9))
        return 2;
    return std::nullopt;
}

} // namespace

BreakFinder::BreakFinder(const Tree& tree)
    : m_tree(tree) {
    collect(tree);
    m_varies = m_tree.dependsOnVariable();
    std::erase_if(m_guards, [&](const Guard& guard) { return !m_varies[guard.node]; });
}

void BreakFinder::watch(Index node, Passing passing) {
    const auto isSame = [&](const Guard& guard) {
        return guard.node == node && guard.passing == passing;
    };
    if (std::ranges::none_of(m_guards, isSame))
        m_guards.push_back({node, passing});
}

void BreakFinder::watchZero(Index node) {
    watch(node, Passing::Zero);
}

// A product is zero where a factor is; a zero that does not change the sign is found by that.
void BreakFinder::watchFactors(Index node) {
    std::vector<Index> pending{node};
    while (!pending.empty()) {
        const Index factor = pending.back();
        pending.pop_back();
        switch (m_tree[factor].operation) {
        case Operation::Multiply:
            pending.push_back(m_tree.operand(factor, 1));
            [[fallthrough]];
        case Operation::Divide:
        case Operation::Negate:
        case Operation::Power:
        case Operation::Sqrt:
        case Operation::Cbrt:
        case Operation::Abs:
            pending.push_back(m_tree.operand(factor, 0));
            break;
        default:
            watchZero(factor);
        }
    }
}

void BreakFinder::collect(const Tree& tree) {
    Algebra algebra(m_tree);
    const auto uses = tree.uses();
    for (Index node = 0; node < tree.size(); ++node) {
        if (uses[node] == 0 || tree[node].count == 0)
            continue;
        const Index first = tree.operand(node, 0);
        const Operation operation = tree[node].operation;
        switch (operation) {
        case Operation::Less:
        case Operation::LessEqual:
        case Operation::Greater:
        case Operation::GreaterEqual:
        case Operation::Equal:
        case Operation::NotEqual:
        case Operation::Minimum:
        case Operation::Maximum:
            watchZero(algebra.subtract(first, tree.operand(node, 1)));
            break;
        case Operation::If:
            if (!isCondition(tree[first].operation))
                watchZero(first);
            break;
        case Operation::Floor:
        case Operation::Ceil:
            watch(first, Passing::WholeNumbers);
            break;
        case Operation::Tan:
            watch(first, Passing::OddQuarterTurns);
            break;
        case Operation::Divide:
            watchFactors(tree.operand(node, 1));
            break;
        case Operation::Power:
        case Operation::Log:
        case Operation::Sqrt:
        case Operation::Cbrt:
            watchFactors(first);
            break;
        case Operation::Log1p:
            watchZero(algebra.add(first, algebra.number(1)));
            break;
        case Operation::Asin:
        case Operation::Acos:
            watchZero(algebra.subtract(first, algebra.number(1)));
            watchZero(algebra.add(first, algebra.number(1)));
            break;
        case Operation::Abs:
        case Operation::Sign:
        case Operation::Softsign:
        case Operation::And:
        case Operation::Or:
        case Operation::Not:
            if (!isCondition(tree[first].operation))
                watchZero(first);
            break;
        default:
            break;
        }
    }
}

std::vector<double> BreakFinder::searchedZeros(Index node,
                                               std::span<const double> parameters) const {
    static const std::vector<double> grid = searchGrid();
    std::vector<bool> isWanted(m_tree.size());
    isWanted[node] = true;
    for (Index index = node + 1; index-- > 0;)
        if (isWanted[index])
            for (const Index operand : m_tree.operands(index))
                isWanted[operand] = true;
    const auto valueAt = [&](double x) {
        return evaluateNodes(
                   m_tree, Differentiated<Extended, 0>(Extended(x)),
                   [&](std::size_t k) {
                       return Differentiated<Extended, 0>(Extended(parameters[k]));
                   },
                   [&](Index index) { return isWanted[index]; })[node]
            .d[0]
            .rounded();
    };
    std::vector<double> zeros;
    double left = grid.front();
    double leftValue = valueAt(left);
    for (const double x : grid) {
        const double value = valueAt(x);
        if (value == 0) {
            zeros.push_back(x);
        } else if ((leftValue < 0 && value > 0) || (leftValue > 0 && value < 0)) {
            double low = left;
            double high = x;
            while (true) {
                const double middle = low + (high - low) / 2;
                if (middle <= low || middle >= high)
                    break;
                const double there = valueAt(middle);
                if (there == 0) {
                    low = high = middle;
                    break;
                }
                ((there < 0) == (leftValue < 0) ? low : high) = middle;
            }
            zeros.push_back(high);
        }
        left = x;
        leftValue = value;
        if (zeros.size() >= mostBreaks)
            break;
    }
    return zeros;
}

std::vector<double> BreakFinder::places(const Guard& guard,
                                        std::span<const double> parameters) const {
    const auto line = lines(m_tree, m_varies, parameters)[guard.node];
    if (!line)
        return guard.passing == Passing::Zero ? searchedZeros(guard.node, parameters)
                                              : std::vector<double>{};
    std::vector<double> found;
    const auto add = [&](const Extended& passed) {
        const double x = ((passed - line->constant) / line->slope).rounded();
        if (std::isfinite(x))
            found.push_back(x + 0.0); // not -0
    };
    switch (guard.passing) {
    case Passing::Zero:
        add(Extended(0.0));
        break;
    case Passing::WholeNumbers: {
        const double middle = std::floor(line->constant.rounded());
        for (int k = -mostRepeats; k <= mostRepeats; ++k)
            add(Extended(middle + k));
        break;
    }
    case Passing::OddQuarterTurns: {
        const double middle = std::floor(line->constant.rounded() / 3.141592653589793);
        for (int k = -mostRepeats; k <= mostRepeats; ++k)
            add(Extended::pi() * Extended(middle + k + 0.5));
        break;
    }
    }
    return found;
}

std::vector<Break> BreakFinder::find(std::span<const double> parameters,
                                     const Formula& formula) const {
    std::vector<Break> breaks;
    for (const Guard& guard : m_guards)
        for (const double x : places(guard, parameters)) {
            if (breaks.size() >= mostBreaks)
                return breaks;
            if (std::ranges::any_of(breaks, [&](const Break& at) { return at.x == x; }))
                continue;
            // There are too many to look at each.
            const auto order = guard.passing == Passing::Zero ? orderOfBreak(x, formula, parameters)
                                                              : std::optional(0);
            if (order)
                breaks.push_back({x, *order});
        }
    return breaks;
}

} // namespace activation::expression
