// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_state.h"

#include "cli/command_text.h"
#include "cli/curve_argument.h"
#include "cli/definition_argument.h"
#include "cli/option_reader.h"
#include "cli/setting_options.h"
#include "cli/teaching_options.h"
#include "figure/layout/fitted_range.h"
#include "model/language/shown_text.h"
#include "model/session/session_file.h"
#include "style/figure_target.h"

namespace explorer {

namespace {

QString named(const char* option) {
    return QString::fromLatin1(option);
}

bool namesFunctions(const Arguments& arguments) {
    return arguments.has(named("--function")) || arguments.has(named("--formula"));
}

// What the figure begins with: the session, nothing where functions are named, or the figure of
// the first start.
void begin(const Arguments& arguments, ExportCommand& command, ExplorerState& state) {
    if (arguments.has(named("--session"))) {
        const SessionReading reading = readSessionFile(arguments.value(named("--session")));
        command.problem = reading.outcome.problem;
        command.isWrongCommand = reading.outcome.isDone();
        command.remarks = reading.outcome.remarks;
        if (!arguments.has(named("--target")))
            command.remarks += paperRemarks(reading.state.paper);
        state = reading.state;
    } else if (!namesFunctions(arguments)) {
        state = firstFigure();
    }
}

void readCurves(OptionReader& options, const Arguments& arguments, ExplorerState& state,
                QStringList& notes) {
    const bool showsOnlySlope = arguments.has(named("--gradient-only"));
    const bool showsSlope = showsOnlySlope || arguments.has(named("--gradient"));
    for (CurveState& curve : state.curves) {
        curve.showsValue = curve.showsValue && !showsOnlySlope;
        curve.showsSlope = curve.showsSlope || showsSlope;
    }
    options.fail(readDefinitions(arguments, state.customFunctions));
    for (const auto& [option, text] : arguments.inOrder) {
        QString problem;
        if (option == named("--function"))
            problem = addCurveArgument(state, text, arguments.value(named("--like")),
                                       !showsOnlySlope, showsSlope, notes);
        else if (option == named("--formula"))
            problem = addFormulaArgument(state, text, !showsOnlySlope, showsSlope, notes);
        if (!problem.isEmpty())
            options.fail(problem);
    }
}

// Heights that were not given fit the curves; a session's are its author's choice.
void readHeights(OptionReader& options, const Arguments& arguments, ExplorerState& state) {
    if (namesFunctions(arguments) && !arguments.has(named("--session")))
        fitVerticalRanges(state);
    readSettings(options, OptionGroup::Heights, state);
}

ExportRequest readRequest(OptionReader& options, const ExplorerState& state) {
    ExportRequest request;
    request.dpi = targetOf(state.paper).dpi;
    request.widthMm = state.paper.widthMm;
    request.heightMm = state.paper.heightMm;
    options.readWhole(named("--dpi"), lowestExportDpi, highestExportDpi, request.dpi);
    options.readSwitch(named("--no-session"), false, request.embedsSession);
    options.readSwitch(named("--outline-text"), true, request.outlinesText);
    options.readSwitch(named("--transparent"), true, request.isTransparent);
    return request;
}

std::optional<ExportFormat> readFormat(OptionReader& options, const Arguments& arguments) {
    if (!arguments.has(named("--format")))
        return std::nullopt;
    QString id;
    options.readId(named("--format"), exportFormatIds(), id);
    return findExportFormat(id);
}

Outcome setPath(ExportRequest& request, const QString& path,
                const std::optional<ExportFormat>& format) {
    return format ? request.setFilePath(path, *format) : request.setFilePath(path);
}

void addOrders(OptionReader& options, const Arguments& arguments, const ExplorerState& state,
               ExportCommand& command) {
    const QStringList& files = arguments.words;
    ExportRequest request = readRequest(options, state);
    const auto format = readFormat(options, arguments);
    if (files.isEmpty()) {
        options.fail(CommandText::tr("The file is missing; name one, for example figure.pdf."));
    } else if (arguments.has(named("--each"))) {
        request.format = format.value_or(ExportFormat::Pdf);
        if (files.size() > 1)
            options.fail(
                CommandText::tr("\"%1\" is one argument too many; --each takes one folder.")
                    .arg(shownText(files[1])));
        else
            command.orders = ordersByFunction(state, request, files.first());
    } else if (files.contains(QLatin1String("-"))) {
        if (files.size() > 1)
            options.fail(CommandText::tr("Standard output, -, takes one figure; leave out the "
                                         "other files."));
        if (!format)
            options.fail(CommandText::tr("Standard output has no ending to choose a format by; "
                                         "give --format, for example --format svg."));
        request.format = format.value_or(ExportFormat::Pdf);
        command.isForStandardOutput = true;
        command.orders.push_back({state, request});
    } else {
        for (const QString& file : files) {
            options.fail(setPath(request, file, format).problem);
            command.orders.push_back({state, request});
        }
    }
    if (options.isFine() && !command.isForStandardOutput)
        options.fail(checkOrders(command.orders).problem);
}

} // namespace

ExportCommand parseExport(const Arguments& arguments) {
    ExportCommand command;
    ExplorerState state;
    begin(arguments, command, state);
    if (!command.problem.isEmpty())
        return command;
    OptionReader options(arguments);
    readCurves(options, arguments, state, command.notes);
    readPinsAndGhosts(options, arguments, state);
    for (const OptionGroup group : {OptionGroup::Overlays, OptionGroup::Paper, OptionGroup::Size,
                                    OptionGroup::Type, OptionGroup::Extent, OptionGroup::Labels,
                                    OptionGroup::Ticks, OptionGroup::Frame, OptionGroup::Layout})
        readSettings(options, group, state);
    readHeights(options, arguments, state);
    addOrders(options, arguments, state, command);
    command.problem = options.problem();
    return command;
}

} // namespace explorer
