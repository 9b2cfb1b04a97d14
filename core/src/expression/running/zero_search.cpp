// SPDX-License-Identifier: MIT
#include "expression/running/zero_search.h"

#include "expression/running/evaluate.h"
#include "vector/extended.h"

#include <cmath>

namespace activation::expression {

namespace {

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

} // namespace

std::vector<double> searchedZeros(const Tree& tree, Index node, std::span<const double> parameters,
                                  std::size_t most) {
    static const std::vector<double> grid = searchGrid();
    std::vector<bool> isWanted(tree.size());
    isWanted[node] = true;
    for (Index index = node + 1; index-- > 0;)
        if (isWanted[index])
            for (const Index operand : tree.operands(index))
                isWanted[operand] = true;
    const auto valueAt = [&](double x) {
        return evaluateNodes(
                   tree, Differentiated<Extended, 0>(Extended(x)),
                   [&](std::size_t k) {
                       return Differentiated<Extended, 0>(Extended(parameters[k]));
                   },
                   [&](Index index) { return isWanted[index]; })[node]
            .d[0]
            .rounded();
    };
    const auto sideOf = [&](double x) {
        const double value = valueAt(x);
        return std::isnan(value) ? 2 : value > 0 ? 1 : value < 0 ? -1 : 0;
    };
    std::vector<double> zeros;
    const auto add = [&](double x) {
        if (zeros.empty() || zeros.back() != x)
            zeros.push_back(x);
    };
    double left = grid.front();
    int leftSide = sideOf(left);
    for (const double x : grid) {
        const int side = sideOf(x);
        if (side != leftSide && side != 2 && leftSide != 2) {
            // The last double before the change and the first after it.
            double before = left;
            double after = x;
            for (double middle = before + (after - before) / 2; middle > before && middle < after;
                 middle = before + (after - before) / 2)
                (sideOf(middle) == leftSide ? before : after) = middle;
            add(leftSide == 0 ? before : after);
        }
        left = x;
        leftSide = side;
        if (zeros.size() >= most)
            break;
    }
    return zeros;
}

} // namespace activation::expression
