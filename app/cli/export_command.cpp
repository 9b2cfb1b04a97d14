// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_command.h"

#include "cli/command_line.h"
#include "cli/command_text.h"
#include "cli/definition_argument.h"
#include "cli/export_state.h"
#include "cli/setting_options.h"
#include "cli/standard_streams.h"
#include "cli/teaching_options.h"
#include "style/figure_target.h"

namespace explorer {

namespace {

// Bytes on standard output, and nothing else.
int writeToOutput(const FigureOrder& order) {
    const RenderedFigure figure = renderFigure(order.state, order.request);
    if (!figure.outcome.isDone()) {
        printProblem(figure.outcome.problem);
        return exitFailed;
    }
    StandardOutput output;
    output.write(figure.bytes);
    return output.finish(exitDone);
}

int exportOrdered(const ExportCommand& command) {
    if (command.isForStandardOutput)
        return writeToOutput(command.orders.front());
    const BatchResult result = exportFigures(command.orders);
    for (const QString& problem : result.problems)
        printProblem(problem);
    return result.isDone() ? exitDone : exitFailed;
}

CommandOption option(const char* name, const char* value, const QString& explanation,
                     bool isRepeatable = false) {
    return {QString::fromLatin1(name), QString::fromLatin1(value), explanation, isRepeatable};
}

QList<CommandOption> curveOptions() {
    return {
        option("--function", "ID[:NAME=VALUE,...]",
               CommandText::tr("draw this function, with these parameters; give it again for "
                               "more.\nBehind them may stand color=#d55e00, dash=dotted, "
                               "marker=circle,\nshows=value, gradient or both, and at the end "
                               "label=TEXT"),
               true),
        option("--formula", "TEXT[:NAME=VALUE,...]",
               CommandText::tr(
                   "draw a formula of your own in x; other names in it are "
                   "parameters,\n1 where nothing behind the colon says else. The same "
                   "may stand there\nas behind a function, and name=TEXT and default.b=0.5"),
               true),
        definitionOption(),
        option("--like", "FRAMEWORK",
               CommandText::tr("the defaults of pytorch, keras, jax, onnx, tensorflow or timm")),
        option("--gradient", "", CommandText::tr("draw the gradients too")),
        option("--gradient-only", "", CommandText::tr("draw the gradients alone")),
        option("--session", "FILE",
               CommandText::tr("draw the figure of a session file, or of a figure that carries "
                               "its session"))};
}

QList<CommandOption> figureOptions() {
    return pinOptions() + settingOptions(OptionGroup::Overlays) + ghostOptions() +
           settingOptions(OptionGroup::Paper) + settingOptions(OptionGroup::Size) +
           settingOptions(OptionGroup::Type) + settingOptions(OptionGroup::Layout) +
           settingOptions(OptionGroup::Labels) + settingOptions(OptionGroup::Frame) +
           settingOptions(OptionGroup::Extent) + settingOptions(OptionGroup::Heights) +
           settingOptions(OptionGroup::Ticks);
}

QList<CommandOption> fileOptions() {
    return {option("--format", "ID",
                   CommandText::tr("whatever the ending says: %1")
                       .arg(exportFormatIds().join(QLatin1String(", ")))),
            option("--dpi", "N", CommandText::tr("dots per inch of pictures")),
            option("--each", "",
                   CommandText::tr("every function into a file of its own, in a "
                                   "folder")),
            option("--no-session", "", CommandText::tr("a file that cannot be opened again")),
            option("--outline-text", "", CommandText::tr("letters as shapes")),
            option("--transparent", "", CommandText::tr("no paper behind the figure")),
            quietOption()};
}

} // namespace

CommandDescription exportDescription() {
    return {
        QStringLiteral("export"),
        CommandText::tr(
            "FILE... [--function ID[:NAME=VALUE,...]]... [--formula TEXT[:NAME=VALUE,...]]... "
            "[--define TEXT]... [--session FILE] [options]"),
        CommandText::tr("Draws a figure into files; the ending of each, %1,\nchooses its format. "
                        "With - the figure goes to standard output.")
            .arg(endingsForPeople()),
        curveOptions() + figureOptions() + fileOptions(),
        {{QStringLiteral("figure.pdf --function gelu --gradient"),
          CommandText::tr("GELU and its gradient")},
         {QStringLiteral("figure.pdf figure.tex --target nature --column single --layout stacked "
                         "--function relu --function leaky_relu:negative_slope=0.2 --gradient"),
          CommandText::tr("two functions above their gradients, in a column of Nature")},
         {QStringLiteral("- --format svg --function elu:alpha=0.3,dash=dotted,label='ELU, "
                         "$\\alpha = 0.3$'"),
          CommandText::tr("a curve with a label of its own, to standard output")},
         {QStringLiteral("figure.pdf --function mish --formula 'x*tanh(log(1 + "
                         "exp(b*x))):b=2' --gradient"),
          CommandText::tr("a formula of your own beside a function")},
         {QStringLiteral("figure.png --session lesson.aex --dpi 600"),
          CommandText::tr("a saved session as a picture")},
         {QStringLiteral("figures --each --session lesson.aex --format pdf"),
          CommandText::tr("each of its functions as a file in the folder figures")}},
        CommandText::tr("Without a function or a session it draws the figure of the first start. "
                        "Existing\nfiles are replaced; a failure leaves them as they were.")};
}

int runExport(const QStringList& texts) {
    const CommandDescription command = exportDescription();
    const Arguments arguments = parseArguments(command, texts);
    if (arguments.wantsHelp) {
        StandardOutput output;
        output.write(helpText(command));
        return output.finish(exitDone);
    }
    if (!arguments.problem.isEmpty())
        return refuse(command.name, arguments.problem);
    const ExportCommand order = parseExport(arguments);
    if (order.problem.isEmpty() && !arguments.has(quietName))
        printNotes(order.notes);
    for (const QString& remark : order.remarks + targetProblems())
        printProblem(remark);
    if (order.problem.isEmpty())
        return exportOrdered(order);
    sayAboutKeptFunctions();
    if (order.isWrongCommand)
        return refuse(command.name, order.problem);
    printProblem(order.problem);
    return exitFailed;
}

} // namespace explorer
