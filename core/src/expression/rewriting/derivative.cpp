// SPDX-License-Identifier: MIT
#include "expression/rewriting/derivative.h"

#include "expression/reading/reader.h"
#include "expression/tree/algebra.h"
#include "operations/table.h"

#include <array>
#include <optional>

namespace activation::expression {

namespace {

// What the records call the operands and the value.
constexpr std::string_view slopeNames[] = {"u", "v", "f"};

using Slopes = std::array<std::optional<Tree>, 2>;

std::vector<Slopes> readSlopes() {
    const std::vector<std::string> names(std::begin(slopeNames), std::end(slopeNames));
    std::vector<Slopes> slopes(operationCount);
    for (const OperationRecord& record : operationRecords)
        for (std::size_t place = 0; place < record.slopes.size(); ++place)
            if (!record.slopes[place].empty())
                slopes[static_cast<std::size_t>(record.operation)][place] =
                    Reader(record.slopes[place], names, true).read();
    return slopes;
}

// The derivative in the operand of that place as the operation's record has it; null where it is
// flat between its jumps.
const Tree* operationSlope(Operation operation, std::size_t place) {
    static const std::vector<Slopes> slopes = readSlopes();
    const Slopes& own = slopes[static_cast<std::size_t>(operation)];
    return place < own.size() && own[place] ? &*own[place] : nullptr;
}

class Differentiation {
public:
    Differentiation(const Tree& tree, std::vector<bool> depends)
        : m_result(tree)
        , m_algebra(m_result)
        , m_depends(std::move(depends))
        , m_size(tree.size()) {}

    Tree run() {
        m_slopes.assign(m_size, number(0));
        for (Index node = 0; node < m_size; ++node)
            if (m_depends[node])
                m_slopes[node] = slopeOf(node);
        m_result.setRoot(m_slopes[m_result.root()]);
        return m_result.compacted();
    }

private:
    Index number(double value) { return m_algebra.number(value); }
    Index at(Index node, std::size_t place) const { return m_result.operand(node, place); }
    Index slope(Index node, std::size_t place) const { return m_slopes[at(node, place)]; }

    Index slopeOf(Index node) {
        const Operation operation = m_result[node].operation;
        switch (operation) {
        case Operation::Variable:
        case Operation::Parameter:
            return number(1);
        case Operation::Negate:
            return m_algebra.negate(slope(node, 0));
        case Operation::Add:
            return m_algebra.add(slope(node, 0), slope(node, 1));
        case Operation::Subtract:
            return m_algebra.subtract(slope(node, 0), slope(node, 1));
        case Operation::Multiply:
            return m_algebra.add(m_algebra.multiply(slope(node, 0), at(node, 1)),
                                 m_algebra.multiply(at(node, 0), slope(node, 1)));
        case Operation::Divide:
            return quotientSlope(node);
        case Operation::Power:
            return powerSlope(node);
        case Operation::If:
            return m_algebra.choose(at(node, 0), slope(node, 1), slope(node, 2));
        case Operation::Minimum:
            return extremeSlope(node, Operation::Less);
        case Operation::Maximum:
            return extremeSlope(node, Operation::Greater);
        default:
            return chained(node);
        }
    }

    Index quotientSlope(Index node) {
        const Index top = at(node, 0);
        const Index bottom = at(node, 1);
        if (!m_depends[bottom])
            return m_algebra.divide(slope(node, 0), bottom);
        const Index lost = m_algebra.multiply(top, slope(node, 1));
        const Index gained = m_algebra.multiply(slope(node, 0), bottom);
        return m_algebra.divide(m_algebra.subtract(gained, lost), m_algebra.square(bottom));
    }

    Index powerSlope(Index node) {
        const Index base = at(node, 0);
        const Index exponent = at(node, 1);
        if (!m_depends[exponent]) {
            const Index less = m_algebra.subtract(exponent, number(1));
            return m_algebra.multiply(m_algebra.multiply(exponent, m_algebra.power(base, less)),
                                      slope(node, 0));
        }
        const Index growth = m_algebra.multiply(
            m_result.is(base, Operation::Euler) ? number(1) : m_algebra.apply(Operation::Log, base),
            slope(node, 1));
        if (!m_depends[base])
            return m_algebra.multiply(node, growth);
        const Index stretch = m_algebra.divide(m_algebra.multiply(exponent, slope(node, 0)), base);
        return m_algebra.multiply(node, m_algebra.add(growth, stretch));
    }

    // Where both are equal it is the slope of what does not vary, else of the first.
    Index extremeSlope(Index node, Operation wins) {
        const bool firstVaries = m_depends[at(node, 0)];
        const bool secondVaries = m_depends[at(node, 1)];
        const std::size_t winner = firstVaries && !secondVaries ? 0 : 1;
        const Index condition = m_result.add(wins, {at(node, winner), at(node, 1 - winner)});
        return m_algebra.choose(condition, slope(node, winner), slope(node, 1 - winner));
    }

    // The chain rule over the operation's own slopes; what is worth little without its inner slope
    // is not made.
    Index chained(Index node) {
        Index sum = number(0);
        for (std::size_t place = 0; place < m_result[node].count; ++place) {
            const Tree* const outer = operationSlope(m_result[node].operation, place);
            if (outer && m_algebra.literal(slope(node, place)) != 0.0)
                sum = m_algebra.add(sum, chained(node, *outer, slope(node, place)));
        }
        return sum;
    }

    // outer * inner, where a minus and a quotient of 1 take the inner slope in.
    Index chained(Index node, const Tree& outer, Index inner) {
        const auto made = madeFor(node, outer);
        Index root = outer.root();
        const bool isNegative = outer.is(root, Operation::Negate);
        if (isNegative)
            root = outer.operand(root, 0);
        const bool isReciprocal =
            outer.is(root, Operation::Divide) && outer.isNumber(outer.operand(root, 0), 1);
        const Index product = isReciprocal ? m_algebra.divide(inner, made[outer.operand(root, 1)])
                                           : m_algebra.multiply(made[root], inner);
        return isNegative ? m_algebra.negate(product) : product;
    }

    // The nodes of a slope, over the operands and the value of that node.
    std::vector<Index> madeFor(Index node, const Tree& outer) {
        std::vector<Index> made(outer.size());
        std::vector<Index> operands;
        for (Index index = 0; index < outer.size(); ++index) {
            const Node& it = outer[index];
            operands.clear();
            for (const Index operand : outer.operands(index))
                operands.push_back(made[operand]);
            if (it.operation != Operation::Parameter)
                made[index] = m_algebra.make(it, operands);
            else
                made[index] = slopeNames[it.symbol] == "f" ? node : at(node, it.symbol);
        }
        return made;
    }

    Tree m_result; // the tree, and behind it the nodes of its derivative
    Algebra m_algebra;
    std::vector<bool> m_depends;
    std::vector<Index> m_slopes;
    std::size_t m_size;
};

} // namespace

Tree derivative(const Tree& tree) {
    return Differentiation(tree, tree.dependsOnVariable()).run();
}

Tree derivativeInParameter(const Tree& tree, std::uint32_t parameter) {
    return Differentiation(tree, tree.dependsOnParameter(parameter)).run();
}

} // namespace activation::expression
