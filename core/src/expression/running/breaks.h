// SPDX-License-Identifier: MIT
// Where a formula jumps, bends or ends.
#pragma once

#include "activation/function.h"
#include "evaluation/points.h"
#include "expression/tree/tree.h"

namespace activation::expression {

class BreakFinder {
public:
    // A tree without calls, as it is written.
    explicit BreakFinder(const Tree& tree);

    // For those parameter values, in no order. `points` and `formula` are the tree's own.
    std::vector<Break> find(std::span<const double> parameters, const PointFunctions& points,
                            const Formula& formula) const;

private:
    // Something happens where the node's value passes such numbers.
    enum class Passing { Zero, WholeNumbers, OddQuarterTurns };
    struct Guard {
        Index node;
        Passing passing;
    };

    void collect(const Tree& tree);
    void watchZero(Index node);
    void watchFactors(Index node);
    void watch(Index node, Passing passing);
    std::vector<double> places(const Guard& guard, std::span<const double> parameters) const;

    Tree m_tree; // with differences of what is compared behind it
    std::vector<bool> m_varies;
    std::vector<Guard> m_guards;
};

} // namespace activation::expression
