// SPDX-License-Identifier: MIT
#include "expression/rewriting/stable_forms.h"

#include "expression/rewriting/stable_patterns.h"
#include "expression/tree/algebra.h"
#include "expression/tree/print.h"
#include "expression/tree/problem.h"

#include <algorithm>

namespace activation::expression {

namespace {

struct Rewritten {
    Tree tree;
    std::vector<Index> replaced; // by index in the old tree
    std::vector<Index> plain;    // the same without a pattern at that node itself
};

Rewritten rewritten(const Tree& tree) {
    Rewritten result{Tree(tree.parameterNames()), std::vector<Index>(tree.size()),
                     std::vector<Index>(tree.size())};
    Algebra algebra(result.tree);
    std::vector<Index> operands;
    for (Index index = 0; index < tree.size(); ++index) {
        operands.clear();
        for (const Index operand : tree.operands(index))
            operands.push_back(result.replaced[operand]);
        const auto stable = stablePattern(algebra, tree[index].operation, operands);
        result.plain[index] = algebra.make(tree[index], operands);
        result.replaced[index] = stable.value_or(result.plain[index]);
    }
    result.tree.setRoot(result.replaced[tree.root()]);
    return result;
}

} // namespace

Tree stableForm(const Tree& tree) {
    return rewritten(tree).tree.compacted();
}

std::vector<Sentence> stableFormNotes(const Tree& tree) {
    const Rewritten result = rewritten(tree);
    const auto uses = tree.uses();
    std::vector<Sentence> notes;
    for (Index index = 0; index < tree.size(); ++index) {
        if (uses[index] == 0 || result.replaced[index] == result.plain[index])
            continue;
        constexpr std::size_t longestShown = 60;
        const std::string before = printedPart(tree, index);
        const std::string after = printedPart(result.tree, result.replaced[index]);
        if (before.size() > longestShown || after.size() > longestShown || before == after)
            continue;
        notes.push_back({SAY("core", "%1 is evaluated as %2, which is equal and "
                                     "neither overflows nor cancels."),
                         {quotation(before), quotation(after)}});
    }
    return notes;
}

} // namespace activation::expression
