// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/option_reader.h"

#include "cli/command_text.h"
#include "model/language/number_text.h"
#include "model/language/shown_text.h"

#include <cmath>

namespace explorer {

OptionReader::OptionReader(const Arguments& arguments)
    : m_arguments(arguments) {
}

void OptionReader::fail(const QString& problem) {
    if (isFine())
        m_problem = problem;
}

void OptionReader::add(const QString& sentence) {
    m_problem += QLatin1Char(' ') + sentence;
}

void OptionReader::readNumber(const QString& option, double low, double high, double& target) {
    if (!isGiven(option))
        return;
    const QString text = m_arguments.value(option);
    const auto number = parseNumber(text);
    if (!number || !std::isfinite(*number))
        fail(CommandText::tr("%1: \"%2\" is not a number that can be used.")
                 .arg(option, shownText(text)));
    else if (!(*number >= low && *number <= high))
        fail(CommandText::tr("%1: %2 is out of bounds; choose from %3 to %4.")
                 .arg(option, shownText(text), exactNumberText(low), exactNumberText(high)));
    else
        target = *number;
}

void OptionReader::readWhole(const QString& option, int low, int high, int& target) {
    if (!isGiven(option))
        return;
    const QString text = m_arguments.value(option);
    bool isWhole = false;
    const int number = text.toInt(&isWhole);
    if (isWhole && number >= low && number <= high)
        target = number;
    else
        fail(CommandText::tr("%1: \"%2\" is not a whole number from %3 to %4.")
                 .arg(option, shownText(text))
                 .arg(low)
                 .arg(high));
}

void OptionReader::readText(const QString& option, qsizetype longest, QString& target) {
    if (!isGiven(option))
        return;
    const QString text = m_arguments.value(option);
    if (text.size() <= longest && !isOneLine(text))
        fail(
            CommandText::tr("%1: the text \"%2\" has letters that cannot be shown; leave them out.")
                .arg(option, shownText(text)));
    else if (text.size() <= longest)
        target = text;
    else
        fail(CommandText::tr("%1: the text is %2 characters long; at most %3 are possible.")
                 .arg(option)
                 .arg(text.size())
                 .arg(longest));
}

void OptionReader::readId(const QString& option, const QStringList& allowed, QString& target) {
    if (!isGiven(option))
        return;
    const QString text = m_arguments.value(option);
    if (allowed.contains(text)) {
        target = text;
        return;
    }
    const QString near = suggestion(text, allowed);
    fail(near.size() > 1
             ? CommandText::tr("%1: there is no \"%2\"%3").arg(option, shownText(text), near)
             : CommandText::tr("%1: there is no \"%2\"; choose one of %3.")
                   .arg(option, shownText(text), allowed.join(QLatin1String(", "))));
}

void OptionReader::readSwitch(const QString& option, bool value, bool& target) {
    if (isGiven(option))
        target = value;
}

} // namespace explorer
