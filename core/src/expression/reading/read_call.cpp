// SPDX-License-Identifier: MIT
// Functions and their arguments.
#include "expression/reading/expansions.h"
#include "expression/reading/known_functions.h"
#include "expression/reading/letters.h"
#include "expression/reading/reader.h"
#include "expression/tree/problem.h"

#include "activation/catalogue.h"

#include <algorithm>

namespace activation::expression {

namespace {

// Those that are written with others, and that formulas have always known.
constexpr std::string_view composedNames[] = {
    "clip", "clamp", "square", "reciprocal", "rsqrt",       "neg",        "negative",
    "log2", "log10", "sigma",  "Phi",        "logical_and", "logical_or", "logical_not"};

// Those that came later; a person may have given such a name to a function of their own.
constexpr std::string_view laterNames[] = {
    "zeros_like", "zeros", "ones_like", "full_like", "tensor", "diff",  "deriv",   "derivative",
    "multiply",   "add",   "subtract",  "divide",    "float",  "Float", "asarray", "relu_"};

// A framework may call one of the catalogue's what is a plain function: Sin.
std::optional<std::uint32_t> recordCalled(const std::string& name, const FunctionName* known) {
    const auto function = catalogueIndex(name);
    return known && function && catalogue()[*function]->id != name ? std::nullopt : function;
}

} // namespace

bool isAlwaysComposed(std::string_view name) {
    return std::ranges::find(composedNames, name) != std::end(composedNames);
}

bool isComposed(std::string_view name) {
    return isAlwaysComposed(name) || std::ranges::find(laterNames, name) != std::end(laterNames) ||
           findExpansion(name);
}

bool Reader::isFunctionName(const Token& token) const {
    return findFunctionName(token.name) || catalogueIndex(token.name);
}

// MAX and Abs are known by their small letters.
Token Reader::inItsCase(const Token& token) const {
    if (token.name.size() < 2 || findFunctionName(token.name) || isComposed(token.name) ||
        isCallable(token))
        return token;
    Token small = token;
    for (char& c : small.name)
        c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return findFunctionName(small.name) || isComposed(small.name) ? small : token;
}

Index Reader::call(const Token& called) {
    const Token token = inItsCase(called);
    if (const auto power = raised(token))
        return *power;
    if (current().kind != TokenKind::Open) {
        if (!isFunctionName(token) && !isComposed(token.name))
            refuseUnknownFunction(token);
        refuseAt(token, SAY("core", "%1 needs its argument in brackets, as in %2(x)."),
                 quoted(written(token)), quotation(token.name));
    }
    const bool isAggregate =
        token.name == "sum" || token.name == "max" || token.name == "min" || token.name == "prod";
    if (isAggregate && isLoop())
        return loop(token.name == "sum"    ? Operation::Add
                    : token.name == "prod" ? Operation::Multiply
                    : token.name == "max"  ? Operation::Maximum
                                           : Operation::Minimum);
    std::vector<Argument> given = arguments(token);
    if (isObject(token, given))
        return applyObject(token, std::move(given));
    return apply(token, given);
}

// sin^2(x) is sin(x)^2, and sin^{-1}(x) the inverse.
std::optional<Index> Reader::raised(const Token& token) {
    if (current().kind != TokenKind::Power || !(isFunctionName(token) || isComposed(token.name)))
        return std::nullopt;
    const TokenKind opening = following().kind;
    const bool isBracketed = opening == TokenKind::Open || opening == TokenKind::OpenBrace;
    std::size_t place = isBracketed ? 2 : 1;
    const bool isNegative = following(place).kind == TokenKind::Minus;
    place += isNegative ? 1 : 0;
    const double power = following(place).number;
    if (following(place++).kind != TokenKind::Number)
        return std::nullopt;
    const TokenKind closing = opening == TokenKind::Open ? TokenKind::Close : TokenKind::CloseBrace;
    if ((isBracketed && following(place++).kind != closing) ||
        following(place).kind != TokenKind::Open)
        return std::nullopt;
    m_at += place;
    if (isNegative && power == 1)
        return call(inverse(token));
    return node(Operation::Power, {call(token), m_tree.number(isNegative ? -power : power)});
}

// What sin^{-1} means to everyone; of others it could be one divided by the function.
Token Reader::inverse(const Token& token) const {
    constexpr std::string_view known[] = {"sin", "cos", "tan", "sinh", "cosh", "tanh"};
    if (std::ranges::find(known, token.name) == std::end(known))
        refuseAt(token,
                 SAY("core", "The language has no inverse of %1; for one divided by it write "
                             "1 / %2(x)."),
                 quoted(written(token)), quotation(token.name));
    Token result = token;
    result.name = "a" + token.name;
    return result;
}

std::vector<Reader::Argument> Reader::arguments(const Token& function) {
    const Token open = current();
    ++m_at;
    const Surroundings outside = std::exchange(m_inside, {});
    std::vector<Argument> list;
    if (current().kind != TokenKind::Close) {
        do
            list.push_back(argument());
        while (accept(TokenKind::Comma));
    }
    m_inside = outside;
    // Whether PyTorch may overwrite what it is given makes no difference to the values.
    std::erase_if(list, [](const Argument& argument) {
        return (argument.name == "inplace" && !argument.word.empty()) || argument.word == "setting";
    });
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
    const bool isTruth =
        current().name == "True" || current().name == "False" || current().name == "None";
    const bool isSetting = made.name == "dtype" || made.name == "device" || made.name == "axis" ||
                           made.name == "dim" || made.name == "name";
    if (isSetting) {
        made.word = "setting";
        while (current().kind != TokenKind::Comma && current().kind != TokenKind::Close &&
               current().kind != TokenKind::End)
            ++m_at;
        made.length = m_tokens[m_at - 1].position + m_tokens[m_at - 1].length - made.position;
        return made;
    }
    const bool isWord =
        (made.name == "approximate" && (current().kind == TokenKind::Text || isTruth)) ||
        (isTruth && (following().kind == TokenKind::Comma || following().kind == TokenKind::Close));
    if (isWord)
        made.word = m_tokens[m_at++].name;
    else
        made.value = expression();
    const Token& last = m_tokens[m_at - 1];
    made.length = last.position + last.length - made.position;
    return made;
}

Index Reader::apply(const Token& called, const std::vector<Argument>& arguments) {
    const Token token = inItsCase(called);
    if (const auto value = applyFramework(token, arguments))
        return *value;
    // A name that formulas have learned since stays the function that a person called so.
    const FunctionName* const known = findFunctionName(token.name);
    const bool isLearnedLater = isComposed(token.name) && !isAlwaysComposed(token.name) && !known &&
                                !catalogueIndex(token.name);
    if (isLearnedLater)
        if (const auto value = applyCallable(token, arguments))
            return *value;
    const auto function = recordCalled(token.name, known);
    const bool isWordless = std::ranges::all_of(
        arguments, [](const Argument& argument) { return argument.word.empty(); });
    if (isWordless)
        if (const auto value = applyExpansion(token, arguments))
            return *value;
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

void Reader::refuseUnknownFunction(const Token& token) const {
    const auto& parameters = m_tree.parameterNames();
    const bool isFactor = token.name.size() == 1 || !greekLetter(token.name).empty() ||
                          std::ranges::find(parameters, token.name) != parameters.end();
    if (isFactor && !token.isModular)
        refuseAt(token, SAY("core", "%1 is not a function; to multiply write %2 * (...)."),
                 quoted(written(token)), quotation(token.name));
    std::vector<std::string> names;
    for (const FunctionName& known : functionNames())
        names.emplace_back(known.name);
    for (const FunctionPtr& function : catalogue())
        names.push_back(function->id);
    for (const std::string_view composed : composedNames)
        names.emplace_back(composed);
    for (const ExpandedFunction& expansion : expansions())
        names.emplace_back(expansion.name);
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
