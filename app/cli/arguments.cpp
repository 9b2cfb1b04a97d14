// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "cli/command_text.h"
#include "model/language/shown_text.h"

#include <activation/catalogue.h>

namespace explorer {

namespace {

QString takeOption(Arguments& result, const CommandDescription& command, QStringList& rest) {
    const QString argument = rest.takeFirst();
    const qsizetype equals = argument.indexOf(QLatin1Char('='));
    const QString name = argument.left(equals);
    const CommandOption* option = command.option(name);
    if (!option)
        return CommandText::tr("%1 has no option %2%3")
            .arg(command.name, shownText(name), suggestion(name, command.optionNames()));
    if (!option->isRepeatable && result.has(name))
        return CommandText::tr("%1 is given twice; give it once.").arg(name);
    if (option->valueName.isEmpty()) {
        if (equals >= 0)
            return CommandText::tr("%1 takes no value; leave out %2.")
                .arg(name, shownText(argument.mid(equals)));
        result.options[name];
        return {};
    }
    const bool isMissing =
        equals < 0 && (rest.isEmpty() || rest.first().startsWith(QLatin1String("--")));
    if (isMissing)
        return CommandText::tr("%1 needs a value: %1 %2.").arg(name, option->valueName);
    const QString value = equals < 0 ? rest.takeFirst() : argument.mid(equals + 1);
    result.options[name].append(value);
    result.inOrder.append({name, value});
    return {};
}

} // namespace

Arguments parseArguments(const CommandDescription& command, const QStringList& arguments) {
    Arguments result;
    QStringList rest = arguments;
    while (!rest.isEmpty() && result.problem.isEmpty()) {
        const QString& next = rest.first();
        if (next == QLatin1String("--help") || next == QLatin1String("-h")) {
            result.wantsHelp = true;
            return result;
        }
        if (next == QLatin1String("--")) {
            result.words += rest.mid(1);
            break;
        }
        if (next.size() > 1 && next.startsWith(QLatin1Char('-')))
            result.problem = takeOption(result, command, rest);
        else
            result.words.append(rest.takeFirst());
    }
    return result;
}

QString suggestion(const QString& text, const QStringList& candidates) {
    std::vector<std::string> names;
    for (const QString& candidate : candidates)
        names.push_back(candidate.toStdString());
    QStringList near;
    constexpr qsizetype longest = 100; // what is longer is no slip of the pen
    for (const std::string& name :
         activation::nearestNames(text.left(longest).toStdString(), names))
        near.append(QString::fromStdString(name));
    if (near.isEmpty())
        return CommandText::tr(".", "the end of a sentence");
    if (near.size() == 1)
        return CommandText::tr("; did you mean %1?").arg(near.first());
    const QString last = near.takeLast();
    return CommandText::tr("; did you mean %1 or %2?").arg(near.join(QLatin1String(", ")), last);
}

} // namespace explorer
