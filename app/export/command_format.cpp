// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/command_format.h"
#include "export/shell_text.h"
#include "figure/layout/fitted_range.h"
#include "model/functions/function_text.h"
#include "model/language/number_text.h"
#include "model/state/ghost_functions.h"
#include "model/state/state_words.h"
#include "style/figure_target.h"
#include "style/palette.h"

#include <QFileInfo>

#include <algorithm>

namespace explorer {

namespace {

enum class Shown { Values, Slopes, Both, Mixed };

Shown shownBy(const std::vector<CurveState>& curves) {
    const auto all = [&](bool value, bool slope) {
        return std::all_of(curves.begin(), curves.end(), [&](const CurveState& curve) {
            return curve.showsValue == value && curve.showsSlope == slope;
        });
    };
    return all(true, false)   ? Shown::Values
           : all(false, true) ? Shown::Slopes
           : all(true, true)  ? Shown::Both
                              : Shown::Mixed;
}

QString setting(const QString& name, const QString& value) {
    return name + QLatin1Char('=') + value;
}

class CommandWriter {
public:
    CommandWriter(const ExplorerState& state, const ExportRequest& request)
        : m_state(withGhostFunctionsAmongOwn(state)) // a command knows functions of one kind
        , m_request(request) {
        std::erase_if(m_state.curves, [](const CurveState& curve) {
            return !curve.showsValue && !curve.showsSlope;
        });
    }

    QString write() {
        if (m_state.curves.empty())
            return {};
        m_words = {QStringLiteral("activation-explorer"), QStringLiteral("export"),
                   shellFile(target())};
        addDefinitions();
        addCurves();
        addTeaching();
        addAxes();
        addLayout();
        addPaper();
        addRequest();
        return m_words.join(QLatin1Char(' '));
    }

private:
    QString target() const {
        const QFileInfo file(m_request.filePath);
        const bool isForItself = m_request.format == ExportFormat::CommandLine;
        if (isForItself || file.fileName().isEmpty()) {
            const QString ending =
                isForItself ? QStringLiteral("pdf") : describe(m_request.format).ending();
            const QString name =
                file.fileName().isEmpty() ? QStringLiteral("figure") : file.completeBaseName();
            return name + QLatin1Char('.') + ending;
        }
        return file.fileName();
    }

    void add(const char* option) { m_words.append(QLatin1String(option)); }
    void add(const char* option, const QString& value) {
        m_words += shellOption(QLatin1String(option), value);
    }
    void add(const char* option, double value) { add(option, exactNumberText(value)); }
    template<class Value>
    void addWhere(bool isDifferent, const char* option, const Value& value) {
        if (isDifferent)
            add(option, value);
    }

    // What the formulas of the curves call.
    void addDefinitions() {
        QStringList called;
        QStringList formulas;
        for (const std::vector<CurveState>* curves : {&m_state.curves, &m_state.teaching.ghosts})
            for (const CurveState& curve : *curves)
                if (const CustomFunction* own = m_state.customFunction(curve.functionId)) {
                    formulas.append(own->definition().formula);
                    for (const CustomCall& call : own->calls())
                        called.append(call.id);
                }
        m_called = withTheirCallees(m_state.customFunctions, called);
        m_callNames = callNames(m_called, formulas);
        for (const QString& line : customFunctionLines(m_called, m_callNames))
            add("--define", line);
    }

    void addCurves() {
        const Shown shown = shownBy(m_state.curves);
        ExplorerState made; // as the options so far make it, to see what a curve's own colour is
        made.customFunctions = m_state.customFunctions;
        for (const CurveState& curve : m_state.curves)
            addCurveOption(made, curve, "--function", "--formula", shown == Shown::Mixed);
        if (shown == Shown::Both)
            add("--gradient");
        if (shown == Shown::Slopes)
            add("--gradient-only");
    }

    void addCurveOption(ExplorerState& made, const CurveState& curve, const char* option,
                        const char* formulaOption, bool saysWhatIsShown) {
        const CurveState* byDefault = made.curve(addCurve(made, curve.functionId));
        if (!byDefault)
            return;
        const QStringList settings = settingsOf(curve, *byDefault, saysWhatIsShown);
        made.curves.back().colorIndex = curve.colorIndex;
        const CustomFunction* own = m_state.customFunction(curve.functionId);
        const QString subject = own ? withCallNames(*own, m_called, m_callNames) : curve.functionId;
        add(own ? formulaOption : option,
            settings.isEmpty() ? subject
                               : subject + QLatin1Char(':') + settings.join(QLatin1Char(',')));
    }

    // The place of the curve among those that the command names, from 1; 0 where it names it not.
    int placeOf(int curveKey) const {
        const auto found =
            std::find_if(m_state.curves.begin(), m_state.curves.end(),
                         [&](const CurveState& curve) { return curve.key == curveKey; });
        return found == m_state.curves.end() ? 0 : int(found - m_state.curves.begin()) + 1;
    }

    void addTeaching() {
        const TeachingState& teaching = m_state.teaching;
        for (const CurveState& ghost : teaching.ghosts) {
            ExplorerState made; // each is made alone
            made.customFunctions = m_state.customFunctions;
            addCurveOption(made, ghost, "--ghost", "--ghost-formula", true);
        }
        for (const PinnedPoint& pin : teaching.pins)
            if (const int place = placeOf(pin.curveKey))
                add("--pin", QStringLiteral("%1:%2").arg(place).arg(exactNumberText(pin.x)));
        if (!teaching.showsTangents)
            add("--no-tangents");
        if (teaching.showsZones)
            add("--zones", double(std::max(1, placeOf(teaching.zonedCurve))));
        const double usual = TeachingState().saturationThreshold;
        addWhere(teaching.saturationThreshold != usual, "--saturation",
                 teaching.saturationThreshold);
    }

    // The label comes last: it may hold commas.
    QStringList settingsOf(const CurveState& curve, const CurveState& byDefault,
                           bool saysWhatIsShown) const {
        QStringList settings;
        const activation::FunctionPtr function = functionOf(m_state, curve.functionId);
        for (std::size_t i = 0; i < curve.parameters.size(); ++i)
            if (curve.parameters[i] != byDefault.parameters.at(i))
                settings += setting(QString::fromStdString(function->parameters[i].name),
                                    exactNumberText(curve.parameters[i]));
        if (saysWhatIsShown)
            settings +=
                setting(QStringLiteral("shows"), !curve.showsSlope  ? QStringLiteral("value")
                                                 : curve.showsValue ? QStringLiteral("both")
                                                                    : QStringLiteral("gradient"));
        if (curve.colorIndex != byDefault.colorIndex)
            settings += setting(QStringLiteral("color"), QString::number(curve.colorIndex));
        if (!curve.look.color.isEmpty())
            settings += setting(QStringLiteral("color"), curve.look.color);
        if (curve.look.dash != Dash::Automatic)
            settings += setting(QStringLiteral("dash"), wordOf(curve.look.dash));
        if (curve.look.marker != Marker::Automatic)
            settings += setting(QStringLiteral("marker"), wordOf(curve.look.marker));
        if (const CustomFunction* own = m_state.customFunction(curve.functionId))
            settings += settingsOf(own->definition());
        if (!curve.label.isEmpty())
            settings += setting(QStringLiteral("label"), curve.label);
        return settings;
    }

    static QStringList settingsOf(const CustomDefinition& definition) {
        QStringList settings;
        for (const CustomParameter& parameter : definition.parameters)
            if (parameter.defaultValue != CustomParameter().defaultValue)
                settings += setting(QStringLiteral("default.") + parameter.name,
                                    exactNumberText(parameter.defaultValue));
        if (!definition.name.isEmpty())
            settings +=
                setting(QStringLiteral("name"),
                        QString(definition.name).replace(QLatin1Char(','), QLatin1String("\\,")));
        return settings;
    }

    // Vertical ranges are fitted to the functions where none are given.
    void addAxes() {
        const AxesState& axes = m_state.axes;
        const AxesState usual = asTheTargetMakesIt().axes;
        ExplorerState fitted = m_state;
        fitted.axes.y = usual.y;
        fitted.axes.slopeY = usual.slopeY;
        fitVerticalRanges(fitted);
        addWhere(axes.x.low != usual.x.low, "--from", axes.x.low);
        addWhere(axes.x.high != usual.x.high, "--to", axes.x.high);
        if (axes.y != fitted.axes.y) {
            add("--bottom", axes.y.low);
            add("--top", axes.y.high);
        }
        if (m_state.layout.arrangement == FigureLayout::Stacked &&
            axes.slopeY != fitted.axes.slopeY) {
            add("--slope-bottom", axes.slopeY.low);
            add("--slope-top", axes.slopeY.high);
        }
        addWhere(!m_state.title.isEmpty(), "--title", m_state.title);
        addWhere(axes.xLabel != usual.xLabel, "--x-label", axes.xLabel);
        addWhere(axes.yLabel != usual.yLabel, "--y-label", axes.yLabel);
        addWhere(axes.slopeLabel != usual.slopeLabel, "--slope-label", axes.slopeLabel);
        addWhere(axes.xStep != usual.xStep, "--x-step", axes.xStep);
        addWhere(axes.yStep != usual.yStep, "--y-step", axes.yStep);
        addWhere(axes.placement != usual.placement, "--axes", wordOf(axes.placement));
        if (axes.showsGrid)
            add("--grid");
    }

    // What the options for target and palette set besides their own.
    ExplorerState asTheTargetMakesIt() const {
        ExplorerState made;
        const PaperState& paper = m_state.paper;
        if (paper.target != made.paper.target || paper.column != made.paper.column)
            applyTarget(made, targetOf(paper), paper.column);
        if (paper.palette != made.paper.palette)
            usePalette(made.paper, paper.palette);
        return made;
    }

    void addLayout() {
        const LayoutState& layout = m_state.layout;
        const LayoutState usual;
        addWhere(layout.arrangement != usual.arrangement, "--layout", wordOf(layout.arrangement));
        addWhere(layout.columns != usual.columns, "--columns", double(layout.columns));
        if (!layout.showsLetters)
            add("--no-letters");
        if (!layout.showsLegend)
            add("--legend", QStringLiteral("none"));
        else
            addWhere(layout.legendPlace != usual.legendPlace, "--legend",
                     wordOf(layout.legendPlace));
    }

    void addPaper() {
        const PaperState& paper = m_state.paper;
        const PaperState usual;
        addWhere(paper.target != usual.target, "--target", paper.target);
        addWhere(paper.column != usual.column, "--column", paper.column);
        addWhere(paper.textSize != usual.textSize, "--text-size", paper.textSize);
        addWhere(paper.lineWidth != usual.lineWidth, "--line-width", paper.lineWidth);
        addWhere(paper.palette != usual.palette, "--palette", paper.palette);
        addWhere(paper.dashes != asTheTargetMakesIt().paper.dashes, "--dashes",
                 wordOf(paper.dashes));
        if (paper.showsMarkers)
            add("--markers");
    }

    void addRequest() {
        const ExportRequest usual;
        add("--width", m_request.widthMm);
        add("--height", m_request.heightMm);
        addWhere(describe(m_request.format).hasPixels, "--dpi", double(m_request.dpi));
        if (!m_request.embedsSession)
            add("--no-session");
        if (m_request.outlinesText)
            add("--outline-text");
        if (m_request.isTransparent)
            add("--transparent");
    }

    ExplorerState m_state;
    const ExportRequest& m_request;
    CustomFunctions m_called; // by what is drawn
    QStringList m_callNames;  // of these, in the command
    QStringList m_words;
};

} // namespace

QString commandLine(const ExplorerState& state, const ExportRequest& request) {
    return CommandWriter(state, request).write();
}

} // namespace explorer
