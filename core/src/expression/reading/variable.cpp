// SPDX-License-Identifier: MIT
// Which of a formula's names is what it is a function of.
#include "expression/reading/known_functions.h"
#include "expression/reading/letters.h"
#include "expression/reading/preparation.h"
#include "expression/tree/problem.h"

#include "activation/catalogue.h"

#include <algorithm>

namespace activation::expression {

namespace {

// What people call it where it is not x.
// Letters for it that may as well be a parameter's beside others than Greek ones.
constexpr std::string_view seldom[] = {"u", "v", "s", "y", "h"};

constexpr std::string_view usual[] = {"z",
                                      "t",
                                      "X",
                                      "input",
                                      "inputs",
                                      "inp",
                                      "input_",
                                      "input_tensor",
                                      "tensor",
                                      "xs",
                                      "x_in",
                                      "_x",
                                      "features",
                                      "feature",
                                      "hidden_states",
                                      "hidden_state",
                                      "hidden",
                                      "logits",
                                      "logit_",
                                      "data",
                                      "preact",
                                      "net",
                                      "x_",
                                      "net_input",
                                      "activations_in",
                                      "pre_activation",
                                      "preactivation",
                                      "arr",
                                      "array",
                                      "in_"};

bool isIndexed(const std::string& name) {
    constexpr std::string_view letters = "xzhuas";
    constexpr std::string_view indices = "ijktn";
    return name.size() == 3 && name[1] == '_' && letters.find(name[0]) != std::string::npos &&
           indices.find(name[2]) != std::string::npos;
}

bool isUsual(const std::string& name) {
    return std::ranges::find(usual, name) != std::end(usual) || isIndexed(name);
}

// A word that nobody would call a parameter.
bool isWordForInput(const std::string& name) {
    const bool isWord = name.size() >= 3 && std::ranges::all_of(name, [](char c) {
                            return (c >= 'a' && c <= 'z') || c == '_';
                        });
    if (!isWord || !greekLetter(name).empty())
        return false;
    for (const FunctionPtr& function : catalogue())
        for (const Parameter& parameter : function->parameters)
            if (parameter.name == name)
                return false;
    return true;
}

} // namespace

bool isFreeName(const Token& token) {
    return token.kind == TokenKind::Name && !token.isModular && !isFixedName(token.name) &&
           !findFunctionName(token.name) && !isComposed(token.name) &&
           !(token.name.size() > 1 && catalogueIndex(token.name));
}

void chooseVariable(Preparation& preparation) {
    std::vector<Token>& tokens = preparation.tokens;
    const bool isNamed = !preparation.variable.empty();
    std::vector<std::string> defined;
    for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
        if (tokens[at].kind != TokenKind::Name)
            continue;
        if (tokens[at + 1].kind == TokenKind::Assign ||
            (at > 0 && (tokens[at - 1].name == "for" || tokens[at - 1].name == "let")))
            defined.push_back(tokens[at].name);
    }
    const auto isDefined = [&](const std::string& name) {
        return std::ranges::find(defined, name) != defined.end();
    };
    if (!isNamed) {
        std::vector<const Token*> free;
        for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
            const Token& token = tokens[at];
            if (token.kind == TokenKind::Name && token.name == "x" && !token.isModular)
                return;
            const bool isCalled = tokens[at + 1].kind == TokenKind::Open && token.name.size() > 1;
            const bool isEnvironment =
                at > 1 && tokens[at - 1].kind == TokenKind::OpenBrace &&
                (tokens[at - 2].name == "begin" || tokens[at - 2].name == "end");
            if (isEnvironment)
                continue;
            const bool isNew = isFreeName(token) && !isCalled && !isDefined(token.name) &&
                               std::ranges::none_of(free, [&](const Token* known) {
                                   return known->name == token.name;
                               });
            if (isNew)
                free.push_back(&token);
        }
        std::vector<const Token*> candidates;
        for (const Token* token : free)
            if (isUsual(token->name))
                candidates.push_back(token);
        const auto isSeldom = [](const Token* token) {
            return std::ranges::find(seldom, token->name) != std::end(seldom);
        };
        const auto isOther = [&](const Token* token) {
            return isSeldom(token) || !greekLetter(token->name).empty();
        };
        if (candidates.empty() && std::ranges::all_of(free, isOther))
            std::ranges::copy_if(free, std::back_inserter(candidates), isSeldom);
        if (candidates.empty() && free.size() == 1 && isWordForInput(free.front()->name))
            candidates = free;
        if (candidates.empty())
            return;
        if (candidates.size() > 1)
            refuse(candidates[1]->position, candidates[1]->length,
                   SAY("core", "It is not clear which is the variable, %1 or %2: call it x, or "
                               "begin with f(%3) = or f(%4) =."),
                   quoted(candidates[0]->name), quoted(candidates[1]->name),
                   quotation(candidates[0]->name), quotation(candidates[1]->name));
        preparation.variable = candidates.front()->name;
    }
    if (preparation.variable == "x")
        return;
    bool isUsed = false;
    for (Token& token : tokens) {
        if ((token.kind != TokenKind::Name && token.kind != TokenKind::Command) || token.isModular)
            continue;
        if (token.name == "x" && !isDefined("x"))
            refuse(token.position, token.length,
                   SAY("core", "The variable is %1 on the left; what is x then?"),
                   quoted(preparation.variable));
        if (token.name != preparation.variable)
            continue;
        token.kind = TokenKind::Name;
        token.name = "x";
        isUsed = true;
    }
    if (isUsed)
        preparation.notes.push_back({SAY("core", "%1 is the variable, and called x from here on."),
                                     {quoted(preparation.variable)}});
}

} // namespace activation::expression
