// SPDX-License-Identifier: MIT
// Functions and their arguments.
#include "expression/known_functions.h"
#include "expression/problem.h"
#include "expression/reader.h"

#include "activation/catalogue.h"

#include <algorithm>

namespace activation::expression {

namespace {

Sentence takes(const FunctionName& function) {
    const Sentence least = counted(function.leastArguments);
    return function.leastArguments == function.mostArguments
               ? least
               : Sentence{SAY("core", "at least %1"), {least}};
}

// Those that are written with others.
constexpr std::string_view composedNames[] = {"clip",  "clamp", "square",   "reciprocal",
                                              "rsqrt", "neg",   "negative", "log2",
                                              "log10", "sigma", "Phi"};

// A framework may call one of the catalogue's what is a plain function: Sin.
std::optional<std::uint32_t> recordCalled(const std::string& name, const FunctionName* known) {
    const auto function = catalogueIndex(name);
    return known && function && catalogue()[*function]->id != name ? std::nullopt : function;
}

} // namespace

bool isComposed(std::string_view name) {
    return std::ranges::find(composedNames, name) != std::end(composedNames);
}

bool Reader::isFunctionName(const Token& token) const {
    return findFunctionName(token.name) || catalogueIndex(token.name);
}

Index Reader::call(const Token& token) {
    // sin^2(x) is sin(x)^2.
    if (current().kind == TokenKind::Power && following().kind == TokenKind::Number &&
        following(2).kind == TokenKind::Open && isFunctionName(token)) {
        const double power = following().number;
        m_at += 2;
        return node(Operation::Power, {call(token), m_tree.number(power)});
    }
    if (current().kind != TokenKind::Open) {
        if (!isFunctionName(token))
            refuseUnknownFunction(token);
        refuseAt(token, SAY("core", "%1 needs its argument in brackets, as in %2(x)."),
                 quoted(written(token)), quotation(token.name));
    }
    const bool isAggregate = token.name == "sum" || token.name == "max" || token.name == "min";
    if (isAggregate && isLoop())
        return loop(token.name == "sum"   ? Operation::Add
                    : token.name == "max" ? Operation::Maximum
                                          : Operation::Minimum);
    return apply(token, arguments(token));
}

std::vector<Reader::Argument> Reader::arguments(const Token& function) {
    const Token open = current();
    ++m_at;
    const std::size_t outerBars = std::exchange(m_openBars, 0);
    std::vector<Argument> list;
    if (current().kind != TokenKind::Close) {
        do
            list.push_back(argument());
        while (accept(TokenKind::Comma));
    }
    m_openBars = outerBars;
    if (accept(TokenKind::Close))
        return list;
    if (current().kind == TokenKind::End)
        refuseAt(open, SAY("core", "The bracket after %1 is not closed; `)` is missing."),
                 quoted(written(function)));
    refuseAt(current(), SAY("core", "Here an operator, a comma or `)` is missing, not %1."),
             shown(current()));
}

Reader::Argument Reader::argument() {
    Argument made;
    made.position = current().position;
    const bool isNamed =
        (current().kind == TokenKind::Name || current().kind == TokenKind::Command) &&
        following().kind == TokenKind::Assign;
    if (isNamed) {
        made.name = current().name;
        m_at += 2;
    }
    const bool isWord =
        made.name == "approximate" && (current().kind == TokenKind::Text ||
                                       current().name == "True" || current().name == "False");
    if (isWord)
        made.word = m_tokens[m_at++].name;
    else
        made.value = expression();
    const Token& last = m_tokens[m_at - 1];
    made.length = last.position + last.length - made.position;
    return made;
}

Index Reader::apply(const Token& token, const std::vector<Argument>& arguments) {
    const FunctionName* const known = findFunctionName(token.name);
    const auto function = recordCalled(token.name, known);
    const bool fitsKnown =
        isComposed(token.name) ||
        (known && (!function || (arguments.size() <= known->mostArguments &&
                                 std::ranges::all_of(arguments, [](const Argument& argument) {
                                     return argument.name.empty();
                                 }))));
    if (fitsKnown || !function)
        if (const auto value = applyKnown(token, arguments))
            return *value;
    if (function)
        return applyCatalogue(token, *function, arguments);
    if (const auto value = applyCallable(token, arguments))
        return *value;
    refuseUnknownFunction(token);
}

std::optional<Index> Reader::applyKnown(const Token& token,
                                        const std::vector<Argument>& arguments) {
    const auto at = [&](std::size_t place) { return arguments[place].value; };
    const auto requireCount = [&](std::size_t least, std::size_t most, const Sentence& allowed) {
        for (const Argument& argument : arguments)
            if (!argument.name.empty())
                refuse(argument.position, argument.length,
                       SAY("core", "%1 takes its arguments without names."), quoted(token.name));
        if (arguments.size() < least || arguments.size() > most)
            refuseAt(token, SAY("core", "%1 takes %2, not %3."), quoted(written(token)), allowed,
                     quoted(arguments.size()));
    };
    if (const FunctionName* const known = findFunctionName(token.name)) {
        requireCount(known->leastArguments, known->mostArguments, takes(*known));
        if (known->mostArguments == 1)
            return node(known->operation, {at(0)});
        if (known->operation == Operation::If)
            return node(Operation::If, {at(0), at(1), at(2)});
        Index value = at(0);
        for (std::size_t place = 1; place < arguments.size(); ++place)
            value = node(known->operation, {value, at(place)});
        return value;
    }
    const auto with = [&](std::size_t size) { requireCount(size, size, counted(size)); };
    const std::string& name = token.name;
    if (name == "clip" || name == "clamp") {
        with(3);
        return node(Operation::Minimum, {node(Operation::Maximum, {at(0), at(1)}), at(2)});
    }
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
    return std::nullopt;
}

void Reader::refuseUnknownFunction(const Token& token) const {
    if (token.name.size() == 1 && !token.isModular)
        refuseAt(token, SAY("core", "%1 is not a function; to multiply write %2 * (...)."),
                 quoted(written(token)), quotation(token.name));
    std::vector<std::string> names;
    for (const FunctionName& known : functionNames())
        names.emplace_back(known.name);
    for (const FunctionPtr& function : catalogue())
        names.push_back(function->id);
    for (const std::string_view composed : composedNames)
        names.emplace_back(composed);
    if (!token.isModular)
        for (const NamedExpression& callable : m_callable)
            names.push_back(callable.name);
    names.emplace_back("sum");
    if (token.name == "sum")
        refuseAt(token,
                 SAY("core", "`sum` adds over an index, as in sum(exp(z_j) for j in 2..5)."));
    // Of two that are as near, that of the same length: letters are swapped more than lost.
    std::stable_partition(names.begin(), names.end(), [&](const std::string& name) {
        return name.size() == token.name.size();
    });
    const auto near = nearestNames(token.name, names, 1);
    if (near.empty())
        refuseAt(
            token,
            SAY("core", "%1 is not known; it is no function of the language or the catalogue."),
            quoted(written(token)));
    refuseAt(token, SAY("core", "%1 is not known: did you mean %2?"), quoted(written(token)),
             quoted(near.front()));
}

} // namespace activation::expression
