// SPDX-License-Identifier: MIT
#include "activation/expression.h"

#include "activation/catalogue.h"
#include "expression/reading/expand.h"
#include "expression/reading/known_functions.h"
#include "expression/reading/reader.h"
#include "expression/rewriting/derivative.h"
#include "expression/rewriting/stable_forms.h"
#include "expression/tree/print.h"
#include "expression/tree/problem.h"
#include "expression/typed_formula.h"

#include <algorithm>

namespace activation {

namespace {

using expression::Tree;

Expression made(Tree tree) {
    return Expression(std::make_shared<const Tree>(std::move(tree)));
}

Tree differentiable(const Tree& tree) {
    return expression::stableForm(expression::expanded(tree));
}

ParsedExpression parsed(expression::Reader reader) {
    ParsedExpression result;
    try {
        reader.setDifferentiate(
            [](const Tree& tree) { return expression::derivative(differentiable(tree)); });
        result.expression = made(reader.read());
        result.notes = reader.notes();
        result.calls = reader.calls();
        std::ranges::sort(result.calls, {}, &NamedCall::position);
    } catch (const expression::Refusal& refusal) {
        result.problem = refusal.problem;
    }
    return result;
}

} // namespace

Expression::Expression(std::shared_ptr<const Tree> tree)
    : m_tree(std::move(tree)) {
}

const std::vector<std::string>& Expression::parameterNames() const {
    return m_tree->parameterNames();
}

std::string Expression::text() const {
    return expression::printed(*m_tree);
}

Expression Expression::derivative() const {
    return made(expression::derivative(differentiable(*m_tree)));
}

Expression Expression::derivativeInParameter(std::size_t index) const {
    return made(expression::derivativeInParameter(differentiable(*m_tree),
                                                  static_cast<std::uint32_t>(index)));
}

Expression Expression::withValues(const std::vector<std::optional<double>>& values) const {
    return made(expression::specialised(*m_tree, values));
}

std::vector<Sentence> Expression::stableForms() const {
    return expression::stableFormNotes(*m_tree);
}

bool operator==(const Expression& a, const Expression& b) {
    return *a.m_tree == *b.m_tree;
}

ParsedExpression parseExpression(std::string_view text) {
    return parsed(expression::Reader(text, {}, false));
}

ParsedExpression parseExpression(std::string_view text,
                                 const std::vector<std::string>& parameterNames) {
    return parsed(expression::Reader(text, parameterNames, true));
}

ParsedExpression parseExpression(std::string_view text,
                                 const std::vector<NamedExpression>& callable) {
    expression::Reader reader(text, {}, false);
    reader.setCallable(callable);
    return parsed(std::move(reader));
}

Sentence parametersNote(const std::vector<std::string>& parameterNames) {
    if (parameterNames.empty())
        return {};
    if (parameterNames.size() == 1)
        return {SAY("core", "%1 is read as a parameter."),
                {expression::quoted(parameterNames.front())}};
    std::string list;
    for (const std::string& name : parameterNames)
        list += (list.empty() ? "`" : ", `") + name + "`";
    return {SAY("core", "%1 are read as parameters."), {quotation(list)}};
}

std::vector<std::string> namesCalledIn(std::string_view text) {
    using expression::TokenKind;
    std::vector<std::string> names;
    std::vector<std::string> defined;
    try {
        const auto tokens = expression::tokensOf(text.substr(0, mostFormulaCharacters));
        for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
            const bool isFirst = at == 0 || tokens[at - 1].kind == TokenKind::Semicolon ||
                                 tokens[at - 1].name == "let" || tokens[at].isFirstOfLine;
            // The reader passes over left sides, one after another, at the same places.
            const bool isFormula = isFirst || tokens[at - 1].name == "return" ||
                                   tokens[at - 1].kind == TokenKind::Assign;
            if (const auto left = expression::leftSideLength(tokens, at); isFormula && left > 0) {
                at += left - 1;
                continue;
            }
            if (tokens[at].kind != TokenKind::Name)
                continue;
            if (isFirst && tokens[at + 1].kind == TokenKind::Assign)
                defined.push_back(tokens[at].name);
            else if (tokens[at + 1].kind == TokenKind::Open)
                names.push_back(tokens[at].name);
        }
    } catch (const expression::Refusal&) {
        // Whoever reads it in full is told.
    }
    std::erase_if(names, [&](const std::string& name) {
        return std::ranges::find(defined, name) != defined.end();
    });
    return names;
}

DefinedNames namesDefinedIn(std::string_view text) {
    using expression::TokenKind;
    DefinedNames defined;
    try {
        const auto tokens = expression::tokensOf(text.substr(0, mostFormulaCharacters));
        for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
            const expression::Token& token = tokens[at];
            const expression::Token& next = tokens[at + 1];
            const bool isFirst = at == 0 || tokens[at - 1].kind == TokenKind::Semicolon ||
                                 tokens[at - 1].name == "let" || token.isFirstOfLine;
            if (isFirst && next.kind == TokenKind::Assign) {
                defined.names.push_back(token.name);
            } else if (token.kind == TokenKind::Name && token.name == "for" &&
                       next.kind == TokenKind::Name) {
                defined.names.push_back(next.name);
                defined.endings.push_back("_" + next.name);
            }
        }
    } catch (const expression::Refusal&) {
        // Whoever reads it in full is told.
    }
    return defined;
}

bool isSameFormulaName(std::string_view a, std::string_view b) {
    return expression::folded(a) == expression::folded(b);
}

bool isFormulaName(std::string_view name) {
    return expression::isFixedName(name) || expression::findFunctionName(name) ||
           expression::isAlwaysComposed(name) || expression::catalogueIndex(name);
}

std::optional<Expression> expressionOf(const Function& function) {
    if (const auto* typed = dynamic_cast<const TypedFormula*>(function.formula.get()))
        return typed->expression();
    std::vector<std::string> names;
    for (const Parameter& parameter : function.parameters)
        names.push_back(parameter.name);
    return parseExpression(function.text, names).expression;
}

std::vector<FormulaName> formulaNames() {
    std::vector<FormulaName> names;
    for (const expression::FunctionName& known : expression::functionNames()) {
        // The first name of each; the others are only understood.
        const bool isFirst = expression::printedName(known.operation) == known.name;
        if (!isFirst)
            continue;
        std::string arguments = known.mostArguments == 1 ? "u" : "u, v";
        if (known.operation == expression::Operation::If)
            arguments = "condition, u, v";
        if (known.mostArguments > known.leastArguments)
            arguments += ", ...";
        names.push_back({std::string(known.name), std::string(known.name) + "(" + arguments + ")"});
    }
    for (const FunctionPtr& function : catalogue())
        if (!expression::findFunctionName(function->id))
            names.push_back({function->id, expression::signatureOf(*function)});
    return names;
}

} // namespace activation
