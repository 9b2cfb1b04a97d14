// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_state.h"

#include "cli/command_text.h"
#include "cli/curve_argument.h"
#include "cli/definition_argument.h"
#include "cli/option_reader.h"
#include "cli/teaching_options.h"
#include "figure/layout/fitted_range.h"
#include "model/language/number_text.h"
#include "model/language/shown_text.h"
#include "model/session/session_file.h"
#include "style/figure_target.h"
#include "style/palette.h"

namespace explorer {

namespace {

const QString noLegend = QStringLiteral("none");

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

void readCurves(OptionReader& options, const Arguments& arguments, ExplorerState& state) {
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
                                       !showsOnlySlope, showsSlope);
        else if (option == named("--formula"))
            problem = addFormulaArgument(state, text, !showsOnlySlope, showsSlope);
        if (!problem.isEmpty())
            options.fail(problem);
    }
}

void readTarget(OptionReader& options, const Arguments& arguments, ExplorerState& state) {
    QStringList ids;
    for (const FigureTarget& target : targets())
        ids.append(target.id);
    QString id = state.paper.target;
    options.readId(named("--target"), ids, id);
    if (!options.isFine() && id == state.paper.target && arguments.has(named("--target")))
        options.add(CommandText::tr("A target of one's own is a file in %1.")
                        .arg(shownPath(ownTargetsFolder())));
    const FigureTarget target = findTarget(id).value_or(targetOf(state.paper));
    QStringList columns;
    for (const TargetColumn& column : target.columns)
        columns.append(column.id);
    QString column = target.columns.first().id;
    options.readId(named("--column"), columns, column);
    if (options.isFine() && (arguments.has(named("--target")) || arguments.has(named("--column"))))
        applyTarget(state, target, column);
}

void readPaper(OptionReader& options, const Arguments& arguments, ExplorerState& state) {
    readTarget(options, arguments, state);
    PaperState& paper = state.paper;
    options.readNumber(named("--width"), smallestPaperMm, largestPaperMm, paper.widthMm);
    options.readNumber(named("--height"), smallestPaperMm, largestPaperMm, paper.heightMm);
    options.readNumber(named("--text-size"), 0, largestTextSize, paper.textSize);
    options.readNumber(named("--line-width"), 0, largestLineWidth, paper.lineWidth);
    QStringList ids;
    for (const Palette& palette : palettes())
        ids.append(palette.id);
    QString palette = paper.palette;
    options.readId(named("--palette"), ids, palette);
    if (arguments.has(named("--palette")))
        usePalette(paper, palette);
    options.readWord(named("--dashes"), paper.dashes);
    options.readSwitch(named("--markers"), true, paper.showsMarkers);
}

void readRange(OptionReader& options, const char* lowOption, const char* highOption, Range& range) {
    Range wanted = range;
    options.readNumber(named(lowOption), -largestAxisValue, largestAxisValue, wanted.low);
    options.readNumber(named(highOption), -largestAxisValue, largestAxisValue, wanted.high);
    if (isDrawable(wanted)) {
        range = wanted;
        return;
    }
    const QString low = QString::fromLatin1(exactDigits(wanted.low));
    const QString high = QString::fromLatin1(exactDigits(wanted.high));
    options.fail(wanted.low >= wanted.high
                     ? CommandText::tr("The range from %1 to %2 is empty; %3 has to be below %4.")
                           .arg(low, high, named(lowOption), named(highOption))
                     : CommandText::tr("The range from %1 to %2 cannot be drawn; choose ends that "
                                       "are further apart, within ±1e300.")
                           .arg(low, high));
}

void readAxes(OptionReader& options, ExplorerState& state) {
    AxesState& axes = state.axes;
    readRange(options, "--from", "--to", axes.x);
    options.readText(named("--title"), longestTitle, state.title);
    options.readText(named("--x-label"), longestLabel, axes.xLabel);
    options.readText(named("--y-label"), longestLabel, axes.yLabel);
    options.readText(named("--slope-label"), longestLabel, axes.slopeLabel);
    options.readNumber(named("--x-step"), 0, largestAxisValue, axes.xStep);
    options.readNumber(named("--y-step"), 0, largestAxisValue, axes.yStep);
    options.readWord(named("--axes"), axes.placement);
    options.readSwitch(named("--grid"), true, axes.showsGrid);
}

void readLayout(OptionReader& options, const Arguments& arguments, LayoutState& layout) {
    options.readWord(named("--layout"), layout.arrangement);
    options.readWhole(named("--columns"), 1, mostColumns, layout.columns);
    options.readSwitch(named("--no-letters"), false, layout.showsLetters);
    if (!arguments.has(named("--legend")))
        return;
    QString place = wordOf(layout.legendPlace);
    options.readId(named("--legend"), QStringList{noLegend} + wordsOf<LegendPlace>(), place);
    layout.showsLegend = place != noLegend;
    if (layout.showsLegend)
        layout.legendPlace = static_cast<LegendPlace>(wordsOf<LegendPlace>().indexOf(place));
}

// Heights that were not given fit the curves; a session's are its author's choice.
void readHeights(OptionReader& options, const Arguments& arguments, ExplorerState& state) {
    if (namesFunctions(arguments) && !arguments.has(named("--session")))
        fitVerticalRanges(state);
    readRange(options, "--bottom", "--top", state.axes.y);
    readRange(options, "--slope-bottom", "--slope-top", state.axes.slopeY);
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
    readCurves(options, arguments, state);
    readTeaching(options, arguments, state);
    readPaper(options, arguments, state);
    readAxes(options, state);
    readLayout(options, arguments, state.layout);
    readHeights(options, arguments, state);
    addOrders(options, arguments, state, command);
    command.problem = options.problem();
    return command;
}

} // namespace explorer
