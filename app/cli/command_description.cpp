// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_description.h"

#include "cli/command_text.h"

#include <algorithm>

namespace explorer {

namespace {

QString shownName(const CommandOption& option) {
    return option.valueName.isEmpty() ? option.name
                                      : option.name + QLatin1Char(' ') + option.valueName;
}

// Explanations of several lines go on below their first.
QString optionLines(const QList<CommandOption>& options) {
    qsizetype width = 0;
    for (const CommandOption& option : options)
        width = std::max(width, shownName(option).size());
    QString lines;
    for (const CommandOption& option : options) {
        QString explanation = option.explanation;
        explanation.replace(QLatin1Char('\n'), QLatin1Char('\n') + QString(width + 4, u' '));
        lines += QStringLiteral("  %1  %2\n").arg(shownName(option), -int(width)).arg(explanation);
    }
    return lines;
}

} // namespace

const CommandOption* CommandDescription::option(const QString& wanted) const {
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const CommandOption& each) { return each.name == wanted; });
    return found == options.end() ? nullptr : &*found;
}

QStringList CommandDescription::optionNames() const {
    QStringList names;
    for (const CommandOption& each : options)
        names.append(each.name);
    return names;
}

QString helpText(const CommandDescription& command) {
    QString text = CommandText::tr("Usage:") +
                   QStringLiteral("\n  %1 %2 %3\n\n%4\n")
                       .arg(programName, command.name, command.usage, command.summary);
    text += QLatin1Char('\n') + CommandText::tr("Options:") + QLatin1Char('\n') +
            optionLines(command.options);
    if (!command.remarks.isEmpty())
        text += QLatin1Char('\n') + command.remarks + QLatin1Char('\n');
    text += QLatin1Char('\n') + CommandText::tr("Examples:") + QLatin1Char('\n');
    for (const CommandExample& example : command.examples)
        text += QStringLiteral("  %1 %2 %3\n      %4\n")
                    .arg(programName, command.name, example.arguments, example.explanation);
    return text;
}

} // namespace explorer
