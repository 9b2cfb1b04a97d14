// SPDX-License-Identifier: MIT
#include "expression/code/python_writer.h"

#include "operations/table.h"

#include <algorithm>
#include <cctype>

namespace activation {

namespace {

constexpr std::string_view reserved[] = {
    "and",    "as",    "assert", "async",  "await",    "break", "class", "continue", "def",
    "del",    "elif",  "else",   "except", "finally",  "for",   "from",  "global",   "if",
    "import", "in",    "is",     "lambda", "nonlocal", "not",   "or",    "pass",     "raise",
    "return", "try",   "while",  "with",   "yield",    "None",  "True",  "False",    "np",
    "math",   "torch", "x",      "int",    "numpy",    "float", "abs",   "self",     "super"};

// Whether a definition that code may need has that name.
bool isHelper(std::string_view name) {
    const auto isOf = [&](const expression::CodeForm& form) {
        return !form.helpers.front().empty() && form.text.substr(0, form.text.find('(')) == name;
    };
    return std::ranges::any_of(expression::operationRecords,
                               [&](const expression::OperationRecord& record) {
                                   return isOf(record.numpy) || isOf(record.torch);
                               });
}

} // namespace

std::string pythonName(std::string_view parameterName) {
    std::string name(parameterName);
    if (std::ranges::find(reserved, parameterName) != std::end(reserved) || isHelper(parameterName))
        name += '_';
    return name;
}

std::string pythonFunction(const PythonCode& code, const Expression& expression,
                           std::string_view name) {
    std::string text;
    for (const std::string& import : code.imports)
        text += import + "\n";
    if (!code.imports.empty())
        text += "\n\n";
    for (const std::string& helper : code.helpers)
        text += helper + "\n\n";
    text += "def " + std::string(name) + "(x";
    for (const std::string& parameter : expression.parameterNames())
        text += ", " + pythonName(parameter);
    text += "):\n";
    std::string indent = "    ";
    if (!code.context.empty()) {
        text += indent + code.context + "\n";
        indent += "    ";
    }
    for (const std::string& statement : code.statements)
        text += indent + statement + "\n";
    return text + indent + "return " + code.expression + "\n";
}

namespace expression {

std::vector<bool> PythonWriter::constants(const Tree& tree) {
    std::vector<bool> isConstant(tree.size());
    for (Index node = 0; node < tree.size(); ++node) {
        const Operation operation = tree[node].operation;
        isConstant[node] = operation != Operation::Variable && operation != Operation::Parameter &&
                           std::ranges::all_of(tree.operands(node),
                                               [&](Index operand) { return isConstant[operand]; });
    }
    return isConstant;
}

PythonCode PythonWriter::code() {
    m_code.expression = write();
    for (const NamedPart& named : namedParts())
        m_code.statements.push_back(named.name + " = " + named.text);
    return std::move(m_code);
}

void PythonWriter::need(std::string_view helper) {
    if (std::ranges::find(m_code.helpers, helper) == m_code.helpers.end())
        m_code.helpers.emplace_back(helper);
    importFor(helper);
}

void PythonWriter::importFor(std::string_view text) {
    if (text.find("math.") != std::string_view::npos && m_code.imports.empty())
        m_code.imports.emplace_back("import math");
}

Written PythonWriter::coded(const CodeForm& form, Index node) {
    importFor(form.text);
    for (const std::string_view helper : form.helpers)
        if (!helper.empty())
            need(helper);
    return filled({form.text, form.binding}, node);
}

std::string_view PythonWriter::sign(Operation operation) const {
    // Conditions are no numbers.
    return isCondition(operation) ? std::string_view{} : recordOf(operation).infix.python;
}

bool PythonWriter::isWorthName(Index node) const {
    return weight(node) >= 4 && !isCondition(tree()[node].operation) && !isConstant(node);
}

std::size_t PythonWriter::timesWritten(Index node, std::size_t place) const {
    return InfixWriter::timesWritten(Form{form(node).text}, place);
}

std::string PythonWriter::condition(Index node) {
    const auto inner = [&](std::size_t place) { return condition(tree().operand(node, place)); };
    const Operation operation = tree()[node].operation;
    if (isNamed(node) || !isCondition(operation))
        return part(node, Binding::Sum) + " != 0";
    switch (operation) {
    case Operation::And:
        return both(inner(0), inner(1));
    case Operation::Or:
        return either(inner(0), inner(1));
    case Operation::Not:
        return opposite(inner(0));
    default:
        return part(tree().operand(node, 0), Binding::Sum) +
               std::string(recordOf(operation).infix.python) +
               part(tree().operand(node, 1), Binding::Sum);
    }
}

Written PythonWriter::special(Index node) {
    const Node& it = tree()[node];
    switch (it.operation) {
    case Operation::Number:
        return {numberText(it.number)};
    case Operation::Variable:
        return {"x"};
    case Operation::Parameter:
        return {parameterText(tree().parameterNames()[it.symbol])};
    case Operation::Power:
        if (isConstant(node))
            return constantPower(node);
        return {part(tree().operand(node, 0), Binding::Whole) + "**" +
                    part(tree().operand(node, 1), Binding::Sign),
                Binding::Power};
    default:
        break;
    }
    if (isCondition(it.operation))
        return conditionAsNumber(node);
    const CodeForm own = form(node);
    return own.text.empty() ? construct(node) : coded(own, node);
}

} // namespace expression

} // namespace activation
