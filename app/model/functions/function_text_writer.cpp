// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions/function_text.h"
#include "model/language/number_text.h"

#include <QRegularExpression>

namespace explorer {

namespace {

const QString remark =
    QStringLiteral("# Custom functions of Activation Explorer, one a line:\n"
                   "# name(x; parameter = default from low to high step s) \"Title\" = formula\n");

QString parameterText(const CustomParameter& parameter) {
    const CustomParameter usual;
    QString text = parameter.name + QStringLiteral(" = ") + exactNumberText(parameter.defaultValue);
    if (parameter.low != usual.low || parameter.high != usual.high)
        text += QStringLiteral(" from ") + exactNumberText(parameter.low) + QStringLiteral(" to ") +
                exactNumberText(parameter.high);
    if (parameter.step != usual.step)
        text += QStringLiteral(" step ") + exactNumberText(parameter.step);
    return text;
}

QString quoted(const QString& title) {
    QString text = title.simplified();
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

// A title is left out where it says no more than the name does.
QString titleText(const CustomDefinition& definition, const QString& callName) {
    const bool isImplied =
        isNumberedName(callName) ? definition.name.isEmpty() : definition.name == callName;
    return isImplied ? QString() : u' ' + quoted(definition.name);
}

QString formulaText(const QString& formula) {
    static const QRegularExpression breaks(QStringLiteral("\\s*\\n\\s*"));
    return formula.trimmed().replace(breaks, QStringLiteral("\n    "));
}

} // namespace

QStringList customFunctionLines(const CustomFunctions& functions) {
    return customFunctionLines(functions, callNames(functions));
}

QStringList customFunctionLines(const CustomFunctions& functions, const QStringList& names) {
    QStringList lines;
    for (std::size_t i = 0; i < functions.size(); ++i) {
        const CustomDefinition& definition = functions[i].definition();
        const QString& name = names[qsizetype(i)];
        QStringList parameters;
        for (const CustomParameter& parameter : definition.parameters)
            parameters += parameterText(parameter);
        const QString arguments =
            parameters.isEmpty()
                ? QStringLiteral("(x)")
                : QStringLiteral("(x; %1)").arg(parameters.join(QStringLiteral(", ")));
        lines += name + arguments + titleText(definition, name) + QStringLiteral(" = ") +
                 formulaText(withCallNames(functions[i], functions, names));
    }
    return lines;
}

QString writeCustomFunctionText(const CustomFunctions& functions, const QStringList& unread) {
    // What begins with a space would go on with the function before it.
    QStringList first;
    QStringList last;
    for (const QString& text : unread)
        (text.front().isSpace() ? first : last).append(text);
    return remark + (first + customFunctionLines(functions) + last).join(u'\n') + u'\n';
}

} // namespace explorer
