// SPDX-License-Identifier: MIT
// Functions with parameters of their own: those of the catalogue, and formulas with a name.
#include "expression/reading/expand.h"
#include "expression/reading/framework_names.h"
#include "expression/reading/known_functions.h"
#include "expression/reading/reader.h"
#include "expression/tree/print.h"
#include "expression/tree/problem.h"

#include "activation/catalogue.h"

#include <algorithm>
#include <functional>

namespace activation::expression {

// What is called, as its arguments see it.
struct Reader::Callee {
    std::string name;
    std::string signature;
    std::size_t parameterCount;
    std::function<std::optional<std::size_t>(std::string_view)> parameterCalled;
};

namespace {

// Whether what is given for the parameters is what they are without being given.
bool hasDefaultsOnly(const Tree& tree, const Function& record,
                     const std::vector<std::optional<Index>>& given) {
    for (std::size_t k = 1; k < given.size(); ++k)
        if (given[k] && !tree.isNumber(*given[k], record.parameters[k - 1].defaultValue))
            return false;
    return true;
}

std::string signatureOf(const NamedExpression& callable) {
    std::string signature = callable.name + "(x";
    const std::vector<std::string>& names = callable.expression->parameterNames();
    for (std::size_t k = 0; k < names.size(); ++k)
        signature += ", " + names[k] + "=" + numberText(callable.defaults[k]);
    return signature + ")";
}

} // namespace

// The argument itself and one for each parameter, where they are given.
std::vector<std::optional<Index>> Reader::placed(const Token& token, const Callee& callee,
                                                 const std::vector<Argument>& arguments) const {
    const std::size_t most = callee.parameterCount + 1;
    std::vector<std::optional<Index>> given(most);
    std::size_t place = 0;
    for (const Argument& argument : arguments) {
        std::size_t target = place;
        if (argument.name.empty()) {
            if (place >= most)
                refuse(argument.position, argument.length, SAY("core", "%1 takes at most %2: %3."),
                       quoted(callee.name), counted(most), quotation(callee.signature));
            ++place;
        } else if (argument.name == "x" || argument.name == "input" ||
                   argument.name == "features") {
            target = 0;
        } else if (const auto named = callee.parameterCalled(argument.name)) {
            target = *named + 1;
        } else {
            refuse(argument.position, argument.length,
                   SAY("core", "%1 has no parameter %2; it is called as %3."), quoted(callee.name),
                   quoted(argument.name), quotation(callee.signature));
        }
        if (given[target])
            refuse(argument.position, argument.length,
                   SAY("core", "This argument of %1 is given twice."), quoted(callee.name));
        given[target] = argument.value;
    }
    if (!given[0])
        refuseAt(token, SAY("core", "%1 needs an argument: %2."), quoted(written(token)),
                 quotation(callee.signature));
    return given;
}

// PyTorch's gelu(x, approximate='tanh') is another function of the catalogue.
std::uint32_t Reader::approximated(std::uint32_t function, std::vector<Argument>& arguments) const {
    const auto found = std::ranges::find_if(
        arguments, [](const Argument& argument) { return !argument.word.empty(); });
    const std::string& id = catalogue()[function]->id;
    if (found == arguments.end() || (id != "gelu" && id != "gelu_tanh"))
        return function;
    const std::string word = found->word;
    const bool isTanh = word == "tanh" || word == "True";
    if (!isTanh && word != "none" && word != "False")
        refuse(found->position, found->length,
               SAY("core", "`gelu` knows approximate='tanh' and approximate='none', not %1."),
               quoted(word));
    arguments.erase(found);
    return *catalogueIndex(isTanh ? "gelu_tanh" : "gelu");
}

Index Reader::applyCatalogue(const Token& token, std::uint32_t function,
                             const std::vector<Argument>& arguments) {
    return called(token, function, nullptr, arguments);
}

// Under a framework's whole name its own defaults hold, and where it has several functions of that
// name the one that is called with these parameters.
std::optional<Index> Reader::applyFramework(const Token& token,
                                            const std::vector<Argument>& arguments) {
    const std::vector<FrameworkName> names =
        token.isModular ? frameworkNames(token.path) : std::vector<FrameworkName>{};
    const auto fits = [&](const FrameworkName& name) {
        const Function& record = *catalogue()[name.function];
        return std::ranges::all_of(arguments, [&](const Argument& argument) {
            return argument.name.empty() || argument.name == "x" || argument.name == "input" ||
                   !argument.word.empty() || parameterCalled(record, argument.name);
        });
    };
    const auto chosen = std::ranges::find_if(names, fits);
    if (chosen == names.end())
        return std::nullopt;
    return called(token, chosen->function, chosen->entry, arguments);
}

// nn.ReLU6()(x) and keras.layers.ELU(alpha=0.3)(x): the settings, and then what it is applied to.
bool Reader::isObject(const Token& token, const std::vector<Argument>& settings) const {
    if (current().kind != TokenKind::Open || current().isSpaced || !catalogueIndex(token.name))
        return false;
    return token.isModular || settings.empty() ||
           std::ranges::all_of(settings, [](const Argument& argument) {
               return !argument.name.empty() && argument.name != "x";
           });
}

Index Reader::applyObject(const Token& token, std::vector<Argument> settings) {
    std::vector<Argument> given = arguments(token);
    given.insert(given.end(), settings.begin(), settings.end());
    return apply(token, given);
}

Index Reader::called(const Token& token, std::uint32_t function, const FrameworkEntry* entry,
                     const std::vector<Argument>& arguments) {
    std::vector<Argument> values = arguments;
    // A truth behind all parameters is PyTorch's inplace, and jax.nn.gelu's approximate.
    const std::string& id = catalogue()[function]->id;
    for (Argument& argument : values)
        if (!argument.word.empty() && argument.name.empty() && (id == "gelu" || id == "gelu_tanh"))
            argument.name = "approximate";
    std::erase_if(values, [](const Argument& argument) {
        return argument.name.empty() && !argument.word.empty();
    });
    const std::uint32_t before = function;
    function = approximated(function, values);
    const Function& record = *catalogue()[function];
    const std::vector<double> defaults =
        entry && before == function ? defaultParameters(record, *entry) : defaultParameters(record);
    const Callee callee{record.id, signatureOf(record), record.parameters.size(),
                        [&](std::string_view name) { return parameterCalled(record, name); }};
    const auto given = placed(token, callee, values);
    const bool isUsual = defaults == defaultParameters(record);
    const bool isSameName = catalogueIndex(token.name) == function;
    if (entry && !isSameName && before == function)
        note(SAY("core", "%1 is %2, as in %3."), quoted(written(token)), quoted(record.id),
             quotation(std::string(frameworkName(entry->framework))));
    if (const FunctionName* const known = findFunctionName(record.id);
        known && isUsual && hasDefaultsOnly(m_tree, record, given))
        return node(known->operation, {*given[0]});
    std::vector<Index> complete{*given[0]};
    for (std::size_t k = 1; k < given.size(); ++k) {
        const activation::Parameter& parameter = record.parameters[k - 1];
        if (!given[k] && defaults[k - 1] != parameter.defaultValue)
            note(SAY("core", "%1 as in %2: %3 = %4."), quoted(written(token)),
                 quotation(std::string(frameworkName(entry->framework))), quotation(parameter.name),
                 quotation(numberText(defaults[k - 1])));
        complete.push_back(given[k] ? *given[k] : m_tree.number(defaults[k - 1]));
    }
    const Index made = m_tree.call(function, complete);
    checkSize();
    return made;
}

std::optional<Index> Reader::applyCallable(const Token& token,
                                           const std::vector<Argument>& arguments) {
    const auto found = std::ranges::find_if(m_callable, [&](const NamedExpression& callable) {
        return isSameFormulaName(callable.name, token.name);
    });
    if (found == m_callable.end() || token.isModular)
        return std::nullopt;
    if (!found->expression)
        throw Refusal{{token.position, token.length, quotation(found->refusal)}};
    const std::vector<std::string>& names = found->expression->parameterNames();
    const Callee callee{found->name, signatureOf(*found), names.size(),
                        [&](std::string_view name) -> std::optional<std::size_t> {
                            const auto place = std::ranges::find(names, name);
                            if (place == names.end())
                                return std::nullopt;
                            return static_cast<std::size_t>(place - names.begin());
                        }};
    const auto given = placed(token, callee, arguments);
    std::vector<Index> parameters;
    for (std::size_t k = 0; k < names.size(); ++k)
        parameters.push_back(given[k + 1] ? *given[k + 1] : m_tree.number(found->defaults[k]));
    const Index made = substitute(m_tree, found->expression->tree(), *given[0], parameters);
    checkSize();
    const auto isHere = [&](const NamedCall& call) { return call.position == token.position; };
    if (std::ranges::none_of(m_calls, isHere)) // the body of a sum is read again and again
        m_calls.push_back(
            {token.position, token.length, static_cast<std::size_t>(found - m_callable.begin())});
    return made;
}

} // namespace activation::expression
