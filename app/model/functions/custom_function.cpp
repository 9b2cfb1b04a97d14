// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions/custom_function.h"

#include "model/language/shown_text.h"

#include "model/language/number_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace explorer {

namespace {

QString shownName(const CustomDefinition& definition) {
    if (!definition.name.isEmpty())
        return definition.name;
    const QString formula = definition.formula.simplified();
    return formula.size() <= longestOwnName ? formula
                                            : formula.left(longestOwnName - 1) + QChar(0x2026);
}

void choose(activation::Parameter& parameter, const CustomParameter& chosen) {
    parameter.defaultValue = chosen.defaultValue;
    parameter.low = chosen.low;
    parameter.high = chosen.high;
    parameter.step = chosen.step;
}

CustomParameter settingsOf(const activation::Parameter& parameter) {
    return {QString::fromStdString(parameter.name), parameter.defaultValue, parameter.low,
            parameter.high, parameter.step};
}

} // namespace

CustomFunction::CustomFunction(CustomDefinition definition, activation::FunctionPtr function,
                               std::vector<CustomCall> calls)
    : m_definition(std::move(definition))
    , m_function(std::move(function))
    , m_calls(std::move(calls)) {
}

bool CustomFunction::calls(const QString& id) const {
    return std::any_of(m_calls.begin(), m_calls.end(),
                       [&](const CustomCall& call) { return call.id == id; });
}

bool CustomFunction::operator==(const CustomFunction& other) const {
    return m_definition == other.m_definition &&
           (m_function == other.m_function ||
            activation::expressionOf(*m_function) == activation::expressionOf(*other.m_function));
}

CustomFunctionReading CustomFunction::make(CustomDefinition definition,
                                           const std::vector<CustomCallable>& callable) {
    CustomFunctionReading reading;
    if (!isCustomId(definition.id))
        reading.problem =
            tr("\"%1\" cannot be the id of a function of one's own: use small letters, "
               "digits and underscores, up to %2, and no name that formulas know already.")
                .arg(shownText(definition.id))
                .arg(longestOwnName);
    else if (definition.name.size() > longestOwnName)
        reading.problem = tr("The name is %1 characters long; at most %2 are possible.")
                              .arg(definition.name.size())
                              .arg(longestOwnName);
    else if (!isOneLine(definition.name))
        reading.problem = tr("The name \"%1\" has letters that cannot be shown; leave them out.")
                              .arg(shownText(definition.name));
    for (const CustomParameter& parameter : definition.parameters)
        if (reading.problem.isEmpty())
            reading.problem = problemOf(parameter);
    std::vector<activation::NamedExpression> expressions;
    expressions.reserve(callable.size());
    for (const CustomCallable& other : callable)
        expressions.push_back(other.expression);
    reading.formula = readFormula(definition.formula, expressions);
    if (!reading.problem.isEmpty() || !reading.formula.expression)
        return reading;

    const activation::FunctionPtr made =
        activation::makeFunction(*reading.formula.expression, definition.id.toStdString(),
                                 shownName(definition).toStdString());
    auto function = std::make_shared<activation::Function>(*made);
    std::vector<CustomParameter> parameters;
    for (activation::Parameter& parameter : function->parameters) {
        const auto chosen =
            std::find_if(definition.parameters.begin(), definition.parameters.end(),
                         [&, name = QString::fromStdString(parameter.name)](
                             const CustomParameter& candidate) { return candidate.name == name; });
        if (chosen != definition.parameters.end())
            choose(parameter, *chosen);
        parameters.push_back(settingsOf(parameter));
    }
    definition.parameters = std::move(parameters);
    std::vector<CustomCall> calls;
    for (const activation::NamedCall& call : reading.formula.calls)
        calls.push_back(
            {callable[call.callee].id, qsizetype(call.position), qsizetype(call.length)});
    reading.function = CustomFunction(std::move(definition), std::move(function), std::move(calls));
    return reading;
}

QString CustomFunction::problemOf(const CustomParameter& parameter) {
    constexpr double largest = 1e300;
    for (const double value : {parameter.defaultValue, parameter.low, parameter.high})
        if (!(std::abs(value) <= largest))
            return tr("%1: the default and the range have to lie within ±1e300.")
                .arg(parameter.name);
    const double length = parameter.high - parameter.low;
    if (!(length > 0))
        return tr("%1: the range from %2 to %3 is empty; its low end has to be below its high end.")
            .arg(parameter.name, exactNumberText(parameter.low), exactNumberText(parameter.high));
    if (!(parameter.step <= length && parameter.step >= length / mostSliderSteps))
        return tr("%1: a step of %2 does not fit the range from %3 to %4; choose from %5 to %6.")
            .arg(parameter.name, exactNumberText(parameter.step), exactNumberText(parameter.low),
                 exactNumberText(parameter.high), exactNumberText(length / mostSliderSteps),
                 exactNumberText(length));
    return {};
}

bool isCustomId(const QString& id) {
    static const QRegularExpression allowed(QStringLiteral("\\A[a-z][a-z0-9_]*\\z"));
    return id.size() <= longestOwnName && allowed.match(id).hasMatch() &&
           !activation::isFormulaName(id.toStdString());
}

QString parameterNameOf(const QString& written) {
    const activation::ParsedExpression parsed = activation::parseExpression(written.toStdString());
    if (!parsed.expression)
        return written;
    const std::vector<std::string>& names = parsed.expression->parameterNames();
    const bool isOneName = names.size() == 1 && parsed.expression->text() == names.front();
    return isOneName ? QString::fromStdString(names.front()) : written;
}

} // namespace explorer
