// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_command.h"

#include "cli/command_line.h"
#include "cli/command_text.h"
#include "cli/export_state.h"
#include "cli/standard_streams.h"

#include <QGuiApplication>

#include <cstdio>

namespace explorer {

namespace {

// Qt's remarks on locales and folders are for programmers; standard error is for problems.
void passErrorsOnly(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

int exportOrdered(const ExportOrder& order) {
    const Outcome outcome = exportFigure(order.state, order.request);
    if (outcome.isDone())
        return exitDone;
    printProblem(outcome.problem);
    return exitFailed;
}

} // namespace

CommandDescription exportDescription() {
    return {
        QStringLiteral("export"),
        CommandText::tr("FILE --function ID[:NAME=VALUE,...]... [--gradient] [--from A --to B] "
                        "[--width MM] [--height MM] [--dpi N]"),
        CommandText::tr("Draws a figure into a file; its ending, .pdf, .svg or .png, chooses the "
                        "format."),
        {{QStringLiteral("--function"), QStringLiteral("ID[:NAME=VALUE,...]"),
          CommandText::tr("draw this function, with these parameters; give it again for more"),
          true},
         {QStringLiteral("--like"), QStringLiteral("FRAMEWORK"),
          CommandText::tr("the defaults of pytorch, keras, jax, onnx, tensorflow or timm"), false},
         {QStringLiteral("--gradient"), QString(), CommandText::tr("draw the gradients too"),
          false},
         {QStringLiteral("--session"), QStringLiteral("FILE"),
          CommandText::tr("draw the figure of a session file"), false},
         {QStringLiteral("--from"), QStringLiteral("A"), CommandText::tr("left end of the figure"),
          false},
         {QStringLiteral("--to"), QStringLiteral("B"), CommandText::tr("its right end"), false},
         {QStringLiteral("--width"), QStringLiteral("MM"),
          CommandText::tr("width in millimetres, 120 unless said otherwise"), false},
         {QStringLiteral("--height"), QStringLiteral("MM"),
          CommandText::tr("height in millimetres, 80 unless said otherwise"), false},
         {QStringLiteral("--dpi"), QStringLiteral("N"),
          CommandText::tr("dots per inch of a PNG, 300 unless said otherwise"), false}},
        {{QStringLiteral("figure.pdf --function gelu --gradient"),
          CommandText::tr("GELU and its gradient")},
         {QStringLiteral("figure.svg --function relu --function leaky_relu:negative_slope=0.2 "
                         "--from -3 --to 3 --width 85 --height 60"),
          CommandText::tr("two functions, as wide as a column of a journal")},
         {QStringLiteral("figure.png --session lesson.aex --dpi 600"),
          CommandText::tr("a saved session as a picture")}},
        CommandText::tr("Without a function or a session it draws the figure of the first start. "
                        "An existing\nfile is replaced.")};
}

int runExport(const QStringList& texts, int& argc, char** argv) {
    const CommandDescription command = exportDescription();
    const Arguments arguments = parseArguments(command, texts);
    if (arguments.wantsHelp) {
        StandardOutput output;
        output.write(helpText(command));
        return output.finish(exitDone);
    }
    if (!arguments.problem.isEmpty())
        return refuse(command.name, arguments.problem);
    const ExportOrder order = parseExport(arguments);
    if (!order.problem.isEmpty() && order.isWrongCommand)
        return refuse(command.name, order.problem);
    if (!order.problem.isEmpty()) {
        printProblem(order.problem);
        return exitFailed;
    }
    qInstallMessageHandler(passErrorsOnly);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    argc = 1; // the rest is ours, and none of it Qt's
    const QGuiApplication application(argc, argv);
    return exportOrdered(order);
}

} // namespace explorer
