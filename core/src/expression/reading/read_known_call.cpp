// SPDX-License-Identifier: MIT
// Functions of the language itself.
#include "expression/reading/expansions.h"
#include "expression/reading/known_functions.h"
#include "expression/reading/reader.h"
#include "expression/tree/problem.h"

#include <algorithm>

namespace activation::expression {

namespace {

Sentence takes(const FunctionName& function) {
    const Sentence least = counted(function.leastArguments);
    return function.leastArguments == function.mostArguments
               ? least
               : Sentence{SAY("core", "at least %1"), {least}};
}

} // namespace

void Reader::requireCount(const Token& token, const std::vector<Argument>& arguments,
                          std::size_t least, std::size_t most, const Sentence& allowed) const {
    for (const Argument& argument : arguments)
        if (!argument.name.empty())
            refuse(argument.position, argument.length,
                   SAY("core", "%1 takes its arguments without names."), quoted(token.name));
    if (arguments.size() < least || arguments.size() > most)
        refuseAt(token, SAY("core", "%1 takes %2, not %3."), quoted(written(token)), allowed,
                 quoted(arguments.size()));
}

std::optional<Index> Reader::applyKnown(const Token& token,
                                        const std::vector<Argument>& arguments) {
    const FunctionName* const known = findFunctionName(token.name);
    if (!known)
        return applyComposed(token, arguments);
    const auto at = [&](std::size_t place) { return arguments[place].value; };
    requireCount(token, arguments, known->leastArguments, known->mostArguments, takes(*known));
    if (known->mostArguments == 1)
        return node(known->operation, {at(0)});
    if (known->operation == Operation::If)
        return node(Operation::If, {at(0), at(1), at(2)});
    Index value = at(0);
    for (std::size_t place = 1; place < arguments.size(); ++place)
        value = node(known->operation, {value, at(place)});
    return value;
}

std::optional<Index> Reader::applyComposed(const Token& token,
                                           const std::vector<Argument>& arguments) {
    const auto at = [&](std::size_t place) { return arguments[place].value; };
    const auto with = [&](std::size_t size) {
        requireCount(token, arguments, size, size, counted(size));
    };
    const std::string& name = token.name;
    if (name == "clip" || name == "clamp")
        return clamp(token, arguments);
    if (name == "square")
        return with(1), node(Operation::Power, {at(0), m_tree.number(2)});
    if (name == "reciprocal")
        return with(1), node(Operation::Divide, {m_tree.number(1), at(0)});
    if (name == "rsqrt")
        return with(1), node(Operation::Divide, {m_tree.number(1), node(Operation::Sqrt, {at(0)})});
    if (name == "neg" || name == "negative")
        return with(1), node(Operation::Negate, {at(0)});
    if (name == "log2" || name == "log10")
        return with(1), node(Operation::Divide,
                             {node(Operation::Log, {at(0)}),
                              node(Operation::Log, {m_tree.number(name == "log2" ? 2 : 10)})});
    if (name == "sigma") // as papers write the sigmoid
        return with(1), node(Operation::Sigmoid, {at(0)});
    if (name == "Phi")
        return with(1), node(Operation::NormalCdf, {at(0)});
    if (name == "zeros_like" || name == "zeros")
        return m_tree.number(0);
    if (name == "ones_like")
        return m_tree.number(1);
    if (name == "full_like")
        return with(2), at(1);
    if (name == "tensor" || name == "float" || name == "Float" || name == "asarray")
        return with(1), at(0);
    if (name == "diff" || name == "deriv" || name == "derivative")
        return differentiated(at(0));
    if (name == "multiply")
        return with(2), node(Operation::Multiply, {at(0), at(1)});
    if (name == "add")
        return with(2), node(Operation::Add, {at(0), at(1)});
    if (name == "subtract")
        return with(2), node(Operation::Subtract, {at(0), at(1)});
    if (name == "divide")
        return with(2), node(Operation::Divide, {at(0), at(1)});
    if (name == "relu_")
        return with(1), node(Operation::Maximum, {m_tree.number(0), at(0)});
    if (name == "logical_and")
        return with(2), node(Operation::And, {at(0), at(1)});
    if (name == "logical_or")
        return with(2), node(Operation::Or, {at(0), at(1)});
    if (name == "logical_not")
        return with(1), node(Operation::Not, {at(0)});
    return std::nullopt;
}

std::optional<Index> Reader::applyExpansion(const Token& token,
                                            const std::vector<Argument>& arguments) {
    const ExpandedFunction* const known = findExpansion(token.name);
    // log(x) is an operation where its base is e.
    const bool isOperation = findFunctionName(token.name) && arguments.size() == 1 &&
                             !(token.name == "log" && m_traps.isLogDecimal);
    if (!known || isOperation)
        return std::nullopt;
    const Sentence least = counted(known->leastArguments);
    requireCount(token, arguments, known->leastArguments, known->mostArguments,
                 known->leastArguments == known->mostArguments
                     ? least
                     : Sentence{SAY("core", "%1 or %2"), {least, counted(known->mostArguments)}});
    std::vector<Index> values;
    for (const Argument& argument : arguments)
        values.push_back(argument.value);
    const Index made = known->make(m_tree, values, m_traps);
    checkSize();
    if (token.name == "log" && arguments.size() == 1)
        note(SAY("core", "LOG is read as the logarithm to base 10, as in spreadsheets."));
    const bool isOpen = m_dialect == Dialect::Mathematics && arguments.size() == 1;
    const bool isModulus = m_dialect == Dialect::Mathematics && arguments.size() == 2;
    if (known->note && (isOpen || isModulus))
        note(known->note);
    return made;
}

// clamp(x, 0, 6), clamp(x, min=0), clip(x, a_min=0, a_max=6).
Index Reader::clamp(const Token& token, const std::vector<Argument>& arguments) {
    constexpr std::string_view names[] = {"min", "a_min", "min_value", "clip_value_min",
                                          "max", "a_max", "max_value", "clip_value_max"};
    std::optional<Index> bounds[2];
    std::vector<Argument> plain;
    for (const Argument& argument : arguments) {
        const auto* const named = std::ranges::find(names, argument.name);
        if (named == std::end(names)) {
            plain.push_back(argument);
            continue;
        }
        std::optional<Index>& bound = bounds[named - std::begin(names) < 4 ? 0 : 1];
        if (bound)
            refuse(argument.position, argument.length,
                   SAY("core", "This argument of %1 is given twice."), quoted(token.name));
        bound = argument.value;
    }
    const std::size_t named = (bounds[0] ? 1u : 0u) + (bounds[1] ? 1u : 0u);
    if (named == 0) {
        requireCount(token, plain, 3, 3, counted(3));
        bounds[1] = plain[2].value;
    } else {
        // With bounds by name one may be missing; clamp(x, 0, max=6) has one of each kind.
        requireCount(token, plain, 1, bounds[0] ? 1 : 2, counted(1));
    }
    if (plain.size() > 1)
        bounds[0] = plain[1].value;
    Index value = plain[0].value;
    if (bounds[0])
        value = node(Operation::Maximum, {value, *bounds[0]});
    if (bounds[1])
        value = node(Operation::Minimum, {value, *bounds[1]});
    return value;
}

} // namespace activation::expression
