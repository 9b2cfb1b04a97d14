// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/list_command.h"

#include "cli/arguments.h"
#include "cli/catalogue_json.h"
#include "cli/command_line.h"
#include "cli/command_text.h"
#include "cli/standard_streams.h"
#include "model/language/core_text.h"
#include "model/language/number_text.h"
#include "model/language/shown_text.h"

#include <activation/catalogue.h>

#include <algorithm>

namespace explorer {

namespace {

QString parameterColumn(const activation::Function& function) {
    const std::vector<double> defaults = activation::defaultParameters(function);
    QStringList settings;
    for (std::size_t i = 0; i < defaults.size(); ++i) {
        const activation::Parameter& parameter = function.parameters[i];
        if (!parameter.isRelevant || parameter.isRelevant(defaults))
            settings.append(QString::fromStdString(parameter.name) + u'=' +
                            QString::fromLatin1(exactDigits(defaults[i])));
    }
    return settings.join(QLatin1Char(' '));
}

// A terminal gives Chinese twice the room.
qsizetype columnsOf(const QString& text) {
    return text.size() + std::count_if(text.begin(), text.end(), [](QChar letter) {
               return letter.script() == QChar::Script_Han;
           });
}

QString catalogueTable() {
    QList<QStringList> rows{{CommandText::tr("ID"), CommandText::tr("NAME"),
                             CommandText::tr("FAMILY"), CommandText::tr("PARAMETERS")}};
    for (const activation::FunctionPtr& function : activation::catalogue())
        rows.append({QString::fromStdString(function->id), QString::fromStdString(function->name),
                     coreText({std::string(activation::familyName(function->family))}),
                     parameterColumn(*function)});
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList& row : rows)
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], columnsOf(row[column]));
    QString table;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column] + QString(widths[column] + 2 - columnsOf(row[column]), u' ');
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        table += line + QLatin1Char('\n');
    }
    return table;
}

} // namespace

CommandDescription listDescription() {
    return {QStringLiteral("list"),
            QStringLiteral("[--json]"),
            CommandText::tr("Lists the functions with their parameters and defaults."),
            {{QStringLiteral("--json"), QString(),
              CommandText::tr("everything that is known of them: formulas as text and TeX,\n"
                              "ranges, breaks, names in the frameworks, papers"),
              false}},
            {{QString(), CommandText::tr("a table for people")},
             {QStringLiteral("--json | jq -r '.[].id'"),
              CommandText::tr("only the ids, for a script")}},
            CommandText::tr("In the JSON, breaks hold at the defaults; their order is the lowest "
                            "derivative\nthat jumps, 0 being the value itself. An end of a domain "
                            "that is null is no limit.")};
}

int runList(const QStringList& texts) {
    const CommandDescription command = listDescription();
    const Arguments arguments = parseArguments(command, texts);
    if (!arguments.wantsHelp && !arguments.problem.isEmpty())
        return refuse(command.name, arguments.problem);
    if (!arguments.wantsHelp && !arguments.words.isEmpty())
        return refuse(command.name,
                      CommandText::tr("\"%1\" is one argument too many; list takes none but "
                                      "--json.")
                          .arg(shownText(arguments.words.first())));
    StandardOutput output;
    if (arguments.wantsHelp)
        output.write(helpText(command));
    else if (arguments.has(QStringLiteral("--json")))
        output.write(catalogueJson());
    else
        output.write(catalogueTable());
    return output.finish(exitDone);
}

} // namespace explorer
