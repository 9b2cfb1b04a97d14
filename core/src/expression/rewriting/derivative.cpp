// SPDX-License-Identifier: MIT
#include "expression/rewriting/derivative.h"

#include "expression/tree/algebra.h"

namespace activation::expression {

namespace {

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
        case Operation::StraightThrough:
            return slope(node, 1);
        default:
            if (m_result[node].count != 1)
                return number(0);
            // The chain rule; what is worth little without its inner slope is not made.
            if (m_algebra.literal(slope(node, 0)) == 0.0)
                return number(0);
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

    Index chained(Index node) {
        const Index inner = slope(node, 0);
        const Index u = at(node, 0);
        const auto times = [&](Index outer) { return m_algebra.multiply(outer, inner); };
        const auto over = [&](Index below) { return m_algebra.divide(inner, below); };
        const auto squared = [&](Index a) { return m_algebra.square(a); };
        const auto apply = [&](Operation operation, Index a) {
            return m_algebra.apply(operation, a);
        };
        const Index one = number(1);
        const Index two = number(2);
        switch (m_result[node].operation) {
        case Operation::Abs:
            return times(apply(Operation::Sign, u));
        case Operation::Exp:
            return times(node);
        case Operation::Expm1:
            return times(apply(Operation::Exp, u));
        case Operation::Log:
            return over(u);
        case Operation::Log1p:
            return over(m_algebra.add(one, u));
        case Operation::Sqrt:
            return over(m_algebra.multiply(two, node));
        case Operation::Cbrt:
            return over(m_algebra.multiply(number(3), squared(node)));
        case Operation::Sin:
            return times(apply(Operation::Cos, u));
        case Operation::Cos:
            return m_algebra.negate(times(apply(Operation::Sin, u)));
        case Operation::Tan:
            return times(m_algebra.add(one, squared(node)));
        case Operation::Asin:
            return over(apply(Operation::Sqrt, m_algebra.subtract(one, squared(u))));
        case Operation::Acos:
            return m_algebra.negate(
                over(apply(Operation::Sqrt, m_algebra.subtract(one, squared(u)))));
        case Operation::Atan:
            return over(m_algebra.add(one, squared(u)));
        case Operation::Sinh:
            return times(apply(Operation::Cosh, u));
        case Operation::Cosh:
            return times(apply(Operation::Sinh, u));
        case Operation::Tanh:
            return times(m_algebra.subtract(one, squared(node)));
        case Operation::Erf:
            return times(bell(u));
        case Operation::Erfc:
            return m_algebra.negate(times(bell(u)));
        case Operation::Sigmoid:
            return times(m_algebra.multiply(node, apply(Operation::Sigmoid, m_algebra.negate(u))));
        case Operation::Softplus:
            return times(apply(Operation::Sigmoid, u));
        case Operation::NormalCdf:
            return times(m_algebra.divide(
                apply(Operation::Exp, m_algebra.negate(m_algebra.divide(squared(u), two))),
                apply(Operation::Sqrt, m_algebra.multiply(two, m_result.leaf(Operation::Pi)))));
        case Operation::Gaussian:
            return m_algebra.negate(times(m_algebra.multiply(two, m_algebra.multiply(u, node))));
        case Operation::Softsign:
            return over(squared(m_algebra.add(one, apply(Operation::Abs, u))));
        default: // flat between its jumps
            return number(0);
        }
    }

    // 2 / sqrt(pi) e^(-u^2)
    Index bell(Index u) {
        const Index height = m_algebra.divide(
            number(2), m_algebra.apply(Operation::Sqrt, m_result.leaf(Operation::Pi)));
        return m_algebra.multiply(height, m_algebra.apply(Operation::Gaussian, u));
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
