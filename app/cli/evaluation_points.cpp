// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/evaluation_points.h"

#include "cli/command_text.h"
#include "model/language/number_text.h"
#include "model/language/shown_text.h"

#include <cmath>

namespace explorer {

namespace {

constexpr qint64 mostPoints = 1'000'000'000;

EvaluationPoints refused(const QString& problem) {
    EvaluationPoints points;
    points.problem = problem;
    return points;
}

EvaluationPoints parseList(const QString& text) {
    EvaluationPoints points;
    if (text == QLatin1String("-")) {
        points.kind = EvaluationPoints::Kind::StandardInput;
        return points;
    }
    for (const QString& item : text.split(QLatin1Char(','))) {
        const auto number = parseNumber(item);
        if (!number)
            return refused(CommandText::tr("--x: \"%1\" is not a number that can be used; write "
                                           "for example --x -1,0,2.5, or --x - to read standard "
                                           "input.")
                               .arg(shownText(item)));
        points.list.push_back(*number);
    }
    return points;
}

QString parseEnd(const Arguments& arguments, const QString& option, double& end) {
    const QString text = arguments.value(option);
    const auto number = parseNumber(text);
    if (!number || !std::isfinite(*number))
        return CommandText::tr("%1: \"%2\" is not a number that can be used; write for example "
                               "%1 -4.")
            .arg(option, shownText(text));
    end = *number;
    return {};
}

EvaluationPoints parseRange(const Arguments& arguments) {
    EvaluationPoints points;
    points.kind = EvaluationPoints::Kind::Range;
    for (const char* name : {"--from", "--to", "--count"})
        if (!arguments.has(QLatin1String(name)))
            return refused(
                CommandText::tr("%1 is missing; a range needs --from A --to B --count N.")
                    .arg(QLatin1String(name)));
    QString problem = parseEnd(arguments, QStringLiteral("--from"), points.from);
    if (problem.isEmpty())
        problem = parseEnd(arguments, QStringLiteral("--to"), points.to);
    if (!problem.isEmpty())
        return refused(problem);
    const QString text = arguments.value(QStringLiteral("--count"));
    bool isNumber = false;
    points.count = text.toLongLong(&isNumber);
    const qint64 least = points.from == points.to ? 1 : 2;
    if (!isNumber || points.count < least || points.count > mostPoints)
        return refused(
            CommandText::tr("--count: \"%1\" will not do; choose a whole number from "
                            "%2 to %3.")
                .arg(shownText(text), QString::number(least), QString::number(mostPoints)));
    return points;
}

} // namespace

double EvaluationPoints::inRange(qint64 index) const {
    if (index == 0 || index == count - 1)
        return index == 0 ? from : to;
    // One division at the end, so that from -1 to 1 the points are 0.1 and not 0.10000000000000009;
    // long double, so that nothing overflows on the way.
    const auto last = static_cast<long double>(count - 1);
    const auto place = static_cast<long double>(index);
    return double((from * (last - place) + to * place) / last);
}

EvaluationPoints parsePoints(const Arguments& arguments) {
    const bool hasList = arguments.has(QStringLiteral("--x"));
    const bool hasRange = arguments.has(QStringLiteral("--from")) ||
                          arguments.has(QStringLiteral("--to")) ||
                          arguments.has(QStringLiteral("--count"));
    if (hasList && hasRange)
        return refused(CommandText::tr("--x and --from, --to, --count exclude each other; give "
                                       "one or the other."));
    if (!hasList && !hasRange)
        return refused(CommandText::tr("It is not said where to evaluate; give --x V,V,..., --x - "
                                       "or --from A --to B --count N."));
    return hasList ? parseList(arguments.value(QStringLiteral("--x"))) : parseRange(arguments);
}

} // namespace explorer
