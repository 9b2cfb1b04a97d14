// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/evaluate_command.h"

#include "cli/command_line.h"
#include "cli/command_text.h"
#include "cli/definition_argument.h"
#include "cli/evaluation_points.h"
#include "cli/number_stream.h"
#include "cli/point_writer.h"
#include "model/language/shown_text.h"

namespace explorer {

namespace {

// What has been read is answered before waiting for more, so that a pipe can be a conversation.
int evaluateStandardInput(PointWriter& writer, StandardOutput& output) {
    NumberStream numbers([&](double x) { writer.add(x); });
    QString problem;
    bool isGood = true;
    while (isGood && output.flush()) {
        const QByteArray bytes = readStandardInput(problem);
        if (bytes.isEmpty()) {
            isGood = problem.isEmpty() && numbers.end();
            break;
        }
        isGood = numbers.add(bytes);
    }
    writer.end();
    const int status = output.finish(isGood ? exitDone : exitFailed);
    if (!isGood)
        printProblem(problem.isEmpty() ? numbers.problem() : problem);
    return status;
}

int evaluateAt(const EvaluationPoints& points, PointWriter& writer, StandardOutput& output) {
    for (const double x : points.list)
        writer.add(x);
    for (qint64 i = 0; i < points.count && !output.hasFailed(); ++i)
        writer.add(points.inRange(i));
    writer.end();
    return output.finish(exitDone);
}

QString formatProblem(const Arguments& arguments, PointFormat& format) {
    const QString text = arguments.value(QStringLiteral("--format"));
    format = text == QLatin1String("json") ? PointFormat::Json : PointFormat::Csv;
    const bool isKnown = !arguments.has(QStringLiteral("--format")) ||
                         text == QLatin1String("csv") || text == QLatin1String("json");
    return isKnown ? QString()
                   : CommandText::tr("--format: \"%1\" is unknown; choose csv or json.")
                         .arg(shownText(text));
}

// Either a function by its id or a formula, never both.
FunctionArgument namedFunction(const Arguments& arguments) {
    FunctionArgument refused;
    const QString option = QStringLiteral("--formula");
    const QStringList settings = arguments.values(QStringLiteral("--set"));
    if (arguments.words.size() > (arguments.has(option) ? 0 : 1)) {
        refused.problem = CommandText::tr("\"%1\" is one argument too many; evaluate takes one "
                                          "function or one formula, and points behind --x.")
                              .arg(shownText(arguments.words.last()));
        return refused;
    }
    if (!arguments.has(option) && arguments.words.isEmpty()) {
        refused.problem =
            CommandText::tr("The function is missing; name one, for example gelu, or write "
                            "--formula and a formula.");
        return refused;
    }
    const QString like = arguments.value(QStringLiteral("--like"));
    CustomFunctions defined;
    refused.problem = readDefinitions(arguments, defined);
    if (!refused.problem.isEmpty())
        return refused;
    if (!arguments.has(option)) {
        if (const CustomFunction* own = functionCalled(defined, arguments.words.first()))
            return applySettings(own->function(), settings);
        return parseFunction(arguments.words.first(), settings, like);
    }
    if (!like.isEmpty()) {
        refused.problem = CommandText::tr("--like: a formula of your own is in no framework.");
        return refused;
    }
    return parseFormula(arguments.value(option), settings, defined);
}

} // namespace

CommandDescription evaluateDescription() {
    return {
        QStringLiteral("evaluate"),
        CommandText::tr(
            "(FUNCTION [--like FRAMEWORK] | --formula TEXT) [--define TEXT]... [--set "
            "NAME=VALUE]... (--x V[,V...] | --x - | --from A --to B --count N) [--one-sided] "
            "[--format csv|json] [--quiet]"),
        CommandText::tr("Writes x, value and derivative to standard output."),
        {{QStringLiteral("--formula"), QStringLiteral("TEXT"),
          CommandText::tr("a formula of your own in x; other names in it are parameters, which\n"
                          "are 1 where --set says nothing else"),
          false},
         definitionOption(),
         {QStringLiteral("--set"), QStringLiteral("NAME=VALUE"),
          CommandText::tr("set a parameter; the others have their defaults"), true},
         {QStringLiteral("--like"), QStringLiteral("FRAMEWORK"),
          CommandText::tr("the defaults of pytorch, keras, jax, onnx, tensorflow or timm"), false},
         {QStringLiteral("--x"), QStringLiteral("V[,V...]"),
          CommandText::tr("the points; - reads numbers from standard input, separated by\n"
                          "commas or white space, and answers them as they come"),
          false},
         {QStringLiteral("--from"), QStringLiteral("A"),
          CommandText::tr("first point of an even range"), false},
         {QStringLiteral("--to"), QStringLiteral("B"), CommandText::tr("its last point"), false},
         {QStringLiteral("--count"), QStringLiteral("N"),
          CommandText::tr("how many points, both ends included"), false},
         {QStringLiteral("--one-sided"), QString(),
          CommandText::tr("the derivatives from the left and from the right as well"), false},
         {QStringLiteral("--format"), QStringLiteral("csv|json"),
          CommandText::tr("csv, unless said otherwise"), false},
         quietOption()},
        {{QStringLiteral("gelu --from -4 --to 4 --count 801"),
          CommandText::tr("GELU as CSV with the header x,value,derivative")},
         {QStringLiteral("elu --set alpha=0.3 --x -1,0,2.5 --format json"),
          CommandText::tr("three points as JSON")},
         {QStringLiteral("--formula \"x * tanh(log(1 + exp(b*x)))\" --set b=0.5 --x 1"),
          CommandText::tr("value and derivative of what is in no catalogue")},
         {QStringLiteral("selu --x 0 --one-sided"),
          CommandText::tr("both derivatives at a kink, in two more columns")},
         {QStringLiteral("tanh --x - < numbers.txt"),
          CommandText::tr("any number of points from a file or a pipe")}},
        CommandText::tr("Numbers have the digits that read back as the same double; where "
                        "there is no\nfinite answer it is nan, inf or -inf (in JSON as "
                        "strings).")};
}

int runEvaluate(const QStringList& texts) {
    const CommandDescription command = evaluateDescription();
    const Arguments arguments = parseArguments(command, texts);
    StandardOutput output;
    if (arguments.wantsHelp) {
        output.write(helpText(command));
        return output.finish(exitDone);
    }
    if (!arguments.problem.isEmpty())
        return refuse(command.name, arguments.problem);
    const FunctionArgument function = namedFunction(arguments);
    if (!function.problem.isEmpty()) {
        sayAboutKeptFunctions();
        return refuse(command.name, function.problem);
    }
    const EvaluationPoints points = parsePoints(arguments);
    if (!points.problem.isEmpty())
        return refuse(command.name, points.problem);
    PointFormat format = PointFormat::Csv;
    const QString problem = formatProblem(arguments, format);
    if (!problem.isEmpty())
        return refuse(command.name, problem);

    if (!arguments.has(quietName))
        printNotes(function.notes);
    PointWriter writer(function, format, arguments.has(QStringLiteral("--one-sided")), output);
    if (points.kind == EvaluationPoints::Kind::StandardInput)
        return evaluateStandardInput(writer, output);
    return evaluateAt(points, writer, output);
}

} // namespace explorer
