// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/command_format.h"

#include "export/command_settings.h"
#include "export/shell_text.h"
#include "model/functions/function_text.h"
#include "model/language/number_text.h"
#include "model/state/ghost_functions.h"
#include "model/state/state_words.h"

#include <QFileInfo>

#include <algorithm>

namespace explorer {

using namespace Qt::StringLiterals;

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
        std::erase_if(m_state.curves, [](const CurveState& curve) { return !curve.isShown(); });
    }

    QString write() {
        if (m_state.curves.empty())
            return {};
        m_words = {QStringLiteral("activation-explorer"), QStringLiteral("export"),
                   shellFile(target())};
        addDefinitions();
        addCurves();
        addTeaching();
        for (const OptionGroup group :
             {OptionGroup::Extent, OptionGroup::Heights, OptionGroup::Labels, OptionGroup::Ticks,
              OptionGroup::Frame, OptionGroup::Layout, OptionGroup::Paper, OptionGroup::Type})
            m_words += settingWords(m_state, group);
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

    void add(QLatin1String option) { m_words.append(option); }
    void add(QLatin1String option, const QString& value) { m_words += shellOption(option, value); }
    void add(QLatin1String option, double value) { add(option, exactNumberText(value)); }
    template<class Value>
    void addWhere(bool isDifferent, QLatin1String option, const Value& value) {
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
            add("--define"_L1, line);
    }

    void addCurves() {
        const Shown shown = shownBy(m_state.curves);
        ExplorerState made; // as the options so far make it, to see what a curve's own colour is
        made.customFunctions = m_state.customFunctions;
        for (const CurveState& curve : m_state.curves)
            addCurveOption(made, curve, "--function"_L1, "--formula"_L1, shown == Shown::Mixed);
        if (shown == Shown::Both)
            add("--gradient"_L1);
        if (shown == Shown::Slopes)
            add("--gradient-only"_L1);
    }

    void addCurveOption(ExplorerState& made, const CurveState& curve, QLatin1String option,
                        QLatin1String formulaOption, bool saysWhatIsShown) {
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

    void addTeaching() {
        const TeachingState& teaching = m_state.teaching;
        for (const CurveState& ghost : teaching.ghosts) {
            ExplorerState made; // each is made alone
            made.customFunctions = m_state.customFunctions;
            addCurveOption(made, ghost, "--ghost"_L1, "--ghost-formula"_L1, true);
        }
        for (const PinnedPoint& pin : teaching.pins)
            if (const int place = m_state.placeOf(pin.curveKey); place >= 0)
                add("--pin"_L1, QStringLiteral("%1:%2").arg(place + 1).arg(exactNumberText(pin.x)));
        m_words += settingWords(m_state, OptionGroup::Overlays);
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

    void addRequest() {
        const ExportRequest usual;
        add("--width"_L1, m_request.widthMm);
        add("--height"_L1, m_request.heightMm);
        addWhere(describe(m_request.format).hasPixels, "--dpi"_L1, double(m_request.dpi));
        if (!m_request.embedsSession)
            add("--no-session"_L1);
        if (m_request.outlinesText)
            add("--outline-text"_L1);
        if (m_request.isTransparent)
            add("--transparent"_L1);
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
