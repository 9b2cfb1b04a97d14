// SPDX-License-Identifier: MIT
#include "expression/running/breaks.h"

#include "expression/running/straight_lines.h"
#include "expression/running/zero_search.h"
#include "expression/tree/algebra.h"
#include "operations/table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace activation::expression {

namespace {

constexpr std::size_t mostBreaks = 400;
constexpr std::size_t mostLooks = 60; // with many digits
constexpr int mostRepeats = 150;      // to each side of 0

bool differs(double a, double b, double allowed) {
    if (std::isnan(a) || std::isnan(b))
        return std::isnan(a) != std::isnan(b);
    if (std::isinf(a) || std::isinf(b))
        return a != b;
    return std::fabs(a - b) > allowed + 1e-7 * std::max(std::fabs(a), std::fabs(b));
}

// A place that was computed may be a few roundings off.
double stepBeside(double x) {
    return 4 * std::max(std::nextafter(std::fabs(x), HUGE_VAL) - std::fabs(x), 1e-300);
}

// The lowest derivative that jumps at x where doubles show that without doubt.
std::optional<int> orderOfPlainBreak(double x, const Formula& formula,
                                     std::span<const double> parameters) {
    const double step = stepBeside(x);
    const std::array<double, 3> places{x - step, x, x + step};
    std::array<double, 3> value{};
    std::array<double, 3> slope{};
    formula.evaluate(places, parameters, value, slope);
    const auto isPlain = [](double a, double b, double allowed) {
        return std::fabs(a - b) > allowed + 1e-3 * std::max(std::fabs(a), std::fabs(b));
    };
    const double steepness = std::max(std::fabs(slope[0]), std::fabs(slope[2]));
    if (!std::isfinite(value[1]) || isPlain(value[0], value[2], 8 * step * steepness + 1e-12))
        return 0;
    return isPlain(slope[0], slope[2], 1e-9) ? std::optional(1) : std::nullopt;
}

// The lowest derivative that jumps at x; none where the function is smooth there.
std::optional<int> orderOfBreak(double x, const PointFunctions& points,
                                std::span<const double> parameters) {
    if (!std::isfinite(points.at(x, parameters.data()).value))
        return 0;
    const double step = stepBeside(x);
    const Jet left = points.at(x - step, parameters.data());
    const Jet right = points.at(x + step, parameters.data());
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
        const Operation operation = m_tree[factor].operation;
        if (operation == Operation::Multiply)
            pending.push_back(m_tree.operand(factor, 1));
        if (operation == Operation::Multiply || traitsOf(operation).isZeroWithFirst)
            pending.push_back(m_tree.operand(factor, 0));
        else
            watchZero(factor);
    }
}

void BreakFinder::collect(const Tree& tree) {
    Algebra algebra(m_tree);
    const auto uses = tree.uses();
    for (Index node = 0; node < tree.size(); ++node) {
        if (uses[node] == 0 || tree[node].count == 0)
            continue;
        const Index first = tree.operand(node, 0);
        switch (recordOf(tree[node].operation).breaks) {
        case Breaks::Nowhere:
            break;
        case Breaks::WhereOperandsMeet:
            watchZero(algebra.subtract(first, tree.operand(node, 1)));
            break;
        case Breaks::AtZero:
            if (!isCondition(tree[first].operation))
                watchZero(first);
            break;
        case Breaks::AtZeroOfFactors:
            watchFactors(first);
            break;
        case Breaks::AtZeroOfDivisor:
            watchFactors(tree.operand(node, 1));
            break;
        case Breaks::AtMinusOne:
            watchZero(algebra.add(first, algebra.number(1)));
            break;
        case Breaks::AtBothOnes:
            watchZero(algebra.subtract(first, algebra.number(1)));
            watchZero(algebra.add(first, algebra.number(1)));
            break;
        case Breaks::AtWholeNumbers:
            watch(first, Passing::WholeNumbers);
            break;
        case Breaks::AtOddQuarterTurns:
            watch(first, Passing::OddQuarterTurns);
            break;
        }
    }
}

std::vector<double> BreakFinder::places(const Guard& guard,
                                        std::span<const double> parameters) const {
    const auto line = straightLines(m_tree, m_varies, parameters)[guard.node];
    if (!line)
        return guard.passing == Passing::Zero
                   ? searchedZeros(m_tree, guard.node, parameters, mostBreaks)
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
                                     const PointFunctions& points, const Formula& formula) const {
    std::vector<Break> breaks;
    std::size_t looksLeft = mostLooks;
    for (const Guard& guard : m_guards)
        for (const double x : places(guard, parameters)) {
            if (breaks.size() >= mostBreaks)
                return breaks;
            if (std::ranges::any_of(breaks, [&](const Break& at) { return at.x == x; }))
                continue;
            std::optional<int> order = 0; // where steps and poles repeat
            if (guard.passing == Passing::Zero)
                order = orderOfPlainBreak(x, formula, parameters);
            if (!order && looksLeft > 0) {
                --looksLeft;
                order = orderOfBreak(x, points, parameters);
            }
            if (order)
                breaks.push_back({x, *order});
        }
    return breaks;
}

} // namespace activation::expression
