// SPDX-License-Identifier: MIT
#include "expression/zero_search.h"

#include "expression/evaluate.h"
#include "vector/extended.h"

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
        if (zeros.size() >= most)
            break;
    }
    return zeros;
}

} // namespace activation::expression
