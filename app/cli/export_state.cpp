// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_state.h"

#include "cli/command_text.h"
#include "cli/function_argument.h"
#include "cli/number_text.h"
#include "figure/fitted_range.h"
#include "model/session_file.h"

#include <cmath>

namespace explorer {

namespace {

// Leaves the value alone where the option is not given.
QString readNumber(const Arguments& arguments, const QString& option, double& value) {
    if (!arguments.has(option))
        return {};
    const QString text = arguments.value(option);
    const auto number = parseNumber(text);
    if (!number || !std::isfinite(*number))
        return CommandText::tr("%1: \"%2\" is not a number that can be used.").arg(option, text);
    value = *number;
    return {};
}

QString readDpi(const Arguments& arguments, int& dpi) {
    if (!arguments.has(QStringLiteral("--dpi")))
        return {};
    const QString text = arguments.value(QStringLiteral("--dpi"));
    bool isNumber = false;
    dpi = text.toInt(&isNumber);
    return isNumber ? QString()
                    : CommandText::tr("--dpi: \"%1\" is not a whole number; give for example 600.")
                          .arg(text);
}

QString readHorizontalRange(const Arguments& arguments, Range& range) {
    QString problem = readNumber(arguments, QStringLiteral("--from"), range.low);
    if (problem.isEmpty())
        problem = readNumber(arguments, QStringLiteral("--to"), range.high);
    if (!problem.isEmpty() || isDrawable(range))
        return problem;
    const QString low = QString::fromLatin1(exactDigits(range.low));
    const QString high = QString::fromLatin1(exactDigits(range.high));
    return range.low >= range.high
               ? CommandText::tr("The range from %1 to %2 is empty; --from has to be below --to.")
                     .arg(low, high)
               : CommandText::tr("The range from %1 to %2 cannot be drawn; choose ends that are "
                                 "further apart, within ±1e300.")
                     .arg(low, high);
}

QString addFunctions(const Arguments& arguments, ExplorerState& state) {
    const bool showsSlope = arguments.has(QStringLiteral("--gradient"));
    for (const QString& text : arguments.values(QStringLiteral("--function"))) {
        const FunctionArgument argument =
            parseFunctionWithSettings(text, arguments.value(QStringLiteral("--like")));
        if (!argument.problem.isEmpty())
            return argument.problem;
        CurveState* curve =
            state.curve(addCurve(state, QString::fromStdString(argument.function->id)));
        if (!curve)
            return CommandText::tr("There are too many functions; a figure holds at most %1.")
                .arg(largestCurveCount);
        curve->parameters = argument.parameters;
        curve->showsSlope = showsSlope;
    }
    return {};
}

// What the figure begins with: the session, nothing where functions are named, or the figure of
// the first start.
ExportOrder begin(const Arguments& arguments) {
    ExportOrder order;
    if (arguments.has(QStringLiteral("--session"))) {
        const SessionReading reading =
            readSessionFile(arguments.value(QStringLiteral("--session")));
        order.problem = reading.outcome.problem;
        order.isWrongCommand = false;
        order.state = reading.state;
    } else if (!arguments.has(QStringLiteral("--function"))) {
        order.state = firstFigure();
    }
    if (arguments.has(QStringLiteral("--gradient")))
        for (CurveState& curve : order.state.curves)
            curve.showsSlope = true;
    return order;
}

QString readRequest(const Arguments& arguments, ExportRequest& request) {
    if (arguments.words.isEmpty())
        return CommandText::tr("The file is missing; name one, for example figure.pdf.");
    if (arguments.words.size() > 1)
        return CommandText::tr("\"%1\" is one argument too many; export takes one file, and "
                               "functions behind --function.")
            .arg(arguments.words[1]);
    QString problem = request.setFilePath(arguments.words.first()).problem;
    if (problem.isEmpty())
        problem = readNumber(arguments, QStringLiteral("--width"), request.widthMm);
    if (problem.isEmpty())
        problem = readNumber(arguments, QStringLiteral("--height"), request.heightMm);
    if (problem.isEmpty())
        problem = readDpi(arguments, request.dpi);
    return problem.isEmpty() ? checkExport(request).problem : problem;
}

} // namespace

ExportOrder parseExport(const Arguments& arguments) {
    ExportRequest request;
    const QString problem = readRequest(arguments, request);
    if (!problem.isEmpty())
        return {problem, true, {}, {}};
    ExportOrder order = begin(arguments);
    if (!order.problem.isEmpty())
        return order;
    order.request = request;
    order.isWrongCommand = true;
    order.problem = readHorizontalRange(arguments, order.state.axes.x);
    if (order.problem.isEmpty())
        order.problem = addFunctions(arguments, order.state);
    // A session's range is its author's choice.
    if (order.problem.isEmpty() && arguments.has(QStringLiteral("--function")) &&
        !arguments.has(QStringLiteral("--session")))
        fitVerticalRanges(order.state);
    return order;
}

} // namespace explorer
