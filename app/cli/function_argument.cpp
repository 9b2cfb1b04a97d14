// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/function_argument.h"

#include "cli/arguments.h"
#include "cli/command_text.h"
#include "cli/definition_argument.h"
#include "model/functions/parameter_problem_text.h"
#include "model/language/core_text.h"
#include "model/language/number_text.h"
#include "model/language/shown_text.h"

#include <activation/catalogue.h>
#include <activation/expression.h>

namespace explorer {

namespace {

QStringList functionIds() {
    QStringList ids;
    for (const activation::FunctionPtr& function : activation::catalogue())
        ids.append(QString::fromStdString(function->id));
    return ids;
}

QStringList parameterNames(const activation::Function& function) {
    QStringList names;
    for (const activation::Parameter& parameter : function.parameters)
        names.append(QString::fromStdString(parameter.name));
    return names;
}

QString unknownParameter(const activation::Function& function, const QString& name) {
    const QString id = QString::fromStdString(function.id);
    if (function.parameters.empty())
        return CommandText::tr("%1 has no parameters, and so none called %2.").arg(id, name);
    const QStringList names = parameterNames(function);
    const QString near = suggestion(name, names);
    if (near.size() > 1)
        return CommandText::tr("%1 has no parameter %2%3").arg(id, name, near);
    return CommandText::tr("%1 has no parameter %2; it has %3.")
        .arg(id, name, names.join(QLatin1String(", ")));
}

// By its name however that is written, or by the letter that the figure shows.
std::optional<std::size_t> parameterCalled(const activation::Function& function,
                                           const QString& name) {
    for (const QString& spelling : {name, parameterNameOf(name)})
        if (const auto index = activation::parameterIndex(function, spelling.toStdString()))
            return index;
    for (std::size_t i = 0; i < function.parameters.size(); ++i)
        if (parameterNameOf(QString::fromStdString(function.parameters[i].symbol)) ==
            parameterNameOf(name))
            return i;
    return std::nullopt;
}

// What is wrong with the setting; empty where it was made.
QString apply(const QString& setting, FunctionArgument& argument) {
    const qsizetype equals = setting.indexOf(QLatin1Char('='));
    if (equals < 1)
        return CommandText::tr("\"%1\" sets no parameter; write NAME=VALUE.")
            .arg(shownText(setting));
    const QString name = setting.left(equals).trimmed();
    const QString text = setting.mid(equals + 1).trimmed();
    const auto index = parameterCalled(*argument.function, name);
    if (!index)
        return unknownParameter(*argument.function, shownText(name));
    const std::optional<double> value = parseNumber(text);
    if (!value)
        return CommandText::tr("%1 = \"%2\" is not a number that can be used; write for example "
                               "%1=%3.")
            .arg(shownText(name), shownText(text),
                 QString::fromLatin1(
                     exactDigits(argument.function->parameters[*index].defaultValue)));
    argument.parameters[*index] = *value;
    return {};
}

QString textOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// What is wrong with the framework; empty where its defaults were taken.
QString takeDefaultsOf(const QString& like, FunctionArgument& argument) {
    const auto framework = activation::findFramework(like.toStdString());
    if (!framework)
        return CommandText::tr("--like: there is no framework %1; choose pytorch, keras, jax, "
                               "onnx, tensorflow or timm.")
            .arg(shownText(like));
    QStringList others;
    for (const activation::FrameworkEntry& entry : argument.function->frameworks) {
        if (entry.framework == *framework) {
            argument.parameters = activation::defaultParameters(*argument.function, entry);
            return {};
        }
        others.append(QString::fromStdString(entry.name));
    }
    const QString id = QString::fromStdString(argument.function->id);
    const QString name = textOf(activation::frameworkName(*framework));
    return others.isEmpty() ? CommandText::tr("--like: %1 is in none of the frameworks.").arg(id)
                            : CommandText::tr("--like: %1 has no %2; it is known as %3.")
                                  .arg(name, id, others.join(QLatin1String(", ")));
}

// Under a framework's whole name its defaults hold.
void takeEntry(const activation::FrameworkEntry& entry, FunctionArgument& argument) {
    argument.parameters = activation::defaultParameters(*argument.function, entry);
    QStringList defaults;
    for (const activation::FrameworkDefault& one : entry.defaults)
        defaults.append(QStringLiteral("%1 = %2").arg(QString::fromStdString(one.parameter),
                                                      exactNumberText(one.value)));
    if (!defaults.isEmpty())
        argument.notes.append(CommandText::tr("%1 as in %2: %3.")
                                  .arg(QString::fromStdString(argument.function->id),
                                       textOf(activation::frameworkName(entry.framework)),
                                       defaults.join(QLatin1String(", "))));
}

void takeSettings(const QStringList& settings, FunctionArgument& argument) {
    for (const QString& setting : settings) {
        argument.problem = apply(setting, argument);
        if (!argument.problem.isEmpty())
            return;
    }
    if (const auto problem = activation::checkParameters(*argument.function, argument.parameters))
        argument.problem = parameterProblemText(*problem, *argument.function, argument.parameters);
}

} // namespace

FunctionArgument parseFunction(const QString& id, const QStringList& settings,
                               const QString& like) {
    FunctionArgument argument;
    argument.function = activation::findFunction(id.toStdString());
    const activation::FrameworkEntry* entry = nullptr;
    if (!argument.function) {
        if (const CustomFunction* kept = keptFunctionCalled(id))
            return applySettings(kept->function(), settings);
        const auto called = activation::functionsCalled(id.toStdString());
        if (called.size() > 1) {
            QStringList ids;
            for (const activation::CalledFunction& one : called)
                ids.append(QString::fromStdString(one.function->id));
            argument.problem = CommandText::tr("%1 is a name of several functions; choose %2.")
                                   .arg(id, ids.join(QLatin1String(", ")));
            return argument;
        }
        if (!called.empty()) {
            argument.function = called.front().function;
            entry = called.front().entry;
        }
    }
    if (!argument.function) {
        const QString near = suggestion(id, functionIds());
        argument.problem =
            near.size() > 1 ? CommandText::tr("There is no function %1%2").arg(shownText(id), near)
                            : CommandText::tr("There is no function %1; \"%2 list\" shows all.")
                                  .arg(shownText(id), programName);
        return argument;
    }
    argument.parameters = activation::defaultParameters(*argument.function);
    if (entry && like.isEmpty())
        takeEntry(*entry, argument);
    if (!like.isEmpty())
        argument.problem = takeDefaultsOf(like, argument);
    if (!argument.problem.isEmpty())
        return argument;
    takeSettings(settings, argument);
    return argument;
}

FunctionArgument applySettings(const activation::FunctionPtr& function,
                               const QStringList& settings) {
    FunctionArgument argument;
    argument.function = function;
    argument.parameters = activation::defaultParameters(*function);
    takeSettings(settings, argument);
    return argument;
}

QStringList formulaNotes(const FormulaReading& reading, const QStringList& settings) {
    QStringList notes = reading.notes;
    if (!reading.expression)
        return notes;
    QStringList given;
    for (const QString& setting : settings)
        given.append(parameterNameOf(setting.section(u'=', 0, 0).trimmed()));
    std::vector<std::string> others;
    for (const std::string& name : reading.expression->parameterNames())
        if (!given.contains(QString::fromStdString(name)))
            others.push_back(name);
    if (!others.empty())
        notes.append(coreText(activation::parametersNote(others)));
    return notes;
}

QString formulaProblemText(const FormulaReading& reading) {
    return CommandText::tr("--formula, character %1: %2")
        .arg(reading.position + 1)
        .arg(reading.problem);
}

FunctionArgument parseFormula(const QString& text, const QStringList& settings,
                              const CustomFunctions& callable) {
    const CustomFunctionReading reading =
        makeWithKept(callable, {freeCustomId(callable), {}, text, {}}).reading;
    if (!reading.problem.isEmpty())
        return {reading.problem, nullptr, {}};
    if (!reading.formula.expression)
        return {formulaProblemText(reading.formula), nullptr, {}};
    FunctionArgument argument = applySettings(
        activation::makeFunction(*reading.formula.expression, "formula", text.toStdString()),
        settings);
    argument.notes = formulaNotes(reading.formula, settings);
    return argument;
}

} // namespace explorer
