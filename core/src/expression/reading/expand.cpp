// SPDX-License-Identifier: MIT
#include "expression/reading/expand.h"

#include "expression/reading/known_functions.h"
#include "expression/tree/algebra.h"

namespace activation::expression {

Index substitute(Tree& target, const Tree& source, Index variable,
                 std::span<const Index> parameters) {
    std::vector<Index> copied(source.size());
    std::vector<Index> operands;
    for (Index index = 0; index < source.size(); ++index) {
        const Node& node = source[index];
        operands.clear();
        for (const Index operand : source.operands(index))
            operands.push_back(copied[operand]);
        if (node.operation == Operation::Variable)
            copied[index] = variable;
        else if (node.operation == Operation::Parameter)
            copied[index] = parameters[node.symbol];
        else
            copied[index] = target.add(node.operation, operands, node.symbol, node.number);
    }
    return copied[source.root()];
}

Tree expanded(const Tree& tree) {
    Tree result(tree.parameterNames());
    std::vector<Index> copied(tree.size());
    std::vector<Index> operands;
    for (Index index = 0; index < tree.size(); ++index) {
        const Node& node = tree[index];
        operands.clear();
        for (const Index operand : tree.operands(index))
            operands.push_back(copied[operand]);
        copied[index] = node.operation == Operation::Call
                            ? substitute(result, catalogueTree(node.symbol), operands[0],
                                         std::span(operands).subspan(1))
                            : result.add(node.operation, operands, node.symbol, node.number);
    }
    result.setRoot(copied[tree.root()]);
    return result.compacted();
}

namespace {

Tree withUsedNamesOnly(const Tree& tree) {
    std::vector<std::string> names;
    std::vector<std::uint32_t> renumbered(tree.parameterNames().size());
    const auto uses = tree.uses();
    for (Index index = 0; index < tree.size(); ++index)
        if (tree.is(index, Operation::Parameter) && uses[index] > 0)
            renumbered[tree[index].symbol] = 1;
    for (std::uint32_t k = 0; k < renumbered.size(); ++k)
        if (renumbered[k] != 0) {
            renumbered[k] = static_cast<std::uint32_t>(names.size());
            names.push_back(tree.parameterNames()[k]);
        }
    Tree result(names);
    std::vector<Index> parameters;
    parameters.reserve(renumbered.size());
    for (const std::uint32_t number : renumbered)
        parameters.push_back(result.parameter(number));
    result.setRoot(substitute(result, tree, result.variable(), parameters));
    return result.compacted();
}

} // namespace

Tree specialised(const Tree& tree, const std::vector<std::optional<double>>& values) {
    const Tree source = expanded(tree);
    Tree result(tree.parameterNames());
    Algebra algebra(result);
    std::vector<Index> copied(source.size());
    std::vector<Index> operands;
    for (Index index = 0; index < source.size(); ++index) {
        const Node& node = source[index];
        operands.clear();
        for (const Index operand : source.operands(index))
            operands.push_back(copied[operand]);
        if (node.operation == Operation::Parameter && values[node.symbol]) {
            copied[index] = algebra.number(*values[node.symbol]);
            continue;
        }
        copied[index] = algebra.make(node, operands);
    }
    result.setRoot(copied[source.root()]);
    return withUsedNamesOnly(result.compacted());
}

} // namespace activation::expression
