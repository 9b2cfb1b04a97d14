// SPDX-License-Identifier: MIT
#include "expression/code/torch_branches.h"

#include "operations/table.h"

#include <algorithm>
#include <map>
#include <utility>

namespace activation::expression {

namespace {

// How a slope may become infinite within the doubles.
enum class Risk : std::uint8_t { None, Overflow, Domain };

Risk riskOf(const Tree& tree, Index node, const std::vector<bool>& varies) {
    if (!varies[node])
        return Risk::None;
    const Operation operation = tree[node].operation;
    if (operation == Operation::Divide)
        return varies[tree.operand(node, 1)] ? Risk::Domain : Risk::None;
    if (operation == Operation::Power) {
        const Node& exponent = tree[tree.operand(node, 1)];
        const bool isPlain = exponent.operation == Operation::Number && exponent.number >= 1;
        return isPlain ? Risk::None : Risk::Domain;
    }
    const Traits& traits = traitsOf(operation);
    return traits.isSteepAtEdge ? Risk::Domain : traits.overflows ? Risk::Overflow : Risk::None;
}

class Guard {
public:
    explicit Guard(const Tree& tree)
        : m_source(tree)
        , m_result(tree.parameterNames())
        , m_varies(tree.dependsOnVariable())
        , m_risks(tree.size())
        , m_most(8 * tree.size() + 200)
        , m_x(m_result.variable()) {
        for (Index node = 0; node < tree.size(); ++node) {
            m_risks[node] = riskOf(tree, node, m_varies);
            for (const Index operand : tree.operands(node))
                m_risks[node] = std::max(m_risks[node], m_risks[operand]);
        }
    }

    // As it was where that would become too much.
    Tree guarded() {
        if (m_risks[m_source.root()] == Risk::None)
            return m_source;
        m_result.setRoot(made(m_source.root(), m_x, 0));
        return m_isTooMuch ? m_source : m_result.compacted();
    }

private:
    // The node with `x` for the variable.
    Index made(Index node, Index x, int depth) {
        constexpr int deepest = 2000;
        m_isTooMuch = m_isTooMuch || depth > deepest || m_made.size() > m_most;
        if (m_isTooMuch)
            return x;
        if (!m_varies[node])
            x = m_x;
        const auto known = m_made.find({node, x});
        if (known != m_made.end())
            return known->second;
        const Index result = remade(node, x, depth + 1);
        m_made.emplace(std::pair{node, x}, result);
        return result;
    }

    Index remade(Index node, Index x, int depth) {
        const Node& it = m_source[node];
        const auto operand = [&](std::size_t place) { return m_source.operand(node, place); };
        if (it.operation == Operation::Variable)
            return x;
        if (it.operation == Operation::If)
            return choice(made(operand(0), m_x, depth), operand(1), operand(2), x, depth);
        const bool isExtreme =
            it.operation == Operation::Minimum || it.operation == Operation::Maximum;
        if (isExtreme && m_risks[node] != Risk::None) {
            const Index a = made(operand(0), m_x, depth);
            const Index b = made(operand(1), m_x, depth);
            const Operation comparison =
                it.operation == Operation::Minimum ? Operation::LessEqual : Operation::GreaterEqual;
            return choice(m_result.add(comparison, {a, b}), operand(0), operand(1), x, depth);
        }
        std::vector<Index> operands;
        for (std::size_t place = 0; place < it.count; ++place)
            operands.push_back(made(operand(place), x, depth));
        return m_result.add(it.operation, operands, it.symbol, it.number);
    }

    // Conditions are asked of x itself: nothing is differentiated through them.
    Index choice(Index condition, Index yes, Index no, Index x, int depth) {
        Index onYes = x;
        Index onNo = x;
        if (m_risks[yes] != Risk::None)
            onYes = m_result.add(Operation::If, {condition, x, harmless(yes)});
        if (m_risks[no] != Risk::None)
            onNo = m_result.add(Operation::If, {condition, harmless(no), x});
        const Index made1 = made(yes, onYes, depth);
        const Index made2 = made(no, onNo, depth);
        return m_result.add(Operation::If, {condition, made1, made2});
    }

    // Where logarithms, roots and quotients have slopes, if anywhere.
    Index harmless(Index branch) {
        return m_result.number(m_risks[branch] == Risk::Domain ? 0.5 : 0);
    }

    const Tree& m_source;
    Tree m_result;
    std::vector<bool> m_varies;
    std::vector<Risk> m_risks;
    std::size_t m_most;
    Index m_x;
    std::map<std::pair<Index, Index>, Index> m_made;
    bool m_isTooMuch = false;
};

} // namespace

Tree guardedBranches(const Tree& tree) {
    return Guard(tree).guarded();
}

} // namespace activation::expression
