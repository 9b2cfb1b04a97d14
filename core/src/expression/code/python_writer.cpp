// SPDX-License-Identifier: MIT
#include "expression/code/python_writer.h"

#include <algorithm>
#include <cctype>

namespace activation {

namespace {

constexpr std::string_view reserved[] = {
    "and",    "as",      "assert", "async",  "await",  "break",   "class",      "continue",
    "def",    "del",     "elif",   "else",   "except", "finally", "for",        "from",
    "global", "if",      "import", "in",     "is",     "lambda",  "nonlocal",   "not",
    "or",     "pass",    "raise",  "return", "try",    "while",   "with",       "yield",
    "None",   "True",    "False",  "np",     "math",   "torch",   "x",          "int",
    "numpy",  "sigmoid", "erf",    "erfc",   "cbrt",   "gumbel",  "normal_cdf", "straight_through",
    "float",  "abs",     "self",   "super"};

} // namespace

std::string pythonName(std::string_view parameterName) {
    std::string name(parameterName);
    if (std::ranges::find(reserved, parameterName) != std::end(reserved))
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

const std::string_view gumbelHelper = R"(def gumbel(seed, place):
    mask = 0xFFFFFFFFFFFFFFFF
    z = (int(seed) * 8 + int(place)) * 0x9E3779B97F4A7C15 & mask
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & mask
    z = (z ^ z >> 27) * 0x94D049BB133111EB & mask
    z ^= z >> 31
    return -math.log(-math.log(((z >> 32) + 0.5) / 2**32))
)";

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
}

void PythonWriter::needImport(std::string_view import) {
    if (std::ranges::find(m_code.imports, import) == m_code.imports.end())
        m_code.imports.emplace_back(import);
}

std::string_view PythonWriter::sign(Operation operation) const {
    switch (operation) {
    case Operation::Negate:
        return "-";
    case Operation::Add:
        return " + ";
    case Operation::Subtract:
        return " - ";
    case Operation::Multiply:
        return " * ";
    case Operation::Divide:
        return " / ";
    default:
        return {};
    }
}

bool PythonWriter::isWorthName(Index node) const {
    return weight(node) >= 4 && !isCondition(tree()[node].operation) && !isConstant(node);
}

std::size_t PythonWriter::timesWritten(Index node, std::size_t) const {
    return tree().is(node, Operation::Softsign) ? 2 : 1;
}

std::string PythonWriter::condition(Index node) {
    const auto inner = [&](std::size_t place) { return condition(tree().operand(node, place)); };
    const auto compared = [&](std::string_view comparison) {
        return part(tree().operand(node, 0), Binding::Sum) + std::string(comparison) +
               part(tree().operand(node, 1), Binding::Sum);
    };
    if (!isNamed(node)) {
        switch (tree()[node].operation) {
        case Operation::Less:
            return compared(" < ");
        case Operation::LessEqual:
            return compared(" <= ");
        case Operation::Greater:
            return compared(" > ");
        case Operation::GreaterEqual:
            return compared(" >= ");
        case Operation::Equal:
            return compared(" == ");
        case Operation::NotEqual:
            return compared(" != ");
        case Operation::And:
            return both(inner(0), inner(1));
        case Operation::Or:
            return either(inner(0), inner(1));
        case Operation::Not:
            return opposite(inner(0));
        default:
            break;
        }
    }
    return part(node, Binding::Sum) + " != 0";
}

Written PythonWriter::softsign(Index node, std::string_view abs) {
    const Index u = tree().operand(node, 0);
    return {part(u, Binding::Product) + " / (1 + " + std::string(abs) + "(" +
                part(u, Binding::Choice) + "))",
            Binding::Product};
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
    const std::string_view name = functionName(it.operation);
    if (name.empty())
        return construct(node);
    return it.count == 0 ? Written{std::string(name)} : called(name, node);
}

} // namespace expression

} // namespace activation
