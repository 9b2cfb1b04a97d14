// SPDX-License-Identifier: MIT
// Derivatives as a part of a formula: silu'(x) and diff(silu(x), x).
#include "expression/reading/expand.h"
#include "expression/reading/known_functions.h"
#include "expression/reading/reader.h"
#include "expression/tree/problem.h"

namespace activation::expression {

Index Reader::differentiated(Index root) {
    Tree part = m_tree;
    part.setRoot(root);
    const Tree slope = m_differentiate(part.compacted());
    std::vector<Index> parameters;
    for (std::uint32_t k = 0; k < slope.parameterNames().size(); ++k)
        parameters.push_back(m_tree.parameter(k));
    const Index made = substitute(m_tree, slope, m_tree.variable(), parameters);
    checkSize();
    return made;
}

// f'(u) is the derivative of f where it is u.
Index Reader::derivativeOf(const Token& token) {
    std::size_t order = 0;
    while (accept(TokenKind::Prime))
        ++order;
    if (order > 2)
        refuseAt(token, SAY("core", "Derivatives are read up to the second."));
    if (current().kind != TokenKind::Open)
        refuseAt(token, SAY("core", "%1 needs its argument in brackets, as in %2(x)."),
                 quoted(written(token)), quotation(token.name + (order == 1 ? "'" : "''")));
    std::vector<Argument> given = arguments(token);
    if (given.empty())
        refuseAt(token, SAY("core", "%1 needs an argument: %2."), quoted(written(token)),
                 quotation(token.name + "'(x)"));
    const Index inner = given.front().value;
    given.front().value = m_tree.variable();
    Index slope = apply(token, given);
    for (; order > 0; --order)
        slope = differentiated(slope);
    Tree part = m_tree;
    part.setRoot(slope);
    part = part.compacted();
    std::vector<Index> parameters;
    for (std::uint32_t k = 0; k < part.parameterNames().size(); ++k)
        parameters.push_back(m_tree.parameter(k));
    return substitute(m_tree, part, inner, parameters);
}

} // namespace activation::expression
