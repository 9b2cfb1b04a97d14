// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/tex_tree.h"

#include <QCoreApplication>

namespace explorer {

namespace {

using Problem = TexProblem::Kind;

struct ProblemText {
    Q_DECLARE_TR_FUNCTIONS(explorer::TexProblem)
};

// A sign that nobody sees is told by its number, and a long name ends in an ellipsis.
QString shown(const QString& name) {
    constexpr qsizetype longest = 40;
    QString result;
    for (const QChar letter : name.left(longest)) {
        if (letter.isPrint() && !letter.isSurrogate())
            result += letter;
        else
            result += QStringLiteral("U+%1").arg(letter.unicode(), 4, 16, QLatin1Char('0'));
    }
    return name.size() > longest ? result + QChar(0x2026) : result;
}

} // namespace

QString texProblemText(const TexProblem& problem) {
    const QString place = QString::number(problem.position + 1);
    const QString name = shown(problem.name);
    switch (problem.kind) {
    case Problem::UnknownCommand:
        return ProblemText::tr("%1 at character %2 is no command that is known.").arg(name, place);
    case Problem::UnknownEnvironment:
        return ProblemText::tr("The environment “%1” at character %2 is not known.")
            .arg(name, place);
    case Problem::MissingArgument:
        return ProblemText::tr("%1 at character %2 has nothing in braces behind it.")
            .arg(name, place);
    case Problem::DoubleScript:
        return ProblemText::tr("There is a second %1 at character %2; braces say which belongs to "
                               "what.")
            .arg(name, place);
    case Problem::Unbalanced:
        return ProblemText::tr("%1 at character %2 has no partner.").arg(name, place);
    case Problem::StraySign:
        return ProblemText::tr("%1 at character %2 needs a backslash before it.").arg(name, place);
    case Problem::TooDeep:
        return ProblemText::tr("From character %1 on, things stand in one another too deeply.")
            .arg(place);
    }
    return {};
}

} // namespace explorer
