// SPDX-License-Identifier: MIT
#include "expression/rewriting/primitive_form.h"

#include "expression/tree/algebra.h"

namespace activation::expression {

namespace {

class Conversion {
public:
    explicit Conversion(const Tree& tree)
        : m_tree(tree)
        , m_varies(tree.dependsOnVariable())
        , m_result(tree.parameterNames())
        , m_algebra(m_result) {}

    Tree run() {
        std::vector<Index> converted(m_tree.size());
        std::vector<Index> operands;
        for (Index index = 0; index < m_tree.size(); ++index) {
            operands.clear();
            for (const Index operand : m_tree.operands(index))
                operands.push_back(converted[operand]);
            converted[index] = convert(index, operands);
        }
        m_result.setRoot(converted[m_tree.root()]);
        return m_result.compacted();
    }

private:
    bool is(Index node, Operation operation) const { return m_result.is(node, operation); }
    Index unary(Operation operation, Index u) { return m_result.add(operation, {u}); }

    Index convert(Index index, std::span<const Index> operands) {
        const Node& node = m_tree[index];
        switch (node.operation) {
        case Operation::Multiply:
            if (operands[0] == operands[1])
                return unary(Operation::Square, operands[0]);
            break;
        case Operation::Power:
            return power(operands[0], operands[1]);
        case Operation::Tanh:
            if (is(operands[0], Operation::Softplus))
                return unary(Operation::MishGate, m_result.operand(operands[0], 0));
            break;
        case Operation::Subtract:
            if (is(operands[1], Operation::Tanh) && m_result.operand(operands[1], 0) == operands[0])
                return unary(Operation::Tanhshrink, operands[0]);
            break;
        case Operation::Sqrt:
            return root(index, operands[0]);
        case Operation::Minimum:
        case Operation::Maximum:
            // Where both are equal the first wins, and what does not vary wins over what does.
            if (m_varies[m_tree.operand(index, 0)] && !m_varies[m_tree.operand(index, 1)])
                return m_result.add(node.operation, {operands[1], operands[0]});
            break;
        default:
            break;
        }
        return m_result.add(node.operation, operands, node.symbol, node.number);
    }

    Index power(Index base, Index exponent) {
        const auto literal = m_algebra.literal(exponent);
        const bool isHalf =
            literal == 0.5 || (is(exponent, Operation::Divide) &&
                               m_result.isNumber(m_result.operand(exponent, 0), 1) &&
                               m_result.isNumber(m_result.operand(exponent, 1), 2));
        if (literal == 2.0)
            return unary(Operation::Square, base);
        if (isHalf)
            return unary(Operation::Sqrt, base);
        return m_result.add(Operation::Power, {base, exponent});
    }

    // sqrt(u^2 + c) with a c that does not vary; the square of a large u alone would overflow.
    Index root(Index index, Index inner) {
        const Index sum = m_tree.operand(index, 0);
        if (is(inner, Operation::Add))
            for (const std::size_t place : {0u, 1u}) {
                const Index square = m_result.operand(inner, place);
                if (is(square, Operation::Square) && !m_varies[m_tree.operand(sum, 1 - place)])
                    return m_result.add(
                        Operation::RootOfSquarePlus,
                        {m_result.operand(square, 0), m_result.operand(inner, 1 - place)});
            }
        return unary(Operation::Sqrt, inner);
    }

    const Tree& m_tree;
    std::vector<bool> m_varies;
    Tree m_result;
    Algebra m_algebra;
};

} // namespace

Tree primitiveForm(const Tree& tree) {
    return Conversion(tree).run();
}

} // namespace activation::expression
